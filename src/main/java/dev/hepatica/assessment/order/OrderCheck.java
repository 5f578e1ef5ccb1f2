package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.Citation.Verification;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.grade.Strength;
import dev.hepatica.model.treatment.Order;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks orders against the evidence base as it applies to a case. */
final class OrderCheck {

    /** The kinds of items that are reported for an order besides those against it. */
    private static final Set<RecommendationKind> SHOWN = EnumSet.of(
            RecommendationKind.CAUTION,
            RecommendationKind.GAP,
            RecommendationKind.REQUIRED_DATA,
            RecommendationKind.RECOMMENDATION);

    private final EvidenceBase base;
    private final Deliberation deliberation;
    private final OperationDay operationDay;

    OrderCheck(EvidenceBase base, Deliberation deliberation, OperationDay operationDay) {
        this.base = base;
        this.deliberation = deliberation;
        this.operationDay = operationDay;
    }

    /** All remarks on an order, given with others. */
    Stream<OrderRemark> of(Order order, List<Order> others) {
        var ordered = OrderedTreatment.of(order, others, base, deliberation.facts());
        var agreed = deliberation.candidates().stream()
                .filter(candidate -> !candidate.isNotAdvised() && !candidate.isConditional())
                .anyMatch(candidate -> ordered.isPartOf(candidate.activity()));
        var against = deliberation.consistent().stream().flatMap(r -> opposition(r, ordered, agreed).stream());
        var beside = deliberation.consistent().stream().flatMap(r -> caution(r, ordered, others).stream());
        var all = Stream.concat(against, beside).toList();
        var ruledOut = all.stream().anyMatch(remark -> remark.gravity() == Gravity.NOT_ADVISED);
        return all.stream().filter(remark -> !ruledOut || remark.gravity() == Gravity.NOT_ADVISED);
    }

    private Optional<OrderRemark> opposition(CaseRecommendation r, OrderedTreatment ordered, boolean agreed) {
        return ordered.meantBy(r.recommendation().effect().opposes())
                .flatMap(activity -> Opposition.of(r, activity))
                .flatMap(opposition -> gravity(opposition, agreed)
                        .map(gravity ->
                                new OrderRemark(gravity, ordered.order(), opposition.by(), opposition.missing())));
    }

    /**
     * The gravity of an opposition. A caution, and an item none of whose sources was read, do not rule out an order;
     * nor does one about disease where there is none left. An open opposition is reported only if metastases are on
     * record and it waits for a fact that is asked for and is not from after a treatment.
     */
    private Optional<Gravity> gravity(Opposition opposition, boolean agreed) {
        var item = opposition.by().recommendation();
        if (opposition.makesNotAdvised()
                && item.kind() != RecommendationKind.CAUTION
                && isVerified(item)
                && deliberation.hasActiveDisease()) {
            return Optional.of(Gravity.NOT_ADVISED);
        }
        if (!opposition.isOpen()) {
            return Optional.of(agreed ? Gravity.DISPUTED : Gravity.CONTESTED);
        }
        return opposition.couldMakeNotAdvised()
                        && !agreed
                        && isMetastatic()
                        && deliberation.hasActiveDisease()
                        && opposition.missing().stream().anyMatch(OrderCheck::isAsked)
                ? Optional.of(Gravity.OPEN)
                : Optional.empty();
    }

    private static boolean isVerified(Recommendation item) {
        return item.provenance().sources().stream()
                .anyMatch(source ->
                        source.verification().isEmpty() || source.verification().get() == Verification.READ);
    }

    private boolean isMetastatic() {
        return deliberation.facts().isTrue(Fact.METASTATIC);
    }

    private static boolean isAsked(FactDefinition fact) {
        return fact.ask() != FactDefinition.Ask.NEVER && !fact.late();
    }

    /**
     * A remark for an item that holds and asks for caution, or for a test before the treatment; also for a strong
     * caution that only one missing result decides. The interval between chemotherapy and an operation is left to
     * {@link OperationDay}.
     */
    private Optional<OrderRemark> caution(CaseRecommendation r, OrderedTreatment ordered, List<Order> others) {
        var item = r.recommendation();
        var test = !asked(r).isEmpty();
        if (!SHOWN.contains(item.kind())
                || item.grade().strength() == Strength.NONE
                || operationDay.isAboutTheInterval(item)
                || !(r.holds() || isNearlySo(r))
                || !(test
                        ? isNew(ordered, others)
                        : item.kind() == RecommendationKind.CAUTION || item.kind() == RecommendationKind.GAP)
                || !(test || r.isAboutThisPatient() || !r.holds())) {
            return Optional.empty();
        }
        return ordered.meantBy(item.effect().qualifies())
                .filter(r::qualifies)
                .filter(activity -> ordered.meantBy(item.effect().opposes()).isEmpty())
                .map(activity ->
                        new OrderRemark(Gravity.CAUTION, ordered.order(), r, r.holds() ? Set.of() : r.missing()));
    }

    private boolean isNearlySo(CaseRecommendation r) {
        return r.recommendation().kind() == RecommendationKind.CAUTION
                && r.recommendation().grade().strength() == Strength.STRONG
                && r.canHold()
                && isMetastatic()
                && r.missing().size() == 1
                && r.missing().stream().allMatch(OrderCheck::isAsked);
    }

    /**
     * Returns whether no treatment of the kind is under way: a test before a treatment comes too late for a running
     * one.
     */
    private static boolean isNew(OrderedTreatment ordered, List<Order> others) {
        return others.stream()
                .noneMatch(other -> other.state() == Order.OrderState.UNDER_WAY
                        && !Collections.disjoint(other.drugs(), ordered.order().drugs()));
    }

    /** The tests and studies that a recommendation asks for. */
    List<Activity> asked(CaseRecommendation r) {
        return r.recommendation().effect().proposes().stream()
                .flatMap(id -> base.activity(id).stream())
                .filter(activity -> activity.axis() == Axis.WORK_UP)
                .collect(Collectors.toList());
    }
}
