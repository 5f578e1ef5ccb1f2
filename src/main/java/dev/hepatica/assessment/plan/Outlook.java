package dev.hepatica.assessment.plan;

import dev.hepatica.model.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a published prognostic model says.
 *
 * @param model    its code in CodeSystem {@code crlm-prognostic-model}
 * @param title    its name
 * @param answer   the score; empty where the model does not speak of this patient
 * @param criteria each criterion with whether it is met
 * @param missing  the facts that would narrow the range
 * @param remarks  cohort, meaning and caveats, each a sentence
 * @param sources  the patient's resources that it rests on
 */
public record Outlook(
        String model,
        String title,
        Optional<Score> answer,
        List<String> criteria,
        List<FactValue> missing,
        List<String> remarks,
        Reference reference,
        List<Source> sources) {

    /**
     * A score, or all the values that it can have.
     *
     * @param maximum the highest value on the scale
     * @param stratum what the whole range has in common
     * @param figures published survival for these values, with endpoint, cohort and verification
     */
    public record Score(int low, int high, int maximum, Optional<String> stratum, List<String> figures) {

        /** {@code 3 of 5} or {@code 2–4 of 5}. */
        @Override
        public String toString() {
            return (low == high ? "" + low : low + "–" + high) + " of " + maximum;
        }
    }

    public Outlook {
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
        sources = List.copyOf(sources);
    }
}
