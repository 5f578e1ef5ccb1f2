package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * A missing fact that changes what comes first.
 *
 * @param fact     the missing fact, with the reason
 * @param label    the fact in words
 * @param branches what comes first, by its values
 */
public record Fork(FactValue fact, String label, List<Branch> branches) {

    /**
     * What comes first if the fact has one of some values.
     *
     * @param values the values in words: {@code RAS wild type}
     * @param firsts what comes first, by axis
     */
    public record Branch(String values, List<First> firsts) {
        public Branch {
            firsts = List.copyOf(firsts);
        }
    }

    /**
     * What comes first on an axis.
     *
     * @param axis       the code of the axis
     * @param activities the activities; empty where none comes first
     */
    public record First(String axis, List<PlannedActivity> activities) {
        public First {
            activities = List.copyOf(activities);
        }
    }

    public Fork {
        branches = List.copyOf(branches);
    }
}
