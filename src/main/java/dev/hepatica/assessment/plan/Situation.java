package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * Where a patient stands: what the first line of a plan says.
 *
 * @param state       the id of the clinical state
 * @param label       the state in words
 * @param onRecord    whether the record alone gives it; otherwise it is assumed
 * @param intent      what treatment is meant to achieve, in words
 * @param supportive  whether that is support alone
 * @param assumed     what the plan takes for granted where the record is silent
 * @param provisional whether that is so much that nothing in the plan is more than provisional
 */
public record Situation(
        String state,
        String label,
        boolean onRecord,
        String intent,
        boolean supportive,
        List<FactValue> assumed,
        boolean provisional) {
    public Situation {
        assumed = List.copyOf(assumed);
    }
}
