package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnoses that count on 4 May 2026, by date and verification. */
class WhichDiagnosesCountTest {

    @Test
    void later_than_the_day_of_the_assessment_are_ignored_and_reported() {
        var reading = reading(condition("sct:94381002").onset("2026-05-05"));

        assertThat(reading.patient().liver().present()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "not used: it is later than 2026-05-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "entered-in-error"})
    void that_are_withdrawn_are_ignored_and_reported(String status) {
        assertThat(reading(condition("sct:94381002").verified(status)).report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "not used: it is refuted or entered in error"));
    }

    @Test
    void without_a_date_count() {
        assertThat(patientWith(condition("sct:94381002").without("recordedDate"))
                        .liver()
                        .present())
                .isEqualTo(known(true, Source.undated("Condition/1")));
    }
}
