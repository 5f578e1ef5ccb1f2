package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pregnancy from its status, tests and diagnoses. */
class PregnancyTest {

    @ParameterizedTest
    @CsvSource({
        "sct:77386006, 100, true",
        "sct:60001007, 7, false",
        "sct:60001007, 8, INCONCLUSIVE",
        "loinc:LA15173-0, 1, true",
        "sct:261665006, 1, INCONCLUSIVE",
        "sct:77386006, 301, INCONCLUSIVE"
    })
    void the_status_counts_for_its_time(String answer, int daysAgo, String expected) {
        assertThat(pregnant(observation("loinc:82810-3").is(answer).on(ago(daysAgo))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2106-3, positive, true",
        "2106-3, negative, false",
        "2118-8, not pregnant, false",
        "2106-3, invalid, UNREADABLE"
    })
    void a_test_is_read(String code, String answer, String expected) {
        assertThat(pregnant(observation("loinc:" + code).says(answer).on(ago(1))))
                .isEqualTo(expected);
    }

    @Test
    void the_latest_test_counts() {
        var before = observation("loinc:2106-3").says("positive").on(ago(6));
        var later = observation("loinc:2106-3").says("negative").on(ago(1));

        assertThat(pregnant(before, later)).isEqualTo("false");
        assertThat(pregnant(later, observation("loinc:2106-3").says("positive").on(ago(0))))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "sct:77386006, active, true",
        "icd:O24.4, active, true",
        "icd:Z33.1, active, true",
        "icd:Z33.2, active, INCONCLUSIVE",
        "icd:O80, active, INCONCLUSIVE",
        "icd:O03.9, active, INCONCLUSIVE",
        "sct:77386006, resolved, NOT_RECORDED",
        "icd:O80, resolved, NOT_RECORDED",
        "icd:N94, active, NOT_RECORDED"
    })
    void a_diagnosis_counts_while_it_is_active(String code, String status, String expected) {
        assertThat(pregnant(condition(code).clinically(status))).isEqualTo(expected);
    }

    @Test
    void a_diagnosis_counts_no_longer_than_a_pregnancy_lasts() {
        assertThat(pregnant(condition("sct:77386006").onset(ago(301)))).isEqualTo("INCONCLUSIVE");
        assertThat(pregnant(condition("sct:77386006").without("clinicalStatus")))
                .isEqualTo("INCONCLUSIVE");
    }

    @Test
    void a_suspicion_is_missing() {
        assertThat(pregnant(condition("sct:77386006").verified("unconfirmed"))).isEqualTo("NOT_FINAL");
        assertThat(pregnant(condition("sct:77386006").verified("refuted"))).isEqualTo("NOT_RECORDED");
    }

    @Test
    void a_diagnosis_and_a_test_must_agree() {
        var negative = observation("loinc:2106-3").says("negative").on(ago(0));

        assertThat(pregnant(condition("sct:77386006"), negative)).isEqualTo("CONFLICTING");
        assertThat(pregnant(
                        condition("sct:77386006"),
                        finding("pregnant").holds(true).on(ago(0))))
                .isEqualTo("true");
    }

    private static String ago(int days) {
        return TODAY.minusDays(days).toString();
    }

    private static String pregnant(Sent... sent) {
        return patientWith(sent)
                .safety()
                .reproduction()
                .pregnant()
                .fold(
                        known -> known.value().toString(),
                        missing -> missing.reason().name());
    }
}
