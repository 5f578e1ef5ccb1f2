package dev.hepatica.assessment.plan;

import java.util.List;
import java.util.Optional;

/**
 * An activity as it stands in a plan.
 *
 * @param id          in CodeSystem {@code crlm-activity}
 * @param label       a line of the plan
 * @param drugs       the drugs it consists of; empty unless it is a drug treatment
 * @param drugTherapy whether it is a treatment with drugs
 * @param loinc       the test that it is
 * @param snomed      the procedure that it is
 * @param partial     whether more is given than its drugs: what they are combined with is chosen
 * @param orderable   whether it is a test or a procedure that somebody carries out when it is ordered
 */
public record PlannedActivity(
        String id,
        String label,
        boolean drugTherapy,
        List<PlannedDrug> drugs,
        Optional<String> loinc,
        Optional<String> snomed,
        boolean partial,
        boolean orderable) {

    /**
     * A drug.
     *
     * @param rxnorm its RxNorm ingredient code
     * @param choice of the drugs of an activity that share a choice, one is given
     */
    public record PlannedDrug(String name, Optional<String> rxnorm, Optional<String> choice) {}

    public PlannedActivity {
        drugs = List.copyOf(drugs);
    }
}
