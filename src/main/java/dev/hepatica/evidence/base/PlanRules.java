package dev.hepatica.evidence.base;

import java.util.List;

/** How a plan is made of what items say: states, assumptions, relations of activities and preferences. */
public record PlanRules(
        StateRules states, Assumptions assumptions, List<ActivityRelation> relations, List<Preference> preferences) {

    public PlanRules {
        relations = List.copyOf(relations);
        preferences = List.copyOf(preferences);
    }
}
