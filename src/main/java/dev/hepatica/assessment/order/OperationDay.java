package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.Recommendation.RecommendationKind;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a drug that is given now will mean on the day of an operation that is planned: the same statements that speak of an
 * operation soon after chemotherapy, weighed as of that day.
 */
record OperationDay(EvidenceBase base, Deliberation table, Function<Map<String, Finding<?>>, FactSheet> otherwise) {

    /** The classes of activities that the interval is kept before. */
    private static final Set<String> OPERATIONS = Set.of("hepatectomy", "staged-hepatectomy");

    /** As statements name them. */
    private static final String OPERATION = "class:hepatectomy";

    /** The classes of drugs that it is kept after. */
    private static final Set<String> KEPT_AFTER = Set.of("chemotherapy", "anti-vegf");

    private static final String WEEKS = "weeksSinceLastChemo";
    private static final String BEVACIZUMAB = "lastRegimenIncludedBevacizumab";
    private static final String RESECTABILITY = "resectability";

    List<OrderRemark> of(Order order, List<Order> others) {
        if (!isOnRecord("crlm")) {
            return List.of();
        }
        return order.drugs().isEmpty() ? ofOperation(order, others) : ofDrugs(order, others);
    }

    /** An operation, as of its day: so many weeks more have passed then since what was given last. */
    private List<OrderRemark> ofOperation(Order order, List<Order> others) {
        if (!isOperation(order, others)) {
            return List.of();
        }
        var weeks = table.facts()
                .finding(WEEKS)
                .then(since -> Finding.known(
                        order.weeksAhead().map(((Interval) since)::plus).orElse((Interval) since)));
        return said(order, Map.of(WEEKS, weeks, RESECTABILITY, Finding.known(Resectability.RESECTABLE)));
    }

    /** A drug, as of the day of an operation that is planned. */
    private List<OrderRemark> ofDrugs(Order order, List<Order> others) {
        var operation = others.stream()
                .filter(other -> other.treatment().isPresent() && isOperation(other, others))
                .findFirst();
        var drugs = OrderedTreatment.of(order, others, base, table.facts());
        if (operation.isEmpty() || drugs.own().stream().noneMatch(KEPT_AFTER::contains)) {
            return List.of();
        }
        return said(
                order,
                Map.of(
                        WEEKS,
                        operation
                                .get()
                                .weeksAhead()
                                .<Finding<?>>map(Finding::known)
                                .orElseGet(Finding::notRecorded),
                        BEVACIZUMAB,
                        Finding.known(drugs.together().contains("anti-vegf")),
                        RESECTABILITY,
                        Finding.known(Resectability.RESECTABLE)));
    }

    /** Who plans a resection holds the disease resectable; that it may not be is told elsewhere. */
    private List<OrderRemark> said(Order order, Map<String, Finding<?>> then) {
        var facts = otherwise.apply(then);
        return base.items().stream()
                .filter(OperationDay::isAboutTheInterval)
                .map(item -> CaseRecommendation.of(item, facts))
                .filter(w -> w.holds() || w.canHold() && w.missing().size() == 1)
                .map(w -> new OrderRemark(Gravity.CAUTION, order, w, w.holds() ? Set.of() : w.missing()))
                .toList();
    }

    private boolean isOnRecord(String fact) {
        return table.facts().finding(fact).toOptional().equals(Optional.of(true));
    }

    private boolean isOperation(Order other, List<Order> others) {
        return OrderedTreatment.of(other, others, base, table.facts()).own().stream()
                .anyMatch(OPERATIONS::contains);
    }

    static boolean isAboutTheInterval(Recommendation item) {
        return item.kind() == RecommendationKind.CAUTION
                && item.qualifies().contains(OPERATION)
                && item.when().facts().stream().anyMatch(fact -> fact.id().equals(WEEKS));
    }
}
