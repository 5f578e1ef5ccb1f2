package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;

/** Frailty, and scales and diagnoses from which fitness does not follow. */
class FitnessTest {

    private static final Sent FRAIL = condition("sct:248279007");
    private static final Sent FRAILTY = observation("sct:248279007");

    @Test
    void of_the_frail_is_diagnosed() {
        assertThat(frail(FRAIL)).isEqualTo(known(true, condition(1)));
        assertThat(frail(FRAIL.verified("provisional"))).isEqualTo(missing(NOT_FINAL, condition(1)));
        assertThat(frail(FRAIL.clinically("resolved"))).isEqualTo(notRecorded());
    }

    @Test
    void of_the_frail_is_observed() {
        assertThat(frail(FRAILTY.holds(true))).isEqualTo(known(true, observation(1)));
        assertThat(frail(FRAILTY.holds(false))).isEqualTo(known(false, observation(1)));
        assertThat(frail(FRAILTY.is("sct:52101004"))).isEqualTo(known(true, observation(1)));
        assertThat(frail(FRAILTY.is("loinc:LA9634-2"))).isEqualTo(known(false, observation(1)));
        assertThat(frail(FRAILTY.says("a bit"))).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void is_the_latest() {
        assertThat(frail(FRAILTY.holds(true).on("2025-01-10"), finding("frail").holds(false)))
                .isEqualTo(known(false, observation(2)));
        assertThat(frail(FRAILTY.holds(true), finding("frail").holds(false)))
                .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
    }

    @Test
    void on_the_Karnofsky_scale_is_reported_and_not_converted() {
        var reading = reading(observation("loinc:89243-0").counts(80));

        assertThat(reading.patient().patient().ecog()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]", false, "a Karnofsky performance status; it is not converted to ECOG"));
    }

    @Test
    void is_not_judged_by_a_severe_condition_and_is_reported() {
        var reading = reading(condition("icd:I50.9").with("severity", concept("sct:24484000")));

        assertThat(reading.patient().patient().severeComorbidity()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(
                        new Issue(
                                "Bundle.entry[1]",
                                false,
                                "it is severe; whether it is a severe comorbidity for this treatment has to be stated directly"));
    }

    private static Finding<Boolean> frail(Sent... resources) {
        return patientWith(resources).patient().frail();
    }
}
