package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.WorkUp;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.text.WorkUpCardText;
import java.util.List;
import java.util.Optional;

/** A card about the facts that decisions wait for, with suggestions to order the tests that would provide them. */
final class WorkUpCard {

    private static final int TESTS = 4;

    private WorkUpCard() {}

    /** The card; empty where no test is needed. */
    static Optional<Card> of(CardContext context) {
        var needed = context.assessment().workUp().stream()
                .filter(each -> each.requirements().isEmpty())
                .toList();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        var listed = needed.stream()
                .filter(each -> !each.questions().isEmpty())
                .limit(TESTS)
                .toList();
        var others = needed.stream()
                .filter(each -> !listed.contains(each))
                .map(each -> label(context, each))
                .toList();
        var topic = CardTopic.WORK_UP.coding();
        var tests = needed.stream()
                .map(WorkUp::activity)
                .filter(PlannedActivity::orderable)
                .limit(TESTS)
                .toList();
        return Optional.of(context.card(
                topic,
                Indicator.INFO,
                "Decisions wait for: " + Phrases.some(missing(listed.isEmpty() ? needed : listed), ", "),
                new WorkUpCardText(
                        listed.stream().map(each -> test(context, each)).toList(),
                        Phrases.some(others, "; "),
                        context.basis()),
                context.ordering(topic, tests),
                context.links(listed.stream()
                        .flatMap(each -> each.reasons().stream())
                        .distinct()
                        .toList())));
    }

    private static String label(CardContext context, WorkUp workUp) {
        return workUp.activity().label() + (context.isRequested(workUp.activity()) ? " (ordered)" : "");
    }

    private static WorkUpCardText.Test test(CardContext context, WorkUp workUp) {
        return new WorkUpCardText.Test(
                label(context, workUp),
                Phrases.some(labels(workUp), ", "),
                Phrases.some(
                        workUp.questions().stream()
                                .flatMap(question -> question.decisions().stream())
                                .distinct()
                                .toList(),
                        "; "));
    }

    private static List<String> labels(WorkUp workUp) {
        return workUp.questions().stream().map(Question::label).toList();
    }

    /** The missing facts, the first of each test; or the tests that are asked for, where there are no questions. */
    private static List<String> missing(List<WorkUp> needed) {
        var labels = needed.stream()
                .flatMap(each -> labels(each).stream().limit(1))
                .distinct()
                .toList();
        return labels.isEmpty()
                ? needed.stream().map(each -> each.activity().label()).toList()
                : labels;
    }
}
