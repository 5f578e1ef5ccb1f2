package dev.hepatica.assessment.order;

import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.assessment.weighing.Weighed;
import dev.hepatica.evidence.condition.Fact;
import java.util.Set;

/**
 * What one item says of one order.
 *
 * @param missing the facts that it waits for
 */
record Said(Gravity gravity, Order order, Weighed by, Set<Fact> missing) {}
