package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * One part of the plan.
 *
 * @param axis         its code: {@code systemic}
 * @param title        its heading
 * @param alternatives whether its options exclude one another
 */
public record AxisPlan(String axis, String title, boolean alternatives, List<Option> options) {
    public AxisPlan {
        options = List.copyOf(options);
    }
}
