package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of metastases from which no site outside the liver follows. */
class MetastasesWithoutASiteTest {

    @Nested
    class Codes_that_name_the_origin {

        @ParameterizedTest
        @ValueSource(strings = {"sct:314998002", "sct:314997007"})
        void colorectal_imply_a_primary_and_a_metastasis_without_a_site(String code) {
            var patient = patientWith(condition(code));

            assertThat(patient.primary().colorectal()).isEqualTo(known(true, condition(1)));
            assertThat(patient.conclusions().metastatic()).isEqualTo(known(true, condition(1)));
            assertThat(patient.liver().present()).isEqualTo(notRecorded());
            assertThat(patient.spread().extrahepatic()).isEqualTo(notRecorded());
            assertThat(patient.primary().site()).isEqualTo(notRecorded());
        }

        @Test
        void liver_is_another_origin_and_no_liver_metastasis() {
            var reading = reading(condition("sct:315000005"));

            assertThat(reading.patient().liver().present()).isEqualTo(notRecorded());
            assertThat(reading.patient().conclusions().metastatic()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .anyMatch(line -> line.warning() && line.text().contains("from a tumour of the liver"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct:94260004", "icd:C78.5"})
    void to_the_bowel_may_be_a_stage_IV_cancer_of_some_senders_and_is_reported(String code) {
        var reading = reading(condition(code));
        var patient = reading.patient();

        assertThat(patient.primary().colorectal()).isEqualTo(notRecorded());
        assertThat(patient.spread().extrahepatic()).isEqualTo(notRecorded());
        assertThat(patient.primary().stage()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(
                        new Issue(
                                "Bundle.entry[1]",
                                true,
                                "by its words a metastasis to the large bowel, but some senders mean a stage IV cancer of the colon; not used"));
    }
}
