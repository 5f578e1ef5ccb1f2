package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.card.Suggestion;
import dev.hepatica.cdshooks.text.AssessmentText;
import dev.hepatica.cdshooks.text.AssessmentText.PlanPart;
import dev.hepatica.cdshooks.text.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A card with the proposal in short: the first options on each axis, activities that are not advised, and prognoses.
 */
final class AssessmentCard {

    private static final int OPTIONS = 2;

    private static final String STRATEGY = "strategy";

    /** The axes of which only the first option is listed. */
    private static final Set<String> BRIEF = Set.of("board", "follow-up");

    private static final int NOT_ADVISED = 4;
    private static final int OUTLOOKS = 2;

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
        var first = assessment.axes().stream().flatMap(AssessmentCard::listed).toList();
        return context.card(
                topic,
                Indicator.INFO,
                summary(),
                new AssessmentText(Summary.capital(assessment.summary()) + ".", parts(), context.basis()),
                plan.flatMap(action -> context.whole(topic, "Take over the proposal as a care plan", List.of(action)))
                        .map(List::of)
                        .orElse(List.<Suggestion>of()),
                context.links(first.stream()
                        .filter(option -> !option.isConditional())
                        .map(Option::lead)
                        .distinct()
                        .toList()));
    }

    private String summary() {
        var proposed = Stream.of(STRATEGY, "systemic")
                .flatMap(axis ->
                        assessment.axes().stream().filter(plan -> plan.axis().equals(axis)))
                .flatMap(axis -> listed(axis).limit(1))
                .filter(option -> !option.isConditional())
                .map(option -> option.activity().label())
                .collect(Collectors.joining("; "));
        return proposed.isEmpty()
                ? "Colorectal liver metastases: all options wait for what is not on record"
                : "Colorectal liver metastases: " + proposed;
    }

    private List<PlanPart> parts() {
        var parts = new ArrayList<PlanPart>();
        for (var axis : assessment.axes()) {
            if (!BRIEF.contains(axis.axis())) {
                add(parts, axis.title(), listed(axis).map(Phrases::option));
            }
        }
        add(
                parts,
                "Besides",
                assessment.axes().stream()
                        .filter(axis -> BRIEF.contains(axis.axis()))
                        .flatMap(AssessmentCard::listed)
                        .filter(option -> !option.isConditional())
                        .map(option -> option.activity().label() + "."));
        add(
                parts,
                "Not advised",
                assessment.notAdvised().stream()
                        .filter(NotAdvised::strong)
                        .limit(NOT_ADVISED)
                        .map(each ->
                                "%s. (%s)".formatted(Summary.capital(each.label()), Phrases.sources(each.reasons()))));
        add(
                parts,
                "Prognosis",
                assessment.outlooks().stream()
                        .filter(outlook -> outlook.standing() == Outlook.AnswerStatus.ANSWERED
                                && outlook.score().isPresent())
                        .limit(OUTLOOKS)
                        .map(outlook -> "%s: %s%s. (%s)"
                                .formatted(
                                        outlook.title(),
                                        outlook.answer(),
                                        outlook.stratum()
                                                .map(stratum -> ", " + stratum.words())
                                                .orElse(""),
                                        outlook.reference().citation())));
        return parts;
    }

    private static void add(List<PlanPart> parts, String title, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            parts.add(new PlanPart(title, all));
        }
    }

    /**
     * The options that are listed: unconditional ones, and for the strategy also conditional ones while there is room.
     */
    private static Stream<Option> listed(AxisPlan axis) {
        var now = axis.options().stream()
                .filter(option -> !option.isConditional())
                .limit(BRIEF.contains(axis.axis()) ? 1 : OPTIONS)
                .toList();
        var room = now.isEmpty() ? 1 : axis.axis().equals(STRATEGY) ? OPTIONS - now.size() : 0;
        var later = axis.options().stream().filter(Option::isConditional).limit(room);
        return Stream.concat(now.stream(), later);
    }
}
