package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * An activity that can be done.
 *
 * @param rank         its rank among the options of its axis, from 1; options that tie share one
 * @param contingency  what it waits for
 * @param supports     the statements that propose it, the leading one first
 * @param objections   statements against it that do not rule it out
 * @param rationale    statements that explain it
 * @param refinements  ways in which it is to be done
 * @param parts        options that are a step or form of it
 * @param planned      whether the record shows it as planned, ordered or under way
 */
public record Option(
        PlannedActivity activity,
        int rank,
        Contingency contingency,
        List<Statement> supports,
        List<Statement> objections,
        List<Statement> rationale,
        List<Refinement> refinements,
        List<Option> parts,
        boolean planned) {

    /**
     * A way in which an activity is to be done: a margin, a technique, a dose. It never stands alone.
     *
     * @param requirements the requirements for it to be advised; empty where it is
     * @param supports     the statements that advise it, the leading one first
     */
    public record Refinement(PlannedActivity activity, List<Requirement> requirements, List<Statement> supports) {

        public Refinement {
            requirements = List.copyOf(requirements);
            supports = List.copyOf(supports);
        }
    }

    public Option {
        supports = List.copyOf(supports);
        objections = List.copyOf(objections);
        rationale = List.copyOf(rationale);
        refinements = List.copyOf(refinements);
        parts = List.copyOf(parts);
    }

    /** The conditions that must be met for it to be an option; empty where it is unconditional. */
    public List<Requirement> requirements() {
        return contingency.requirements();
    }

    /** Returns whether it is an option only if requirements are met. */
    public boolean isConditional() {
        return !requirements().isEmpty();
    }

    /** The leading statement. */
    public Statement lead() {
        return supports.get(0);
    }
}
