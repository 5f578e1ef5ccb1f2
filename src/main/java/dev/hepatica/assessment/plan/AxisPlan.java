package dev.hepatica.assessment.plan;

import dev.hepatica.assessment.plan.Option.Refinement;
import java.util.List;

/**
 * One part of the plan.
 *
 * @param axis         its code: {@code systemic}
 * @param title        its heading
 * @param alternatives whether its options exclude one another
 * @param options      what can be done, ranked; of what waits for missing facts only what is nearest
 * @param further      what else may become an option once missing facts are known
 * @param standing     what the record shows as planned or under way besides
 */
public record AxisPlan(
        String axis,
        String title,
        boolean alternatives,
        List<Option> options,
        List<PlannedActivity> further,
        List<TreatmentOnRecord> standing) {

    /**
     * Something that the record shows as planned, ordered or under way and that no statement proposes or rules out: the plan
     * names it, and what is to be said about it.
     *
     * @param objections  statements that speak against it without ruling it out
     * @param rationale   statements that explain it or caution about it
     * @param refinements how it is to be done
     */
    public record TreatmentOnRecord(
            PlannedActivity activity,
            List<Statement> objections,
            List<Statement> rationale,
            List<Refinement> refinements) {

        public TreatmentOnRecord {
            objections = List.copyOf(objections);
            rationale = List.copyOf(rationale);
            refinements = List.copyOf(refinements);
        }
    }

    public AxisPlan {
        options = List.copyOf(options);
        further = List.copyOf(further);
        standing = List.copyOf(standing);
    }

    /** Whether an option is proposed as things are, or stands beside one that is. */
    public boolean isFirst(Option option) {
        return options.stream().anyMatch(other -> other.rank() == option.rank() && !other.isConditional());
    }

    public boolean isEmpty() {
        return options.isEmpty() && further.isEmpty() && standing.isEmpty();
    }
}
