package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.PlannedActivity;
import java.util.List;

/**
 * An activity of the evidence base.
 *
 * @param planned the activity as it appears in a plan
 * @param axis    the axis that it belongs to
 * @param classes the classes that it belongs to
 */
public record PublishedActivity(PlannedActivity planned, PartOfPlan axis, List<Target> classes) {
    public PublishedActivity {
        classes = List.copyOf(classes);
    }
}
