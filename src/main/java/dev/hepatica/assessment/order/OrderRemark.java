package dev.hepatica.assessment.order;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.order.Concern.Gravity;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.treatment.Order;
import java.util.Set;

/**
 * A remark of one item on one order.
 *
 * @param missing the missing facts that decide it
 */
record OrderRemark(Gravity gravity, Order order, CaseRecommendation by, Set<FactDefinition> missing) {}
