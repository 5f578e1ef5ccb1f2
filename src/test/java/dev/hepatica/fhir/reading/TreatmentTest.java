package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.treatment.Treatment;
import dev.hepatica.model.treatment.Treatment.PriorTherapy;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line of therapy to be decided on, one more than the regimens given before. */
class TreatmentTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "3, 4"})
    void the_line_follows_from_the_regimens(int regimens, long line) {
        var treatment = treatment(finding("prior-systemic-regimens").counts(regimens));

        assertThat(treatment.line()).isEqualTo(known(Interval.of(line), observation(1)));
        assertThat(treatment.priorRegimens()).isEqualTo(known(Interval.of(regimens), observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "4, 3"})
    void the_regimens_follow_from_the_line(int line, long regimens) {
        var treatment = treatment(finding("line-of-therapy").counts(line));

        assertThat(treatment.line()).isEqualTo(known(Interval.of(line), observation(1)));
        assertThat(treatment.priorRegimens()).isEqualTo(known(Interval.of(regimens), observation(1)));
    }

    @Test
    void at_least_two_regimens_make_at_least_the_third_line() {
        assertThat(treatment(finding("prior-systemic-regimens").measures(">=2", "{count}"))
                        .line())
                .isEqualTo(known(Interval.above(new BigDecimal("3"), true), observation(1)));
    }

    @Test
    void line_and_regimens_that_fit_confirm_each_other() {
        assertThat(treatment(
                                finding("line-of-therapy").counts(2),
                                finding("prior-systemic-regimens").counts(1))
                        .line())
                .isEqualTo(known(Interval.of(2), observation(1), observation(2)));
    }

    @Test
    void line_and_regimens_that_do_not_fit_leave_both_missing_and_are_reported() {
        var patient = patientWith(
                finding("line-of-therapy").counts(1),
                finding("prior-systemic-regimens").counts(2));

        assertThat(patient.treatment().line()).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        assertThat(patient.treatment().priorRegimens()).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        assertThat(patient.recordConflicts()).extracting(RecordConflict::fact).containsExactly(Fact.LINE_OF_THERAPY);
    }

    @Test
    void whoever_was_not_treated_had_no_agent_and_is_not_refractory() {
        var treatment = treatment(finding("prior-systemic-regimens").counts(0));

        assertThat(treatment.priorTherapies()).isEqualTo(known(Listing.all(Set.of()), observation(1)));
        assertThat(treatment.chemoRefractory()).isEqualTo(known(false, observation(1)));
    }

    @Test
    void whoever_was_treated_may_have_had_any_agent() {
        var treatment = treatment(finding("prior-systemic-regimens").counts(1));

        assertThat(treatment.priorTherapies().isKnown()).isFalse();
        assertThat(treatment.chemoRefractory().isKnown()).isFalse();
    }

    @Test
    void nothing_is_known_without_treatment_on_record() {
        var treatment = treatment();

        assertThat(treatment.line()).isEqualTo(notRecorded());
        assertThat(treatment.priorRegimens()).isEqualTo(notRecorded());
        assertThat(treatment.priorTherapies()).isEqualTo(notRecorded());
        assertThat(treatment.progressed()).isEqualTo(notRecorded());
        assertThat(treatment.chemoRefractory()).isEqualTo(notRecorded());
    }

    @Test
    void agents_are_stated_one_by_one() {
        assertThat(treatment(
                                finding("prior-therapies").is("value:oxaliplatin"),
                                finding("prior-therapies").is("value:anti-egfr"))
                        .priorTherapies())
                .isEqualTo(known(
                        Listing.all(Set.of(PriorTherapy.OXALIPLATIN, PriorTherapy.ANTI_EGFR)),
                        observation(1),
                        observation(2)));
    }

    @Test
    void progression_and_refractoriness_are_stated() {
        var treatment = treatment(
                finding("progressed-on-prior-therapy").holds(true),
                finding("chemo-refractory").holds(true));

        assertThat(treatment.progressed()).isEqualTo(known(true, observation(1)));
        assertThat(treatment.chemoRefractory()).isEqualTo(known(true, observation(2)));
    }

    private static Treatment treatment(Sent... resources) {
        return patientWith(resources).treatment();
    }
}
