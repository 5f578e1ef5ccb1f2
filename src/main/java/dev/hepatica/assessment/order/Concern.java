package dev.hepatica.assessment.order;

import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.model.treatment.Order;
import java.util.List;
import java.util.Set;

/**
 * A concern about orders.
 *
 * @param orders   the orders, each with its label
 * @param reasons  the statements behind it, the strongest first
 * @param missing  the missing facts that decide it
 * @param besides  the codes of other drugs that are ordered, planned or under way, without those that only modulate
 *                 others
 * @param backbone whether those are chemotherapy, and nothing else
 * @param ahead    whether it is about the day of a planned operation, rather than today
 * @param obtain   tests and studies that would settle it, the most decisive first
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

    /** The gravity of a concern, the gravest first. */
    public enum Gravity {
        /** The evidence rules it out for this patient. */
        NOT_ADVISED,
        /** The evidence would rule it out if facts that are missing had certain values. */
        OPEN,
        /** Statements are against it without ruling it out, and none proposes it. */
        CONTESTED,
        /** It is possible, with caution. */
        CAUTION,
        /** Statements are against it, and others propose it. */
        DISPUTED
    }

    /** An order with its label. */
    public record NamedOrder(Order order, String label) {}

    public Concern {
        orders = List.copyOf(orders);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        besides = Set.copyOf(besides);
        obtain = List.copyOf(obtain);
    }
}
