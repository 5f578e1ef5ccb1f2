package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiverMetastasesTest {

    private static final Sent METASTASES = condition("sct:94381002");
    private static final Sent CANCER = condition("sct:94006002");

    @Nested
    class Presence {

        @ParameterizedTest
        @ValueSource(strings = {"sct:94381002", "sct:1691000119104", "icd:C78.7", "icd:C787"})
        void is_read_from_a_diagnosis(String code) {
            assertThat(liver(condition(code)).present()).isEqualTo(known(true, condition(1)));
        }

        @Test
        void is_not_known_from_nothing() {
            assertThat(liver().present()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"refuted", "entered-in-error"})
        void is_not_read_from_a_withdrawn_diagnosis(String status) {
            assertThat(liver(METASTASES.verified(status)).present()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"unconfirmed", "provisional", "differential"})
        void is_missing_while_it_is_only_suspected(String status) {
            assertThat(liver(METASTASES.verified(status)).present()).isEqualTo(missing(NOT_FINAL, condition(1)));
        }

        @Test
        void is_read_from_one_confirmed_diagnosis_whatever_others_are_suspected() {
            assertThat(liver(METASTASES.verified("provisional"), METASTASES).present())
                    .isEqualTo(known(true, condition(2)));
        }

        @Test
        void may_be_denied_directly() {
            assertThat(liver(finding("crlm").holds(false)).present()).isEqualTo(known(false, observation(1)));
        }

        @Test
        void is_missing_where_it_is_diagnosed_and_denied() {
            assertThat(liver(METASTASES, finding("crlm").holds(false)).present())
                    .isEqualTo(missing(CONFLICTING, condition(1), observation(2)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sct:314998002", "sct:315000005", "sct:94391008", "icd:C22.0", "icd:C78.5"})
        void is_not_read_from_metastases_from_or_to_elsewhere(String code) {
            assertThat(liver(condition(code)).present()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"sct:107811000119106", "sct:107831000119101", "sct:285613005", "icd:C7B.02"})
        void is_not_read_from_metastases_of_another_origin_which_are_reported(String code) {
            var reading = reading(condition(code));

            assertThat(reading.patient().liver().present()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            true,
                            "a tumour of another kind: colorectal statements do not hold for it"));
        }

        @Test
        void without_a_colorectal_primary_is_reported() {
            assertThat(patientWith(METASTASES).recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.CRC));
            assertThat(patientWith(METASTASES, CANCER).recordConflicts()).isEmpty();
        }
    }

    @Nested
    class Recurrence {

        @ParameterizedTest
        @ValueSource(strings = {"recurrence", "relapse"})
        void is_read_from_the_clinical_status(String status) {
            assertThat(patientWith(METASTASES.clinically(status)).recurrence().recurrent())
                    .isEqualTo(known(true, condition(1)));
        }

        @Test
        void is_not_denied_by_an_active_disease() {
            assertThat(patientWith(METASTASES).recurrence().recurrent()).isEqualTo(notRecorded());
        }

        @Test
        void of_the_primary_is_something_else() {
            assertThat(patientWith(CANCER.clinically("recurrence")).recurrence().recurrent())
                    .isEqualTo(notRecorded());
        }

        @Test
        void may_be_stated_directly() {
            assertThat(patientWith(finding("recurrent-crlm").holds(false))
                            .recurrence()
                            .recurrent())
                    .isEqualTo(known(false, observation(1)));
        }
    }

    @Test
    void are_counted_directly() {
        assertThat(liver(finding("crlm-count").counts(5)).count()).isEqualTo(known(Interval.of(5), observation(1)));
        assertThat(liver(finding("crlm-count").measures(">5", "{count}")).count())
                .isEqualTo(known(Interval.above(new BigDecimal("6"), true), observation(1)));
        assertThat(liver(finding("crlm-count").counts(-1)).count()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void are_judged_resectable_directly() {
        var liver = liver(
                finding("initial-resectability").is("value:unresectable"),
                finding("resectability").is("value:borderline"));

        assertThat(liver.initialResectability()).isEqualTo(known(Resectability.UNRESECTABLE, observation(1)));
        assertThat(liver.resectability()).isEqualTo(known(Resectability.BORDERLINE, observation(2)));
    }

    @Test
    void elsewhere_are_extrahepatic_disease() {
        assertThat(patientWith(condition("sct:94391008")).spread().extrahepatic())
                .isEqualTo(known(true, condition(1)));
        assertThat(patientWith(condition("icd:C78.6")).spread().extrahepatic()).isEqualTo(known(true, condition(1)));
        assertThat(patientWith(METASTASES).spread().extrahepatic()).isEqualTo(notRecorded());
    }

    private static LiverMetastases liver(Sent... resources) {
        return patientWith(resources).liver();
    }
}
