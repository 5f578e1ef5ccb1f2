package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * What the evidence speaks against.
 *
 * @param label      what it is, in words: one activity, or a class of them
 * @param activities all activities that are meant
 * @param planned    whether the record shows one of them as planned, ordered or under way
 * @param strong     whether it is ruled out; otherwise it is contested and nothing proposes it
 * @param reasons    the statements that speak against it
 */
public record NotAdvised(
        String label, List<PlannedActivity> activities, boolean planned, boolean strong, List<Statement> reasons) {
    public NotAdvised {
        activities = List.copyOf(activities);
        reasons = List.copyOf(reasons);
    }
}
