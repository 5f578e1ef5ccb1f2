package dev.hepatica.assessment.plan;

import dev.hepatica.assessment.plan.Option.Refinement;
import java.util.List;

/**
 * The plan on one axis.
 *
 * @param axis         the code: {@code systemic}
 * @param title        the heading
 * @param decided      whether something is decided on it where the patient stands
 * @param alternatives whether its options exclude one another
 * @param options      the options, ranked; of conditional ones only the nearest
 * @param further      other activities that may become options once missing facts are known
 * @param standing     treatments on record that no recommendation proposes
 */
public record AxisPlan(
        String axis,
        String title,
        boolean decided,
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

    /** The options that come first: those of the first rank, unless even the first stays open. */
    public List<Option> first() {
        return options.stream()
                .filter(option -> option.rank() == 1 && !option.contingency().open())
                .toList();
    }

    public boolean isEmpty() {
        return options.isEmpty() && further.isEmpty() && standing.isEmpty();
    }
}
