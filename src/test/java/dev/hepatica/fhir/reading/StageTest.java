package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.model.disease.PrimaryTumour.Stage.III;
import static dev.hepatica.model.disease.PrimaryTumour.Stage.IV;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.PrimaryTumour.Stage;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {

    private static final Sent GROUP = observation("loinc:21908-9");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loinc:21908-9",
                "loinc:21902-2",
                "loinc:21914-7",
                "sct:399390009",
                "sct:399537006",
                "sct:399588009"
            })
    void is_asked_for_clinically_pathologically_or_otherwise(String code) {
        assertThat(stage(observation(code).is("sct:1222837003"))).isEqualTo(known(IV, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"1222769001, II", "1222806003, III", "258228008, IV", "261642001, IV", "261643006, IV", "313046007, IV"
    })
    void is_read_from_snomed(String code, Stage expected) {
        assertThat(stage(GROUP.is("sct:" + code))).isEqualTo(known(expected, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://cancerstaging.org, 4A, IV",
        "http://cancerstaging.org, IVA, IV",
        "http://cancerstaging.org, 3C, III",
        "https://www.uicc.org/resources/tnm, IVC, IV",
        "https://www.uicc.org/resources/tnm, IIA, II",
    })
    void is_read_from_plain_codes(String system, String code, Stage expected) {
        assertThat(stage(GROUP.with("valueCodeableConcept", coded(system, code))))
                .isEqualTo(known(expected, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "IVA, IV",
        "Stage IV, IV",
        "Stadium IV, IV",
        "stage 4b, IV",
        "AJCC stage IIIC (qualifier value), III",
        "pathologic stage group IIA, II",
        "I, I"
    })
    void is_read_from_words(String words, Stage expected) {
        assertThat(stage(GROUP.says(words))).isEqualTo(known(expected, observation(1)));
        assertThat(stage(GROUP.with("valueCodeableConcept", Sent.text(words))))
                .isEqualTo(known(expected, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "Dukes D", "IV?", "not stage IV", "stage V", "III or IV", "IV (excluded)", "cT3"})
    void in_other_words_is_unreadable(String words) {
        assertThat(stage(GROUP.says(words))).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void that_was_not_tested_or_does_not_apply_is_not_performed() {
        assertThat(stage(GROUP.is("loinc:LA13538-6"))).isEqualTo(missing(NOT_PERFORMED, observation(1)));
        assertThat(stage(GROUP.with(
                        "valueCodeableConcept",
                        coded("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-applicable"))))
                .isEqualTo(missing(NOT_PERFORMED, observation(1)));
    }

    @Nested
    class Distant_metastases {

        @ParameterizedTest
        @ValueSource(strings = {"1229903009", "1229904003", "1229920008", "14926007", "261929004"})
        void make_stage_IV(String code) {
            assertThat(stage(observation("loinc:21907-1").is("sct:" + code))).isEqualTo(known(IV, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"M1", "cM1a", "pM1b", "M1c (8th edition)", "M1a", "pT4 pN2 cM1b", "M1a (HEP)", "pM1 category"
                })
        void make_stage_IV_in_words(String words) {
            assertThat(stage(observation("sct:399387003").says(words))).isEqualTo(known(IV, observation(1)));
        }

        @Test
        void that_were_not_found_decide_nothing_which_is_reported() {
            var reading = reading(observation("loinc:21907-1").is("sct:1229901006"));

            assertThat(reading.patient().primary().stage()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]", false, "no usable result for crcStage: on record, but inconclusive"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"M1 excluded", "M1?", "no M1", "M0 or M1", "cM0 pM1"})
        void in_other_words_are_unreadable(String words) {
            assertThat(stage(observation("sct:399387003").says(words))).isEqualTo(notRecorded());
            assertThat(reading(observation("sct:399387003").says(words))
                            .report()
                            .issues())
                    .contains(new Issue(
                            "Bundle.entry[1]", true, "no usable result for crcStage: on record, but not readable"));
        }

        @Test
        void that_were_not_found_leave_the_stage_group_as_it_is() {
            assertThat(stage(GROUP.says("IIIB"), observation("loinc:21907-1").says("M0")))
                    .isEqualTo(known(III, observation(1)));
        }

        @Test
        void contradict_a_lower_stage_of_the_same_day() {
            assertThat(stage(GROUP.says("III"), observation("loinc:21907-1").says("M1")))
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        }
    }

    @Nested
    class Named_by_a_diagnosis {

        @Test
        void in_its_code() {
            assertThat(stage(condition("sct:422985007"))).isEqualTo(known(IV, condition(1)));
        }

        @Test
        void beside_its_code() {
            var staged = condition("icd:C18.7")
                    .with("stage", "[{summary: %s}]".formatted(coded("http://cancerstaging.org", "3C")));

            assertThat(stage(staged)).isEqualTo(known(III, condition(1)));
            assertThat(stage(condition("icd:C18.7").with("stage", "[{summary: {text: 'Stadium IVB'}}]")))
                    .isEqualTo(known(IV, condition(1)));
        }

        @Test
        void in_words_that_are_not_understood_is_reported() {
            var staged = condition("icd:C18.7").with("stage", "[{summary: {text: 'perhaps IV'}}]");

            assertThat(stage(staged)).isEqualTo(notRecorded());
            assertThat(reading(staged).report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            true,
                            "a stage beside the diagnosis that is not understood; it is not used"));
        }

        @Test
        void by_a_code_and_otherwise_in_words_is_contradictory() {
            var staged = condition("icd:C18.7")
                    .with(
                            "stage",
                            "[{summary: {coding: [{system: 'http://cancerstaging.org', code: '3C'}], text: 'IV'}}]");

            assertThat(stage(staged)).isEqualTo(missing(CONFLICTING, condition(1)));
        }

        @Test
        void of_another_kind_or_only_suspected_is_not_read() {
            var staged = condition("icd:C50.9").with("stage", "[{summary: %s}]".formatted(concept("sct:258228008")));

            assertThat(stage(staged)).isEqualTo(notRecorded());
            assertThat(stage(condition("sct:422985007").verified("provisional")))
                    .isEqualTo(notRecorded());
        }
    }

    @Test
    void is_the_latest() {
        assertThat(stage(GROUP.says("III").on("2024-01-10"), GROUP.says("IV"))).isEqualTo(known(IV, observation(2)));
    }

    @Test
    void may_be_stated_directly() {
        assertThat(stage(finding("crc-stage").is("value:III"))).isEqualTo(known(III, observation(1)));
    }

    private static String coded(String system, String code) {
        return "{coding: [{system: '%s', code: '%s'}]}".formatted(system, code);
    }

    private static Finding<Stage> stage(Sent... resources) {
        return patientWith(resources).primary().stage();
    }
}
