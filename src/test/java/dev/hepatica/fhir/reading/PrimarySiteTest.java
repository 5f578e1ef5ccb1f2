package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TERMINOLOGY;
import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.submission;
import static dev.hepatica.model.disease.PrimaryTumour.Side.LEFT;
import static dev.hepatica.model.disease.PrimaryTumour.Side.RIGHT;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.PrimaryTumour.PrimarySite;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimarySiteTest {

    @ParameterizedTest
    @CsvSource({
        "icd:C18.0, CECUM,            RIGHT",
        "icd:C18.2, ASCENDING_COLON,  RIGHT",
        "icd:C18.3, HEPATIC_FLEXURE,  RIGHT",
        "icd:C18.4, TRANSVERSE_COLON, RIGHT",
        "icd:C18.5, SPLENIC_FLEXURE,  LEFT",
        "icd:C18.6, DESCENDING_COLON, LEFT",
        "icd:C18.7, SIGMOID_COLON,    LEFT",
        "icd:C19,   RECTOSIGMOID,     LEFT",
        "icd:C20,   RECTUM,           LEFT",
        "icd:C187,  SIGMOID_COLON,    LEFT",
        "sct:363350007, CECUM,            RIGHT",
        "sct:93683002,  ASCENDING_COLON,  RIGHT",
        "sct:363407001, HEPATIC_FLEXURE,  RIGHT",
        "sct:363408006, TRANSVERSE_COLON, RIGHT",
        "sct:94072004,  SPLENIC_FLEXURE,  LEFT",
        "sct:363409003, DESCENDING_COLON, LEFT",
        "sct:94006002,  SIGMOID_COLON,    LEFT",
        "sct:93980002,  RECTOSIGMOID,     LEFT",
        "sct:363351006, RECTUM,           LEFT",
    })
    void is_read_from_the_code_of_the_diagnosis(String code, PrimarySite site, Side side) {
        var primary = primary(condition(code));

        assertThat(primary.colorectal()).isEqualTo(known(true, condition(1)));
        assertThat(primary.site()).isEqualTo(known(site, condition(1)));
        assertThat(primary.side()).isEqualTo(known(side, condition(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"icd:C18.8", "icd:C18.9", "sct:363406005", "sct:109838007"})
    void is_not_known_from_a_code_without_a_site(String code) {
        var primary = primary(condition(code));

        assertThat(primary.colorectal()).isEqualTo(known(true, condition(1)));
        assertThat(primary.site()).isEqualTo(notRecorded());
        assertThat(primary.side()).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "32713005, CECUM,            RIGHT",
        "9040008,  ASCENDING_COLON,  RIGHT",
        "48338005, HEPATIC_FLEXURE,  RIGHT",
        "485005,   TRANSVERSE_COLON, RIGHT",
        "72592005, SPLENIC_FLEXURE,  LEFT",
        "32622004, DESCENDING_COLON, LEFT",
        "60184004, SIGMOID_COLON,    LEFT",
        "34402009, RECTUM,           LEFT",
    })
    void is_read_from_the_body_site(String bodySite, PrimarySite site, Side side) {
        var primary = primary(condition("sct:363406005").at("sct:" + bodySite));

        assertThat(primary.site()).isEqualTo(known(site, condition(1)));
        assertThat(primary.side()).isEqualTo(known(side, condition(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"icd:C18.1", "icd:C21.8", "icd:C26.0", "icd:C61"})
    void is_not_colorectal_elsewhere(String code) {
        assertThat(primary(condition(code)).colorectal()).isEqualTo(notRecorded());
    }

    @Nested
    class Transverse_colon {

        @Test
        void counts_for_the_side_that_the_site_has_configured() {
            assertThat(side(Optional.of(RIGHT))).isEqualTo(known(RIGHT, condition(1)));
            assertThat(side(Optional.of(LEFT))).isEqualTo(known(LEFT, condition(1)));
        }

        @Test
        void leaves_the_side_open_where_the_site_has_not() {
            assertThat(side(Optional.empty())).isEqualTo(missing(INCONCLUSIVE, condition(1)));
        }

        private static Finding<Side> side(Optional<Side> policy) {
            return new CaseReader(TERMINOLOGY, ReadingRules.standard().transverse(policy))
                    .read(submission(condition("icd:C18.4")), TODAY)
                    .patient()
                    .primary()
                    .side();
        }
    }

    @Nested
    class Contradictions {

        @Test
        void of_body_site_and_code_leave_site_and_side_missing_and_are_reported() {
            var patient = patientWith(condition("icd:C18.0").at("sct:60184004"));

            assertThat(patient.primary().site()).isEqualTo(missing(CONFLICTING, condition(1)));
            assertThat(patient.primary().side()).isEqualTo(missing(CONFLICTING, condition(1)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.PRIMARY_SITE);
        }

        @Test
        void of_two_diagnoses_leave_site_and_side_missing_and_are_reported() {
            var patient = patientWith(condition("icd:C18.0"), condition("icd:C18.7"));

            assertThat(patient.primary().colorectal()).isEqualTo(known(true, condition(1), condition(2)));
            assertThat(patient.primary().site()).isEqualTo(missing(CONFLICTING, condition(1), condition(2)));
            assertThat(patient.primary().side()).isEqualTo(missing(CONFLICTING, condition(1), condition(2)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.PRIMARY_SITE);
        }

        @Test
        void of_statement_and_diagnosis_leave_the_side_missing_and_are_reported() {
            var patient = patientWith(
                    condition("icd:C18.7"), finding("primary-sidedness").is("value:right"));

            assertThat(patient.primary().side()).isEqualTo(missing(CONFLICTING, condition(1), observation(2)));
            assertThat(patient.recordConflicts())
                    .containsExactly(new RecordConflict(
                            Fact.PRIMARY_SIDEDNESS,
                            "The record says left and also right. It counts as missing until that is resolved.",
                            List.of(condition(1), observation(2))));
        }
    }

    @Test
    void rests_on_every_diagnosis_that_names_it() {
        assertThat(primary(condition("icd:C18.7"), condition("sct:94006002")).site())
                .isEqualTo(known(PrimarySite.SIGMOID_COLON, condition(1), condition(2)));
    }

    @Test
    void of_a_suspected_cancer_does_not_count() {
        var primary = primary(condition("icd:C18.7").verified("provisional"));

        assertThat(primary.colorectal()).isEqualTo(missing(NOT_FINAL, condition(1)));
        assertThat(primary.site()).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "entered-in-error"})
    void of_a_withdrawn_diagnosis_does_not_count(String status) {
        var primary = primary(condition("icd:C18.7").verified(status));

        assertThat(primary.colorectal()).isEqualTo(notRecorded());
        assertThat(primary.site()).isEqualTo(notRecorded());
    }

    @Test
    void may_be_stated_directly_and_gives_the_side() {
        var primary = primary(finding("primary-site").is("value:rectum"));

        assertThat(primary.site()).isEqualTo(known(PrimarySite.RECTUM, observation(1)));
        assertThat(primary.side()).isEqualTo(known(LEFT, observation(1)));
    }

    @Test
    void that_harbours_another_kind_of_tumour_is_reported() {
        assertThat(reading(condition("sct:449218003")).report().issues())
                .anyMatch(line -> line.warning()
                        && line.text().contains("a tumour of another kind: colorectal statements do not hold for it"));
    }

    private static PrimaryTumour primary(Sent... resources) {
        return patientWith(resources).primary();
    }
}
