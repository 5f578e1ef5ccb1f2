package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagnoses in the conclusion of a report. */
class ReportedDiagnosesTest {

    private static final Sent REPORT = resource("""
            {resourceType: 'DiagnosticReport', status: 'final', code: {text: 'Liver biopsy'},
             effectiveDateTime: '2026-04-02', conclusionCode: [%s]}""".formatted(concept("sct:94381002")));

    @Test
    void count_as_a_Condition_of_that_day_does() {
        assertThat(patientWith(REPORT).liver().present())
                .isEqualTo(Finding.known(true, source("DiagnosticReport/1", "2026-04-02")));
        assertThat(reading(REPORT).report().issues())
                .anyMatch(line -> line.text().contains("used for the diagnosis that it concludes"));
    }

    @ParameterizedTest
    @CsvSource({"preliminary", "partial", "unknown", "cancelled", "entered-in-error"})
    void do_not_count_in_a_report_that_is_not_final(String status) {
        assertThat(patientWith(REPORT.status(status)).liver().present().isKnown())
                .isFalse();
    }

    @Test
    void do_not_count_beside_words_that_doubt_them() {
        var doubted = "{coding: [{system: 'http://snomed.info/sct', code: '94381002'}], text: 'suspected metastasis'}";

        assertThat(patientWith(REPORT.with("conclusionCode", "[%s]".formatted(doubted)))
                        .liver()
                        .present()
                        .isKnown())
                .isFalse();
    }

    @Test
    void of_another_kind_are_left_alone() {
        var lung = REPORT.with("conclusionCode", "[%s]".formatted(concept("sct:94391008")));

        assertThat(patientWith(lung).spread().extrahepatic().isKnown()).isFalse();
    }
}
