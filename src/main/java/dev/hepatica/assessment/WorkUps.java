package dev.hepatica.assessment;

import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.WorkUp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the work-up: tests that answer the open questions, and tests that recommendations ask for. */
final class WorkUps {

    private static final Comparator<WorkUp> BY_WEIGHT = Comparator.comparing(
                    (WorkUp each) -> !each.requirements().isEmpty())
            .thenComparing(each -> -each.weightOfQuestions())
            .thenComparing(each -> !each.activity().isOf("molecular-test"))
            .thenComparing(each -> -each.weight())
            .thenComparing(each -> each.activity().id());

    private WorkUps() {}

    /** @param asked the tests that recommendations ask for, as options of the work-up */
    static List<WorkUp> of(List<Question> questions, List<Option> asked) {
        var tests = new LinkedHashMap<PlannedActivity, List<Question>>();
        for (var question : questions) {
            question.obtain()
                    .forEach(test ->
                            tests.computeIfAbsent(test, t -> new ArrayList<>()).add(question));
        }
        asked.forEach(option -> tests.putIfAbsent(option.activity(), List.of()));
        return tests.entrySet().stream()
                .map(test -> workUp(test, asked))
                .sorted(BY_WEIGHT)
                .toList();
    }

    private static WorkUp workUp(Map.Entry<PlannedActivity, List<Question>> test, List<Option> asked) {
        Optional<Option> option = asked.stream()
                .filter(each -> each.activity().equals(test.getKey()))
                .findFirst();
        return new WorkUp(
                test.getKey(),
                test.getValue().isEmpty() ? option.map(Option::requirements).orElse(List.of()) : List.of(),
                test.getValue(),
                option.map(Option::supports).orElse(List.of()));
    }
}
