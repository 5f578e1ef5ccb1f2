package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.Citation.Verification;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.Recommendation.RecommendationKind;
import dev.hepatica.evidence.Recommendation.Strength;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.treatment.Order;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds orders against what the items of the base say of a case. */
final class OrderCheck {

    /** What is told of an order besides what speaks against it. */
    private static final Set<RecommendationKind> TOLD = EnumSet.of(
            RecommendationKind.CAUTION,
            RecommendationKind.GAP,
            RecommendationKind.REQUIRED_DATA,
            RecommendationKind.RECOMMENDATION);

    private final EvidenceBase base;
    private final Deliberation table;

    OrderCheck(EvidenceBase base, Deliberation table) {
        this.base = base;
        this.table = table;
    }

    /** Everything that is to be said of an order, given with others. */
    Stream<OrderRemark> of(Order order, List<Order> others) {
        var ordered = OrderedTreatment.of(order, others, base, table.facts());
        var agreed = table.drafts().stream()
                .filter(draft -> !draft.isRuledOut() && !draft.isConditional())
                .anyMatch(draft -> ordered.isPartOf(draft.activity()));
        var against = table.fitting().stream().flatMap(w -> opposition(w, ordered, agreed).stream());
        var beside = table.fitting().stream().flatMap(w -> caution(w, ordered, others).stream());
        var all = Stream.concat(against, beside).toList();
        var ruledOut = all.stream().anyMatch(said -> said.gravity() == Gravity.RULED_OUT);
        return all.stream().filter(said -> !ruledOut || said.gravity() == Gravity.RULED_OUT);
    }

    private Optional<OrderRemark> opposition(CaseRecommendation w, OrderedTreatment ordered, boolean agreed) {
        return ordered.meantBy(w.item().opposes())
                .flatMap(activity -> Opposition.of(w, activity))
                .flatMap(opposition -> gravity(opposition, agreed)
                        .map(gravity ->
                                new OrderRemark(gravity, ordered.order(), opposition.by(), opposition.missing())));
    }

    /**
     * What only cautions, or rests on nothing that was read, does not rule out what somebody ordered; nor does what speaks of
     * disease where there is none left. What waits only for what nobody asks for, or for what comes after a treatment, is not
     * told, and nothing that waits where no metastases are on record.
     */
    private Optional<Gravity> gravity(Opposition opposition, boolean agreed) {
        var item = opposition.by().item();
        if (opposition.vetoes()
                && item.kind() != RecommendationKind.CAUTION
                && isVerified(item)
                && table.hasActiveDisease()) {
            return Optional.of(Gravity.RULED_OUT);
        }
        if (!opposition.isOpen()) {
            return Optional.of(agreed ? Gravity.DISPUTED : Gravity.CONTESTED);
        }
        return opposition.couldVeto()
                        && !agreed
                        && isMetastatic()
                        && table.hasActiveDisease()
                        && opposition.missing().stream().anyMatch(OrderCheck::isAsked)
                ? Optional.of(Gravity.OPEN)
                : Optional.empty();
    }

    private static boolean isVerified(Recommendation item) {
        return item.sources().stream()
                .anyMatch(source ->
                        source.verification().isEmpty() || source.verification().get() == Verification.READ);
    }

    private boolean isMetastatic() {
        return table.facts().finding("metastatic").toOptional().equals(Optional.of(true));
    }

    private static boolean isAsked(FactDefinition fact) {
        return fact.ask() != FactDefinition.Ask.NEVER && !fact.late();
    }

    /**
     * What holds for this patient and asks for care, or for a test before; a strong caution also where one result alone would
     * tell. Of the days between chemotherapy and an operation {@link OperationDay} speaks.
     */
    private Optional<OrderRemark> caution(CaseRecommendation w, OrderedTreatment ordered, List<Order> others) {
        var item = w.item();
        var test = !asked(w).isEmpty();
        if (!TOLD.contains(item.kind())
                || item.strength() == Strength.NONE
                || OperationDay.isAboutTheInterval(item)
                || !(w.holds() || isNearlySo(w))
                || !(test
                        ? isNew(ordered, others)
                        : item.kind() == RecommendationKind.CAUTION || item.kind() == RecommendationKind.GAP)
                || !(test || w.isAboutThisPatient() || !w.holds())) {
            return Optional.empty();
        }
        return ordered.meantBy(item.qualifies())
                .filter(w::qualifies)
                .filter(activity -> ordered.meantBy(item.opposes()).isEmpty())
                .map(activity ->
                        new OrderRemark(Gravity.CAUTION, ordered.order(), w, w.holds() ? Set.of() : w.missing()));
    }

    private boolean isNearlySo(CaseRecommendation w) {
        return w.item().kind() == RecommendationKind.CAUTION
                && w.item().strength() == Strength.STRONG
                && w.canHold()
                && isMetastatic()
                && w.missing().size() == 1
                && w.missing().stream().allMatch(OrderCheck::isAsked);
    }

    /** Whether nothing of the kind is under way: a test before a treatment comes too late for one that goes on. */
    private static boolean isNew(OrderedTreatment ordered, List<Order> others) {
        return others.stream()
                .noneMatch(other -> other.state() == Order.State.UNDER_WAY
                        && !Collections.disjoint(other.drugs(), ordered.order().drugs()));
    }

    /** The tests and studies that an item asks for. */
    List<Activity> asked(CaseRecommendation w) {
        return w.item().proposes().stream()
                .flatMap(id -> base.activity(id).stream())
                .filter(activity -> activity.axis() == Axis.WORK_UP)
                .collect(Collectors.toList());
    }
}
