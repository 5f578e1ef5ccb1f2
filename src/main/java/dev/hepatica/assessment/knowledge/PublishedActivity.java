package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.PlannedActivity;
import java.util.List;

/**
 * An activity of the evidence base.
 *
 * @param planned what it is, as a plan would have it
 * @param axis    the part of a plan that it belongs to
 * @param classes the classes that it belongs to
 */
public record PublishedActivity(PlannedActivity planned, PartOfPlan axis, List<Target> classes) {
    public PublishedActivity {
        classes = List.copyOf(classes);
    }
}
