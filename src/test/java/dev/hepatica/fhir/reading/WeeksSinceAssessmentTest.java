package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.diseaseStatus;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.UnderTherapy.FOLFIRI_NOW;
import static dev.hepatica.fhir.reading.UnderTherapy.STABLE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Weeks since the response to systemic therapy was last assessed. */
class WeeksSinceAssessmentTest {

    @Test
    void are_counted_from_the_last_imaging_or_status_since_the_therapy_began() {
        assertThat(weeks(FOLFIRI_NOW, diseaseStatus(STABLE, "2026-04-06")).toOptional())
                .contains(Interval.of(4));
        assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-04-06")).toOptional())
                .contains(Interval.of(4));
        assertThat(weeks(FOLFIRI_NOW, report("final")).toOptional()).contains(Interval.of(4));
        assertThat(weeks(FOLFIRI_NOW, study("available")).toOptional()).contains(Interval.of(4));
        assertThat(reported(3, with(FOLFIRI_NOW, study("available"))))
                .containsExactly("used for weeksSinceResponseAssessment");
    }

    @Test
    void are_not_counted_from_what_was_cancelled_or_is_not_there_yet() {
        assertThat(weeks(FOLFIRI_NOW, report("cancelled")).isKnown()).isFalse();
        assertThat(weeks(FOLFIRI_NOW, report("registered")).isKnown()).isFalse();
        assertThat(weeks(FOLFIRI_NOW, report("final").without("status")).isKnown())
                .isFalse();
        assertThat(weeks(FOLFIRI_NOW, study("entered-in-error")).isKnown()).isFalse();
        assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-04-06").status("not-done"))
                        .isKnown())
                .isFalse();
        assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-05-05")).isKnown())
                .isFalse();
    }

    @Test
    void are_not_counted_from_imaging_before_the_therapy() {
        assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2025-10-20")).isKnown())
                .isFalse();
        assertThat(weeks(procedure("sct:77477000", "2026-04-06")).isKnown()).isFalse();
    }

    @Test
    void that_were_stated_must_fit() {
        assertThat(weeks(finding("weeks-since-response-assessment").measures("3", "wk"))
                        .toOptional())
                .contains(Interval.of(3));
        assertThat(reason(weeks(
                        FOLFIRI_NOW,
                        procedure("sct:77477000", "2026-03-30"),
                        finding("weeks-since-response-assessment").measures("8", "wk"))))
                .isEqualTo(CONFLICTING);
    }

    @Test
    void are_as_uncertain_as_the_date() {
        assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-04")).toOptional())
                .contains(Interval.between(new BigDecimal("0.6"), new BigDecimal("4.7")));
    }

    private static Sent report(String status) {
        return resource("""
                {resourceType: 'DiagnosticReport', status: '%s', code: %s, effectiveDateTime: '2026-04-06'}
                """.formatted(status, concept("sct:418023006")));
    }

    private static Sent study(String status) {
        return resource("""
                {resourceType: 'ImagingStudy', status: '%s', procedureCode: [%s], started: '2026-04-06T10:00:00Z'}
                """.formatted(status, concept("sct:113091000")));
    }

    private static Finding<Interval> weeks(Sent... resources) {
        return patientWith(with(resources)).treatment().chemotherapy().weeksSinceResponseAssessment();
    }
}
