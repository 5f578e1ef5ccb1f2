package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conclusion of the last computed tomography of the follow-up on recurrence: its code, not its text. */
class SurveillanceTomographyTest {

    private static final Sent HEPATECTOMY = procedure("sct:107963000", "2026-01-20");
    private static final Sent INCONCLUSIVE = tomography("2026-04-10", "loinc:LA11884-6");

    @ParameterizedTest
    @CsvSource({"loinc:LA11884-6, true", "loinc:LA9633-4, false", "loinc:LA9634-2, false"})
    void follows_from_the_coded_conclusion(String code, boolean inconclusive) {
        assertThat(inconclusive(HEPATECTOMY, tomography("2026-04-10", code))).contains(inconclusive);
    }

    @Test
    void does_not_follow_from_words() {
        assertThat(inconclusive(
                        HEPATECTOMY,
                        INCONCLUSIVE.without("conclusionCode").with("conclusion", "'indeterminate lesion'")))
                .isEmpty();
    }

    @Test
    void does_not_follow_from_two_conclusions() {
        var torn = "[%s, %s]".formatted(concept("loinc:LA11884-6"), concept("loinc:LA9634-2"));

        assertThat(inconclusive(HEPATECTOMY, INCONCLUSIVE.with("conclusionCode", torn)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "partial", "preliminary", "cancelled", "entered-in-error", "unknown"})
    void does_not_follow_from_a_report_that_is_not_final(String status) {
        assertThat(inconclusive(HEPATECTOMY, INCONCLUSIVE.status(status))).isEmpty();
    }

    @Test
    void does_not_follow_from_one_before_the_resection_or_without_one() {
        assertThat(inconclusive(HEPATECTOMY, tomography("2026-01-10", "loinc:LA11884-6")))
                .isEmpty();
        assertThat(inconclusive(HEPATECTOMY, tomography("2026-01", "loinc:LA11884-6")))
                .isEmpty();
        assertThat(inconclusive(INCONCLUSIVE)).isEmpty();
        assertThat(inconclusive(HEPATECTOMY, INCONCLUSIVE.without("effectiveDateTime")))
                .isEmpty();
    }

    @Test
    void does_not_follow_from_another_examination() {
        assertThat(inconclusive(HEPATECTOMY, INCONCLUSIVE.with("code", concept("sct:113091000"))))
                .isEmpty();
    }

    @Test
    void is_read_from_the_latest() {
        assertThat(inconclusive(HEPATECTOMY, INCONCLUSIVE, tomography("2026-04-28", "loinc:LA9634-2")))
                .contains(false);
    }

    @Test
    void may_be_stated() {
        assertThat(inconclusive(finding("surveillance-ct-inconclusive").holds(true)))
                .contains(true);
    }

    private static Sent tomography(String day, String conclusion) {
        return resource("""
                {resourceType: 'DiagnosticReport', status: 'final', code: %s, effectiveDateTime: '%s',
                 conclusionCode: [%s]}
                """.formatted(concept("sct:418023006"), day, concept(conclusion)));
    }

    private static Optional<Boolean> inconclusive(Sent... resources) {
        return patientWith(resources).markers().surveillanceCtInconclusive().toOptional();
    }
}
