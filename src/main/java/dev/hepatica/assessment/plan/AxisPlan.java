package dev.hepatica.assessment.plan;

import dev.hepatica.assessment.plan.Option.Refinement;
import java.util.List;

/**
 * The plan on one axis.
 *
 * @param axis         the code: {@code systemic}
 * @param title        the heading
 * @param alternatives whether its options exclude one another
 * @param options      the options, ranked; of conditional ones only the nearest
 * @param further      other activities that may become options once missing facts are known
 * @param standing     treatments on record that no recommendation proposes
 */
public record AxisPlan(
        String axis,
        String title,
        boolean alternatives,
        List<Option> options,
        List<PlannedActivity> further,
        List<TreatmentOnRecord> standing) {

    /**
     * A treatment that the record shows as planned, ordered or under way and that no statement proposes or rules out.
     *
     * @param activity    the treatment
     * @param objections  statements against it that do not rule it out
     * @param rationale   statements that explain it or caution about it
     * @param refinements ways in which it is to be done
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

    /** Returns whether an option is unconditional, or ranks beside one that is. */
    public boolean isFirst(Option option) {
        return options.stream().anyMatch(other -> other.rank() == option.rank() && !other.isConditional());
    }

    public boolean isEmpty() {
        return options.isEmpty() && further.isEmpty() && standing.isEmpty();
    }
}
