package dev.hepatica.assessment.order;

import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.model.treatment.Order;
import java.util.List;
import java.util.Set;

/**
 * What is to be said of orders.
 *
 * @param orders  what it is about, in words for each
 * @param reasons the statements that say so, the strongest first
 * @param missing the facts that it waits for
 * @param besides the drugs that are ordered, planned or under way besides, by their codes; those that only modulate others are left out
 * @param backbone whether those are chemotherapy, and nothing else
 * @param ahead   whether it holds of the day of an operation that is planned, rather than of today
 * @param obtain  tests and studies that would settle it, the most decisive first
 */
public record Concern(
        Gravity gravity,
        List<NamedOrder> orders,
        List<Statement> reasons,
        List<FactValue> missing,
        Set<String> besides,
        boolean backbone,
        boolean ahead,
        List<PlannedActivity> obtain) {

    /** How grave it is, gravest first. */
    public enum Gravity {
        /** The evidence rules it out for this patient. */
        NOT_ADVISED,
        /** It would be ruled out, were something so that is not on record. */
        OPEN,
        /** Statements speak against it without ruling it out, and nothing proposes it. */
        CONTESTED,
        /** It can be done, with caution. */
        CAUTION,
        /** Statements speak against it, others propose it. */
        DISPUTED
    }

    /** An order, and what it is in words. */
    public record NamedOrder(Order order, String label) {}

    public Concern {
        orders = List.copyOf(orders);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        besides = Set.copyOf(besides);
        obtain = List.copyOf(obtain);
    }
}
