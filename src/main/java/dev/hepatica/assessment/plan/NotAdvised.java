package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * An activity, or a class of them, that the evidence is against.
 *
 * @param label      the label of the activity or class
 * @param activities all activities that are meant
 * @param planned    whether the record shows one of them as planned, ordered or under way
 * @param proposed   whether something proposes one of them for this patient all the same
 * @param offered    whether one of them could be offered where the patient stands
 * @param strong     whether it is ruled out; otherwise it is contested and no recommendation proposes it
 * @param reasons    the statements against it
 * @param instead    activities that these statements name in its place, none of them ruled out
 */
public record NotAdvised(
        String label,
        List<PlannedActivity> activities,
        boolean planned,
        boolean proposed,
        boolean offered,
        boolean strong,
        List<Statement> reasons,
        List<PlannedActivity> instead) {
    public NotAdvised {
        activities = List.copyOf(activities);
        reasons = List.copyOf(reasons);
        instead = List.copyOf(instead);
    }
}
