package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.page.PageLine;
import dev.hepatica.assessment.page.PlanPage;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.card.Suggestion;
import dev.hepatica.cdshooks.text.AssessmentText;
import dev.hepatica.cdshooks.text.Summary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card with the first lines of the page of a plan. */
final class AssessmentCard {

    private static final int LINES = 5;

    private final CardContext context;
    private final Assessment assessment;

    private AssessmentCard(CardContext context) {
        this.context = context;
        this.assessment = context.assessment();
    }

    /** @param plan the proposal as a resource, for clients that can create it */
    static Card of(CardContext context, Optional<Action> plan) {
        return new AssessmentCard(context).card(plan);
    }

    private Card card(Optional<Action> plan) {
        var topic = CardTopic.ASSESSMENT.coding();
        return context.card(
                topic,
                Indicator.INFO,
                summary(),
                new AssessmentText(Summary.capital(assessment.summary()) + ".", lines(), context.basis()),
                plan.flatMap(action -> context.whole(topic, "Take over the proposal as a care plan", List.of(action)))
                        .map(List::of)
                        .orElse(List.<Suggestion>of()),
                context.links(first().map(Option::lead).distinct().toList()));
    }

    private String summary() {
        var proposed = Stream.of("strategy", "systemic")
                .flatMap(axis -> assessment.axes().stream()
                        .filter(plan -> plan.decided() && plan.axis().equals(axis)))
                .flatMap(axis -> axis.first().stream().limit(1))
                .map(option -> option.activity().label() + (option.isConditional() ? " (conditional)" : ""))
                .collect(Collectors.joining("; "));
        return proposed.isEmpty()
                ? "Colorectal liver metastases: all options wait for what is not on record"
                : "Colorectal liver metastases: " + proposed;
    }

    /** The first lines of the page, without the one that introduces the patient. */
    private List<PageLine> lines() {
        return PlanPage.of(assessment).stream()
                .filter(line -> !line.isAboutThePatient())
                .limit(LINES + 1L)
                .toList();
    }

    private Stream<Option> first() {
        return assessment.axes().stream().filter(AxisPlan::decided).flatMap(axis -> axis.first().stream());
    }
}
