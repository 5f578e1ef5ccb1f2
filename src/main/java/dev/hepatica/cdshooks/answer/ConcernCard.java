package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.order.Concern;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.order.Concern.NamedOrder;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.PlannedActivity.PlannedDrug;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.cdshooks.card.Action;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Coding;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.card.Suggestion;
import dev.hepatica.cdshooks.text.ConcernText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card about orders, or about treatment that is planned or under way. */
final class ConcernCard {

    /** The most reasons, missing facts and alternatives that are listed, each. */
    private static final int LISTED = 4;

    private static final int TESTS = 3;
    private static final int INSTEAD = 2;

    private final CardContext context;
    private final Concern concern;
    private final Coding topic;

    private ConcernCard(CardContext context, Concern concern) {
        this.context = context;
        this.concern = concern;
        this.topic = switch (concern.gravity()) {
            case OPEN -> CardTopic.WAITING.coding();
            case DISPUTED -> CardTopic.DISPUTED.coding();
            case NOT_ADVISED, CONTESTED, CAUTION -> CardTopic.of(lead());
        };
    }

    static Card of(CardContext context, Concern concern) {
        return new ConcernCard(context, concern).card();
    }

    private Card card() {
        var reasons = concern.reasons().stream().limit(LISTED).toList();
        return context.card(
                topic,
                indicator(),
                summary(),
                new ConcernText(
                        intro(),
                        reasons.stream().map(this::reason).toList(),
                        Phrases.missing(concern.missing().stream().limit(LISTED).toList()),
                        Phrases.labels(concern.obtain().stream().limit(TESTS).toList()),
                        instead().stream().map(Phrases::option).toList(),
                        reasons.stream()
                                .flatMap(reason -> reason.disagreements().stream())
                                .distinct()
                                .map(SourceConflictSummary::toString)
                                .toList(),
                        context.basis()),
                suggestions(),
                context.links(reasons));
    }

    private Statement lead() {
        return concern.reasons().get(0);
    }

    private Indicator indicator() {
        return switch (concern.gravity()) {
            case NOT_ADVISED -> Indicator.CRITICAL;
            case OPEN, CONTESTED, CAUTION -> Indicator.WARNING;
            case DISPUTED -> Indicator.INFO;
        };
    }

    private String summary() {
        return switch (concern.gravity()) {
            case NOT_ADVISED -> "Not advised: %s%s".formatted(orders(), because());
            case OPEN -> "%s: depends on %s, not on record".formatted(orders(), Phrases.missing(concern.missing()));
            case CONTESTED -> "%s: recommended against%s".formatted(orders(), because());
            case DISPUTED -> "%s: sources disagree%s".formatted(orders(), because());
            case CAUTION -> caution();
        };
    }

    private String caution() {
        if (!because().isEmpty()) {
            var why = isBeforeAnOperation() ? ", an operation is planned" : "";
            return "%s: care is needed%s%s".formatted(orders(), why, because());
        }
        return concern.obtain().isEmpty()
                ? "%s: %s".formatted(orders(), lead().text())
                : "%s: first to be obtained: %s"
                        .formatted(
                                orders(),
                                Phrases.labels(
                                        concern.obtain().stream().limit(1).toList()));
    }

    /** Returns whether a drug is ordered before an operation, rather than the operation itself. */
    private boolean isBeforeAnOperation() {
        return concern.ahead()
                && concern.orders().stream()
                        .anyMatch(named -> !named.order().drugs().isEmpty());
    }

    private String because() {
        var facts = Phrases.lastFacts(lead());
        return facts.isEmpty() ? "" : " (%s)".formatted(facts);
    }

    private String orders() {
        return labels(concern.orders());
    }

    private String intro() {
        var verb = concern.orders().get(0).order().isDraft() ? "ordered" : "planned or under way";
        var what = "%s (%s)".formatted(orders(), verb);
        return switch (concern.gravity()) {
            case NOT_ADVISED -> "Not advised for this patient: " + what + ".";
            case OPEN -> "Depends on what is not on record: " + what + ".";
            case CONTESTED ->
                "Recommended against, and not recommended by any statement, for this patient: " + what + ".";
            case DISPUTED ->
                "Some statements recommend it for this patient, others recommend against it: " + what + ".";
            case CAUTION ->
                "%s: %s."
                        .formatted(
                                isBeforeAnOperation()
                                        ? "Care is needed, since an operation is planned"
                                        : "Care is needed in this patient",
                                what);
        };
    }

    private ConcernText.ReasonLine reason(Statement reason) {
        var facts = Phrases.facts(reason);
        var where = concern.ahead() ? "On the day of the operation" : "On record";
        return new ConcernText.ReasonLine(
                Phrases.grade(reason),
                reason.text(),
                facts.isEmpty() ? "" : "%s: %s.".formatted(where, facts),
                Phrases.sources(List.of(reason)));
    }

    private List<Suggestion> suggestions() {
        var suggestions = new ArrayList<Suggestion>();
        if (concern.gravity() == Gravity.NOT_ADVISED && context.profile().deletes()) {
            var drafts = drafts();
            replacement(drafts).ifPresent(suggestions::add);
            removals(drafts).flatMap(Optional::stream).forEach(suggestions::add);
        }
        suggestions.addAll(context.ordering(
                topic,
                concern.obtain().stream()
                        .filter(test -> test.orderable())
                        .limit(TESTS)
                        .toList()));
        return suggestions;
    }

    /**
     * The orders that a suggestion may remove. An order of several drugs is left to its author, since part of it may be
     * right.
     */
    private List<NamedOrder> drafts() {
        return concern.orders().stream()
                .filter(named ->
                        named.order().isDraft() && named.order().drugs().size() <= 1)
                .filter(named -> named.order().reference().matches("[A-Za-z]+/[^/\\s]+"))
                .toList();
    }

    /** Suggestions to remove orders: one for all of them, or one for each where the client executes only one action. */
    private Stream<Optional<Suggestion>> removals(List<NamedOrder> drafts) {
        return context.profile().takesOneAction()
                ? drafts.stream().map(draft -> removal(List.of(draft)))
                : Stream.of(removal(drafts));
    }

    private Optional<Suggestion> removal(List<NamedOrder> drafts) {
        return context.whole(
                topic,
                "Remove the order: " + labels(drafts),
                drafts.stream().map(ConcernCard::delete).toList());
    }

    private static Action delete(NamedOrder named) {
        return Action.delete("Remove the order: " + named.label(), named.order().reference());
    }

    /** A suggestion to replace the drugs that are not advised by those of the first option. */
    private Optional<Suggestion> replacement(List<NamedOrder> drafts) {
        if (drafts.size() < concern.orders().size()
                || drafts.stream().anyMatch(draft -> draft.order().drugs().isEmpty())) {
            return Optional.empty();
        }
        return instead().stream()
                .findFirst()
                .filter(option -> isWhole(option.activity()))
                .flatMap(option -> replacement(drafts, option));
    }

    /**
     * Returns whether the suggestion orders a whole treatment and only one: its drugs are all that has to be ordered,
     * or their backbone is there, and nothing else is given besides.
     */
    private boolean isWhole(PlannedActivity activity) {
        var drugs = codes(activity);
        return !drugs.isEmpty()
                && activity.drugs().stream().allMatch(drug -> drug.choice().isEmpty())
                && (activity.partial() ? concern.backbone() : drugs.containsAll(concern.besides()));
    }

    /** A suggestion that keeps the drugs of the option, removes the others, and orders those that are missing. */
    private Optional<Suggestion> replacement(List<NamedOrder> drafts, Option option) {
        var drugs = codes(option.activity());
        var kept = drafts.stream()
                .filter(draft -> drugs.containsAll(draft.order().drugs()))
                .toList();
        var there = new HashSet<>(concern.besides());
        kept.forEach(draft -> there.addAll(draft.order().drugs()));
        var delete = drafts.stream().filter(draft -> !kept.contains(draft)).map(ConcernCard::delete);
        var create = option.activity().drugs().stream()
                .filter(drug -> !there.contains(code(drug)))
                .map(drug ->
                        Action.create("Order: " + drug.name(), context.orders().medication(drug)))
                .toList();
        var label = (kept.isEmpty() ? "Replace %s: %s" : "Complete %s: %s")
                .formatted(labels(drafts), option.activity().label());
        return create.isEmpty()
                ? Optional.empty()
                : context.whole(
                        topic, label, Stream.concat(delete, create.stream()).toList());
    }

    private static List<String> codes(PlannedActivity activity) {
        return activity.drugs().stream().map(ConcernCard::code).toList();
    }

    /** The name of a drug as orders have it. */
    private static String code(PlannedDrug drug) {
        return drug.name().replace(' ', '-');
    }

    private static String labels(List<NamedOrder> orders) {
        return orders.stream().map(NamedOrder::label).distinct().collect(Collectors.joining(", "));
    }

    /** The first unconditional options of the proposal on the same axis. */
    private List<Option> instead() {
        if (concern.gravity() != Gravity.NOT_ADVISED) {
            return List.of();
        }
        var ofDrugs = concern.orders().stream()
                .anyMatch(named -> !named.order().drugs().isEmpty());
        return context.assessment().axes().stream()
                .filter(axis -> axis.alternatives() == ofDrugs)
                .filter(axis -> ofDrugs || axis.axis().equals("strategy"))
                .flatMap(ConcernCard::first)
                .limit(INSTEAD)
                .toList();
    }

    private static Stream<Option> first(AxisPlan axis) {
        return axis.options().stream().filter(option -> !option.isConditional());
    }
}
