package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * Something that can be done.
 *
 * @param rank       its place among the options of its axis, from 1; options that nothing tells apart share one
 * @param requirements what would have to be so for it to be an option; empty where it is one
 * @param waitsFor   the missing facts that decide it
 * @param supports   the statements that propose it, the leading one first
 * @param objections statements that speak against it without ruling it out
 * @param rationale  statements that explain it
 * @param refinements how it is to be done
 * @param planned    whether the record shows it as planned, ordered or under way
 */
public record Option(
        PlannedActivity activity,
        int rank,
        List<Requirement> requirements,
        List<FactValue> waitsFor,
        List<Statement> supports,
        List<Statement> objections,
        List<Statement> rationale,
        List<Refinement> refinements,
        boolean planned) {

    /**
     * How something is to be done: a margin, a technique, a dose. It stands beside an activity and never alone.
     *
     * @param requirements what would have to be so for it to be advised; empty where it is
     * @param supports     the statements that advise it, the leading one first
     */
    public record Refinement(PlannedActivity activity, List<Requirement> requirements, List<Statement> supports) {

        public Refinement {
            requirements = List.copyOf(requirements);
            supports = List.copyOf(supports);
        }
    }

    public Option {
        requirements = List.copyOf(requirements);
        waitsFor = List.copyOf(waitsFor);
        supports = List.copyOf(supports);
        objections = List.copyOf(objections);
        rationale = List.copyOf(rationale);
        refinements = List.copyOf(refinements);
    }

    /** Whether it is an option only if something is so that is not on record. */
    public boolean isConditional() {
        return !requirements.isEmpty();
    }

    /** The statement that it stands on first of all. */
    public Statement lead() {
        return supports.get(0);
    }
}
