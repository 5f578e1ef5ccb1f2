package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.model.disease.PrimaryTumour.NodalStatus.NEGATIVE;
import static dev.hepatica.model.disease.PrimaryTumour.NodalStatus.POSITIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodalStatusTest {

    private static final Sent PATHOLOGIC = observation("loinc:21900-6");
    private static final Sent CLINICAL = observation("loinc:21906-3");

    @ParameterizedTest
    @CsvSource({
        "1229967007, NEGATIVE",
        "1229973008, POSITIVE",
        "1229982002, POSITIVE",
        "1229947003, NEGATIVE",
        "1229951001, POSITIVE",
    })
    void is_read_from_snomed_codes(String code, NodalStatus status) {
        assertThat(nodes(PATHOLOGIC.is("sct:" + code))).isEqualTo(known(status, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "pN0,  NEGATIVE",
        "pN1a, POSITIVE",
        "pN2b, POSITIVE",
        "N0,   NEGATIVE",
        "N1,   POSITIVE",
        "ypN0, NEGATIVE",
        "pn1c, POSITIVE",
        "pN2b (5/18), POSITIVE",
        "pN0 (0/15), NEGATIVE",
        "pN0(sn), NEGATIVE",
        "pN0 (i-), NEGATIVE",
        "pN1c (0/18), POSITIVE",
        "pN1mi, POSITIVE",
        "pT3 pN1, POSITIVE",
        "ypT2 ypN0 (0/14) L0 V0 Pn0 R0, NEGATIVE",
        "'pT3, pN1a (1/22), cM0, UICC 8', POSITIVE",
        "N+, POSITIVE",
    })
    void is_read_from_the_category_in_words(String words, NodalStatus status) {
        assertThat(nodes(PATHOLOGIC.says(words))).isEqualTo(known(status, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21900-6", "21906-3", "21912-1"})
    void is_asked_for_by_loinc(String code) {
        assertThat(nodes(observation("loinc:" + code).says("N1"))).isEqualTo(known(POSITIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"371494008", "399534004", "277206009"})
    void is_asked_for_by_snomed(String code) {
        assertThat(nodes(observation("sct:" + code).says("N1"))).isEqualTo(known(POSITIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NX", "pNX", "cNx"})
    void that_could_not_be_assessed_is_inconclusive(String words) {
        assertThat(nodes(PATHOLOGIC.says(words))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see report",
                "positive?",
                "2/14",
                "pT3",
                "pN1?",
                "not pN1",
                "pN0 or pN1",
                "cN1 pN0",
                "pN1 suspected",
                "pN1 (5/3)",
                "Pn1"
            })
    void in_other_words_is_unreadable(String words) {
        assertThat(nodes(PATHOLOGIC.says(words))).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pN0 (3/15)", "pN2b (0/18)"})
    void against_its_own_count_is_contradictory(String words) {
        assertThat(nodes(PATHOLOGIC.says(words))).isEqualTo(missing(CONFLICTING, observation(1)));
    }

    @Test
    void in_words_against_its_code_is_contradictory() {
        var value = "{coding: [{system: 'http://snomed.info/sct', code: '1229947003'}], text: 'pN1'}";

        assertThat(nodes(PATHOLOGIC.with("valueCodeableConcept", value)))
                .isEqualTo(missing(CONFLICTING, observation(1)));
    }

    @Test
    void counts_by_pathology_before_it_counts_clinically() {
        assertThat(nodes(
                        CLINICAL.says("cN2").on("2026-04-20"),
                        PATHOLOGIC.says("pN0").on("2026-03-01")))
                .isEqualTo(known(NEGATIVE, Records.source("Observation/2", "2026-03-01")));
    }

    @Test
    void counts_clinically_without_a_result_of_pathology() {
        assertThat(nodes(PATHOLOGIC.says("pNX"), CLINICAL.says("cN1"))).isEqualTo(known(POSITIVE, observation(2)));
        assertThat(nodes(CLINICAL.says("cN1"))).isEqualTo(known(POSITIVE, observation(1)));
    }

    @Test
    void may_be_stated_directly() {
        assertThat(nodes(finding("primary-nodal-status").is("value:negative")))
                .isEqualTo(known(NEGATIVE, observation(1)));
    }

    @Test
    void is_missing_where_the_statement_contradicts_pathology() {
        assertThat(nodes(PATHOLOGIC.says("pN1"), finding("primary-nodal-status").is("value:negative")))
                .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1229945006", "1229966003"})
    void that_could_not_be_assessed_by_code_is_inconclusive(String code) {
        assertThat(nodes(PATHOLOGIC.is("sct:" + code))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void is_read_from_german_codes() {
        assertThat(nodes(PATHOLOGIC.with(
                        "valueCodeableConcept",
                        "{coding: [{system: 'https://www.uicc.org/resources/tnm', code: 'N1a'}]}")))
                .isEqualTo(known(POSITIVE, observation(1)));
    }

    private static Finding<NodalStatus> nodes(Sent... resources) {
        return patientWith(resources).primary().nodes();
    }
}
