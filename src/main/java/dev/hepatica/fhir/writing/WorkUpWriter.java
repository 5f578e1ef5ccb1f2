package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;

/** Writes what is to be done to answer the open questions, the most decisive first. */
final class WorkUpWriter {

    private final OptionsWriter options;

    WorkUpWriter(OptionsWriter options) {
        this.options = options;
    }

    Optional<Reference> write(List<Question> questions) {
        var tests = new LinkedHashMap<PlannedActivity, List<Question>>();
        for (var question : questions) {
            question.obtain()
                    .forEach(test ->
                            tests.computeIfAbsent(test, t -> new ArrayList<>()).add(question));
        }
        var actions = new ArrayList<RequestGroupActionComponent>();
        tests.forEach((test, answered) -> actions.add(action(actions.size() + 1, test, answered)));
        return actions.isEmpty() ? Optional.empty() : Optional.of(options.writeWorkUp(actions));
    }

    private RequestGroupActionComponent action(int rank, PlannedActivity test, List<Question> answered) {
        var action = new RequestGroupActionComponent()
                .setPrefix(Integer.toString(rank))
                .setTitle(test.label())
                .setDescription(
                        String.join(" ", answered.stream().map(Question::text).toList()))
                .setResource(options.service("work-up/" + test.id(), test, "", List.of()));
        return action.addCode(Answer.activity(test.id(), test.label()));
    }
}
