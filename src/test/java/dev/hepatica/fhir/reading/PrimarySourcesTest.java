package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TERMINOLOGY;
import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Records.submission;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.PrimaryTumour.PrimarySite;
import dev.hepatica.model.disease.PrimaryTumour.Side;
import dev.hepatica.model.finding.Fact;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of the site of the primary other than the diagnosis, and several sources together. */
class PrimarySourcesTest {

    private static final Sent COLON = condition("sct:363406005");

    @Nested
    class What_was_taken_out {

        @Test
        void names_the_site_where_the_diagnosis_does_not() {
            assertThat(primary(COLON, specimen("60184004")).site())
                    .isEqualTo(known(PrimarySite.SIGMOID_COLON, source("Specimen/2", "2026-01-10")));
            assertThat(primary(COLON, resection("completed").at("sct:32713005").with("bodySite", sites("32713005")))
                            .side())
                    .isEqualTo(known(Side.RIGHT, source("Procedure/2", "2026-01-12")));
        }

        @Test
        void must_agree_with_the_diagnosis() {
            assertThat(primary(condition("icd:C18.7"), specimen("60184004"))
                            .site()
                            .toOptional())
                    .contains(PrimarySite.SIGMOID_COLON);
            assertThat(primary(condition("icd:C18.7"), specimen("32713005")).site())
                    .isEqualTo(missing(CONFLICTING, Records.condition(1), source("Specimen/2", "2026-01-10")));
        }

        @Test
        void does_not_count_without_a_colorectal_cancer() {
            assertThat(primary(specimen("60184004")).site()).isEqualTo(notRecorded());
        }

        @Test
        void does_not_count_if_it_is_withdrawn_or_later() {
            assertThat(primary(COLON, specimen("60184004").status("entered-in-error"))
                            .site())
                    .isEqualTo(notRecorded());
            assertThat(primary(COLON, specimen("60184004").with("collection", """
                                            {collectedDateTime: '2026-06-01', bodySite: %s}
                                            """.formatted(concept("sct:60184004"))))
                            .site())
                    .isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"preparation", "in-progress", "not-done", "entered-in-error", "stopped"})
        void of_an_operation_counts_only_once_that_is_completed(String status) {
            assertThat(primary(COLON, resection(status).with("bodySite", sites("32713005")))
                            .site())
                    .isEqualTo(notRecorded());
        }

        private static Sent specimen(String bodySite) {
            return resource("""
                    {resourceType: 'Specimen', collection: {collectedDateTime: '2026-01-10', bodySite: %s}}
                    """.formatted(concept("sct:" + bodySite)));
        }

        private static Sent resection(String status) {
            return resource("""
                    {resourceType: 'Procedure', status: '%s', code: %s, performedDateTime: '2026-01-12'}
                    """.formatted(status, concept("sct:43075005")));
        }

        private static String sites(String bodySite) {
            return "[%s]".formatted(concept("sct:" + bodySite));
        }
    }

    @Nested
    class Two_primaries {

        @Test
        void leave_the_site_open_and_are_reported() {
            var patient = patientWith(condition("icd:C18.0"), condition("icd:C18.7"));

            assertThat(patient.primary().site())
                    .isEqualTo(missing(CONFLICTING, Records.condition(1), Records.condition(2)));
            assertThat(patient.recordConflicts())
                    .filteredOn(discordance -> discordance.fact() == Fact.PRIMARY_SITE)
                    .singleElement()
                    .extracting(RecordConflict::statement)
                    .isEqualTo("Two primaries are on record, or two accounts of one: cecum and also sigmoid-colon. "
                            + "The site counts as missing until that is resolved.");
        }

        @Test
        void on_one_side_have_that_side() {
            var primary = primary(condition("icd:C18.7"), condition("icd:C20"));

            assertThat(primary.site().isKnown()).isFalse();
            assertThat(primary.side()).isEqualTo(known(Side.LEFT, Records.condition(1), Records.condition(2)));
        }

        @Test
        void of_which_one_has_no_side_have_none() {
            var primary = new CaseReader(TERMINOLOGY, ReadingRules.standard().transverse(Optional.empty()))
                    .read(submission(condition("icd:C18.7"), condition("icd:C18.4")), TODAY)
                    .patient()
                    .primary();

            assertThat(primary.side()).isEqualTo(missing(INCONCLUSIVE, Records.condition(2)));
        }

        @Test
        void are_not_made_of_one_whose_site_is_not_named_twice() {
            assertThat(primary(COLON, condition("icd:C18.7")).site())
                    .isEqualTo(known(PrimarySite.SIGMOID_COLON, Records.condition(2)));
        }
    }

    @Nested
    class Laterality {

        @Test
        void that_contradicts_the_site_is_reported_and_the_site_counts() {
            var patient = patientWith(sigmoid("24028007"));

            assertThat(patient.primary().side()).isEqualTo(known(Side.LEFT, Records.condition(1)));
            assertThat(patient.recordConflicts())
                    .containsExactly(new RecordConflict(
                            Fact.PRIMARY_SIDEDNESS,
                            "The laterality that is given with the body site contradicts the site. The site counts.",
                            java.util.List.of(Records.condition(1))));
        }

        @Test
        void that_fits_is_not_reported() {
            assertThat(patientWith(sigmoid("7771000")).recordConflicts()).isEmpty();
        }

        @Test
        void alone_gives_no_side() {
            assertThat(primary(COLON.with("bodySite", "[%s]".formatted(qualified("71854001", "7771000"))))
                            .side())
                    .isEqualTo(notRecorded());
        }

        private static Sent sigmoid(String laterality) {
            return COLON.with("bodySite", "[%s]".formatted(qualified("60184004", laterality)));
        }

        private static String qualified(String site, String laterality) {
            return """
                    {coding: [{system: 'http://snomed.info/sct', code: '%s'}], extension: [{
                      url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier',
                      valueCodeableConcept: %s}]}
                    """.formatted(site, concept("sct:" + laterality));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"icd:C18.1", "icd:C21.8", "icd:C26.0", "sct:363411007", "sct:109839004"})
    void that_lie_near_the_large_bowel_are_flagged_and_not_used(String code) {
        var reading = reading(condition(code));

        assertThat(reading.patient().primary().colorectal()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        true,
                        "a cancer of the appendix, of rectum and anus together, or of an unnamed part of the intestine: "
                                + "it does not count as colorectal cancer"));
    }

    private static PrimaryTumour primary(Sent... resources) {
        return patientWith(resources).primary();
    }
}
