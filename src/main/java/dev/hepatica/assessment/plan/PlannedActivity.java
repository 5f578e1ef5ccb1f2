package dev.hepatica.assessment.plan;

import java.util.List;
import java.util.Optional;

/**
 * An activity as it appears in a plan.
 *
 * @param id          the code in CodeSystem {@code crlm-activity}
 * @param label       a line of the plan
 * @param drugs       its drugs; empty unless it is a drug treatment
 * @param drugTherapy whether it is a drug treatment
 * @param loinc       the LOINC code of the test
 * @param snomed      the SNOMED CT code of the procedure
 * @param partial     whether other drugs, still to be chosen, are given with its own
 * @param classes     the classes that it belongs to
 * @param orderable   whether it is a test or a procedure that can be ordered
 */
public record PlannedActivity(
        String id,
        String label,
        boolean drugTherapy,
        List<PlannedDrug> drugs,
        Optional<String> loinc,
        Optional<String> snomed,
        boolean partial,
        List<String> classes,
        boolean orderable) {

    /**
     * A drug.
     *
     * @param name   the name of the drug
     * @param rxnorm its RxNorm ingredient code
     * @param choice a label; of the drugs of an activity with the same label, one is given
     */
    public record PlannedDrug(String name, Optional<String> rxnorm, Optional<String> choice) {}

    public PlannedActivity {
        drugs = List.copyOf(drugs);
        classes = List.copyOf(classes);
    }

    public boolean isOf(String activityClass) {
        return classes.contains(activityClass);
    }
}
