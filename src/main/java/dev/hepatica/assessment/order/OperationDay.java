package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.Order;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Consequences of a drug that is given now on the day of a planned operation: the recommendations about an operation
 * soon after chemotherapy, applied as of that day.
 */
record OperationDay(
        EvidenceBase base, Deliberation deliberation, Function<Map<Fact, Finding<?>>, FactSheet> otherwise) {

    List<OrderRemark> of(Order order, List<Order> others) {
        if (!deliberation.facts().isTrue(Fact.CRLM)) {
            return List.of();
        }
        return order.drugs().isEmpty() ? ofOperation(order, others) : ofDrugs(order, others);
    }

    /** Remarks on an operation as of its day, when more weeks have passed since the last dose. */
    private List<OrderRemark> ofOperation(Order order, List<Order> others) {
        if (!isOperation(order, others)) {
            return List.of();
        }
        var weeks = deliberation
                .facts()
                .finding(Fact.WEEKS_SINCE_LAST_CHEMO)
                .then(since -> Finding.known(
                        order.weeksAhead().map(((Interval) since)::plus).orElse((Interval) since)));
        return remarks(
                order,
                Map.of(
                        Fact.WEEKS_SINCE_LAST_CHEMO,
                        weeks,
                        Fact.RESECTABILITY,
                        Finding.known(Resectability.RESECTABLE)));
    }

    /** Remarks on a drug as of the day of a planned operation. */
    private List<OrderRemark> ofDrugs(Order order, List<Order> others) {
        var operation = others.stream()
                .filter(other -> other.treatment().isPresent() && isOperation(other, others))
                .findFirst();
        var drugs = OrderedTreatment.of(order, others, base, deliberation.facts());
        if (operation.isEmpty() || drugs.own().stream().noneMatch(base.orders().intervalAfter()::contains)) {
            return List.of();
        }
        return remarks(
                order,
                Map.of(
                        Fact.WEEKS_SINCE_LAST_CHEMO,
                        operation
                                .get()
                                .weeksAhead()
                                .<Finding<?>>map(Finding::known)
                                .orElseGet(Finding::notRecorded),
                        Fact.LAST_REGIMEN_INCLUDED_BEVACIZUMAB,
                        Finding.known(drugs.together().contains(base.orders().antiVegf())),
                        Fact.RESECTABILITY,
                        Finding.known(Resectability.RESECTABLE)));
    }

    /**
     * Remarks on an order with the findings of that day. A planned resection implies resectable disease; other remarks
     * check that.
     */
    private List<OrderRemark> remarks(Order order, Map<Fact, Finding<?>> then) {
        var facts = otherwise.apply(then);
        return base.items().stream()
                .filter(this::isAboutTheInterval)
                .map(item -> CaseRecommendation.of(item, facts))
                .filter(r -> r.holds() || (r.canHold() && r.missing().size() == 1))
                .map(r -> new OrderRemark(Gravity.CAUTION, order, r, r.holds() ? Set.of() : r.missing()))
                .toList();
    }

    private boolean isOperation(Order other, List<Order> others) {
        return OrderedTreatment.of(other, others, base, deliberation.facts()).own().stream()
                .anyMatch(base.orders().operations()::contains);
    }

    boolean isAboutTheInterval(Recommendation item) {
        return item.kind() == RecommendationKind.CAUTION
                && item.effect().qualifies().contains(base.orders().operation())
                && item.applicability().when().facts().stream()
                        .anyMatch(fact -> fact.fact() == Fact.WEEKS_SINCE_LAST_CHEMO);
    }
}
