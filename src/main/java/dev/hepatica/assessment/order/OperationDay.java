package dev.hepatica.assessment.order;

import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.weighing.Table;
import dev.hepatica.assessment.weighing.Weighed;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem;
import dev.hepatica.evidence.EvidenceItem.Kind;
import dev.hepatica.evidence.condition.FactSheet;
import dev.hepatica.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a drug that is given now will mean on the day of an operation that is planned: the same statements that speak of an
 * operation soon after chemotherapy, weighed as of that day.
 */
record OperationDay(EvidenceBase base, Table table, Function<Map<String, Finding<?>>, FactSheet> otherwise) {

    /** The class of activities that the interval is kept before. */
    private static final String OPERATION = "hepatectomy";

    /** The classes of drugs that it is kept after. */
    private static final Set<String> KEPT_AFTER = Set.of("chemotherapy", "anti-vegf");

    private static final String WEEKS = "weeksSinceLastChemo";
    private static final String BEVACIZUMAB = "lastRegimenIncludedBevacizumab";

    List<Said> of(Order order, List<Order> others) {
        var operation = others.stream()
                .filter(other -> other.treatment().isPresent() && isOperation(other, others))
                .findFirst();
        if (order.drugs().isEmpty() || operation.isEmpty()) {
            return List.of();
        }
        var drugs = Ordered.of(order, others, base, table.facts());
        if (drugs.own().stream().noneMatch(KEPT_AFTER::contains)) {
            return List.of();
        }
        var then = otherwise.apply(Map.of(
                WEEKS,
                operation.get().weeksAhead().<Finding<?>>map(Finding::known).orElseGet(Finding::notRecorded),
                BEVACIZUMAB,
                Finding.known(drugs.together().contains("anti-vegf"))));
        return base.items().stream()
                .filter(OperationDay::isAboutTheInterval)
                .map(item -> Weighed.of(item, then))
                .filter(Weighed::canHold)
                .map(w -> new Said(Gravity.CAUTION, order, w, w.holds() ? Set.of() : w.missing()))
                .toList();
    }

    private boolean isOperation(Order other, List<Order> others) {
        return Ordered.of(other, others, base, table.facts()).own().contains(OPERATION);
    }

    private static boolean isAboutTheInterval(EvidenceItem item) {
        return item.kind() == Kind.CAUTION
                && item.qualifies().contains("class:" + OPERATION)
                && item.when().facts().stream().anyMatch(fact -> fact.id().equals(WEEKS));
    }
}
