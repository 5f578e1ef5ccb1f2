package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Operability.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Past liver metastases, and the background of the liver. */
class LiverHistoryTest {

    private static final Sent HISTORY = observation("sct:1098951000119108");

    @Test
    void is_read_from_its_code_without_a_value() {
        assertThat(present(HISTORY)).isEqualTo(known(true, observation(1)));
    }

    @Test
    void is_read_from_a_value() {
        assertThat(present(HISTORY.holds(true))).isEqualTo(known(true, observation(1)));
    }

    @Test
    void is_read_from_a_condition_too() {
        assertThat(present(condition("sct:1098951000119108"))).isEqualTo(known(true, condition(1)));
    }

    @Test
    void that_is_denied_leaves_open_what_there_is_now() {
        assertThat(present(HISTORY.holds(false))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        assertThat(present(HISTORY.holds(false), condition("icd:C78.7"))).isEqualTo(known(true, condition(2)));
    }

    @Test
    void that_is_not_known_is_not_known() {
        assertThat(present(HISTORY.absent("unknown"))).isEqualTo(notRecorded());
    }

    @Test
    void of_metastases_at_any_site_does_not_affect_the_liver() {
        assertThat(present(observation("sct:1287652008").holds(true))).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"remission", "inactive", "resolved"})
    void is_that_of_a_diagnosis_that_is_over_and_is_reported(String status) {
        var reading = reading(condition("icd:C78.7").clinically(status));

        assertThat(reading.patient().liver().present()).isEqualTo(known(true, condition(1)));
        assertThat(reading.report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "it is on record as over: it was there"));
    }

    @Test
    void has_no_date_where_the_onset_is_an_age_or_words_and_is_reported() {
        var reading = reading(
                condition("icd:C18.7").onset("2024-03-01"),
                condition("icd:C78.7").with("onsetString", "'last spring'"));

        assertThat(reading.patient().liver().timing()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(
                        new Issue("Bundle.entry[2]", false, "its onset is not given as a date; it counts as undated"));
    }

    @Test
    void takes_the_beginning_of_a_period() {
        assertThat(patientWith(
                                condition("icd:C18.7").onset("2024-03-01"),
                                condition("icd:C78.7").with("onsetPeriod", "{start: '2026-03-01', end: '2026-04-01'}"))
                        .liver()
                        .diseaseFreeIntervalMonths()
                        .toOptional()
                        .orElseThrow())
                .hasToString("24");
    }

    @Test
    void does_not_begin_with_a_local_recurrence_of_the_primary() {
        assertThat(patientWith(
                                condition("sct:314965007").onset("2024-03-01"),
                                condition("icd:C78.7").onset("2026-03-01"))
                        .liver()
                        .diseaseFreeIntervalMonths())
                .isEqualTo(notRecorded());
    }

    @Test
    void is_missing_where_the_stated_interval_contradicts_the_dates_by_more_than_a_month() {
        var cancer = condition("icd:C18.7").onset("2024-03-01");
        var metastases = condition("icd:C78.7").onset("2026-03-01");
        var interval = finding("disease-free-interval-months");

        assertThat(patientWith(cancer, metastases, interval.measures("23.5", "mo"))
                        .liver()
                        .diseaseFreeIntervalMonths()
                        .toOptional()
                        .orElseThrow())
                .hasToString("23.5");
        assertThat(patientWith(cancer, metastases, interval.measures("6", "mo"))
                        .liver()
                        .diseaseFreeIntervalMonths())
                .isEqualTo(missing(
                        CONFLICTING,
                        observation(3),
                        source("Condition/1", "2024-03-01"),
                        source("Condition/2", "2026-03-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct:19943007", "icd:K74.6"})
    void of_cirrhosis_is_the_background(String code) {
        assertThat(background(condition(code))).isEqualTo(known(Background.CIRRHOSIS, condition(1)));
    }

    @Test
    void of_a_normal_liver_contradicts_cirrhosis() {
        assertThat(background(
                        condition("sct:19943007"), finding("liver-background").is("value:normal")))
                .isEqualTo(missing(CONFLICTING, condition(1), observation(2)));
        assertThat(background(condition("icd:C78.7"))).isEqualTo(notRecorded());
    }

    private static Finding<Background> background(Sent... resources) {
        return patientWith(resources).operability().background();
    }

    private static Finding<Boolean> present(Sent... resources) {
        return patientWith(resources).liver().present();
    }
}
