package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.diseaseStatus;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.UnderTherapy.FOLFIRI_NOW;
import static dev.hepatica.fhir.reading.UnderTherapy.FOLFOX;
import static dev.hepatica.fhir.reading.UnderTherapy.STABLE;
import static dev.hepatica.fhir.reading.UnderTherapy.WORSENED;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Treatment.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Response of the metastases to systemic therapy. */
class ResponseTest {

    @ParameterizedTest
    @CsvSource({
        "sct:103338009, COMPLETE",
        "sct:103337004, PARTIAL",
        "sct:359746009, STABLE",
        "sct:271299001, PROGRESSIVE",
    })
    void is_read_from_the_status_of_the_disease(String code, Response response) {
        assertThat(response(FOLFIRI_NOW, diseaseStatus(code, "2026-04-01")).toOptional())
                .contains(response);
    }

    @ParameterizedTest
    @CsvSource({
        "PR, PARTIAL",
        "stable disease, STABLE",
        "Progressive Disease, PROGRESSIVE",
        "cr, COMPLETE",
        "PR (partial response), PARTIAL"
    })
    void is_read_from_the_words_of_recist(String words, Response response) {
        assertThat(response(FOLFIRI_NOW, observation("loinc:97509-4").says(words))
                        .toOptional())
                .contains(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no PD", "PR?", "PR PD", "improved", "mixed response", "near CR"})
    void is_not_read_from_other_words(String words) {
        assertThat(reason(response(FOLFIRI_NOW, observation("loinc:97509-4").says(words))))
                .isEqualTo(INCONCLUSIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct:268910001", "sct:709137006"})
    void is_none_if_the_status_leaves_it_open(String code) {
        assertThat(response(FOLFIRI_NOW, diseaseStatus(code, "2026-04-01")).isKnown())
                .isFalse();
    }

    @Test
    void is_none_without_treatment_on_record() {
        assertThat(reason(response(diseaseStatus(WORSENED, "2026-04-01")))).isEqualTo(INCONCLUSIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2025-11-01", "2025"})
    void is_none_before_the_therapy_or_on_its_first_day(String day) {
        assertThat(reason(response(FOLFOX, FOLFIRI_NOW, diseaseStatus(STABLE, day))))
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void is_none_long_after_the_therapy() {
        assertThat(response(FOLFOX, diseaseStatus(WORSENED, "2025-09-01")).toOptional())
                .contains(Response.PROGRESSIVE);
        assertThat(reason(response(FOLFOX, diseaseStatus(WORSENED, "2025-09-02"))))
                .isEqualTo(INCONCLUSIVE);
    }

    @Test
    void is_the_latest() {
        assertThat(response(
                                FOLFIRI_NOW,
                                diseaseStatus(STABLE, "2026-01-10"),
                                diseaseStatus("sct:103337004", "2026-04-01"))
                        .toOptional())
                .contains(Response.PARTIAL);
    }

    @Test
    void of_one_day_must_agree() {
        assertThat(reason(response(
                        FOLFIRI_NOW, diseaseStatus(STABLE, "2026-04-01"), diseaseStatus(WORSENED, "2026-04-01"))))
                .isEqualTo(CONFLICTING);
    }

    private static Finding<Response> response(Sent... resources) {
        return patientWith(with(resources)).treatment().response();
    }
}
