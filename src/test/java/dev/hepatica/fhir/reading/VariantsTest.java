package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.finding.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of genetic variant assessments (LOINC 69548-6) for genes. */
class VariantsTest {

    @Nested
    class A_variant_that_is_present {

        @Test
        void without_a_name_counts() {
            var molecular = molecular(variant("KRAS"));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.krasVariant()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"LA26333-7", "LA26334-5", "LA6675-8"})
        void of_uncertain_significance_or_benign_makes_neither_mutant_nor_wild_type(String significance) {
            var uncertain =
                    variant("KRAS").protein("p.Gly12Asp").component("loinc:53037-8", concept("loinc:" + significance));

            assertThat(molecular(uncertain).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"LA6668-3", "LA26332-9"})
        void that_is_pathogenic_counts(String significance) {
            var pathogenic =
                    variant("KRAS").protein("p.Gly12Asp").component("loinc:53037-8", concept("loinc:" + significance));

            assertThat(molecular(pathogenic).kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Not detected", "wild type"})
        void is_a_conflict_with_a_name_that_denies_it(String words) {
            assertThat(molecular(variant("KRAS").component("loinc:81252-9", text(words)))
                            .kras())
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @Test
        void of_another_gene_does_not_affect_these() {
            var molecular = molecular(variant("TP53").protein("p.Arg175His"));

            assertThat(molecular.kras()).isEqualTo(notRecorded());
            assertThat(molecular.nras()).isEqualTo(notRecorded());
            assertThat(molecular.braf()).isEqualTo(notRecorded());
        }

        @Test
        void outranks_a_negative_result_and_is_reported() {
            var patient = patientWith(variant("KRAS").protein("p.G12D"), noVariant("KRAS"));

            assertThat(patient.molecular().kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(patient.recordConflicts()).singleElement().satisfies(discordance -> {
                assertThat(discordance.fact()).isEqualTo(Fact.KRAS);
                assertThat(discordance.sources()).containsExactly(observation(1), observation(2));
            });
        }

        @Test
        void beside_another_leaves_open_which_of_the_two_it_is() {
            var molecular =
                    molecular(variant("KRAS").protein("p.G12D"), variant("KRAS").protein("p.G12C"));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1), observation(2)));
            assertThat(molecular.krasVariant()).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        }
    }

    @Nested
    class A_variant_that_is_absent {

        @Test
        void makes_its_gene_wild_type_if_no_single_change_is_meant() {
            var molecular = molecular(noVariant("KRAS"));

            assertThat(molecular.kras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.krasVariant()).isEqualTo(known(KrasVariant.NONE, observation(1)));
        }

        @Test
        void leaves_the_other_changes_open_if_a_single_one_is_meant() {
            assertThat(molecular(noVariant("KRAS").protein("p.Gly12Cys")).kras())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void may_be_reported_for_several_genes_at_once() {
            var molecular = molecular(noVariant("KRAS", "NRAS", "BRAF"));

            assertThat(molecular.kras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.nras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.ras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.braf()).isEqualTo(known(BrafStatus.WILD_TYPE, observation(1)));
        }

        @Test
        void but_marked_positive_is_a_conflict() {
            var marked = noVariant("KRAS")
                    .with(
                            "interpretation",
                            "[{coding: [{system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',"
                                    + " code: 'POS'}]}]");

            assertThat(molecular(marked).kras()).isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @Test
        void beside_a_reason_why_there_is_no_result_leaves_open_what_a_region_studied_would_settle() {
            var region = observation("loinc:53041-0").component("loinc:48018-6", gene("KRAS"));

            assertThat(molecular(noVariant("KRAS").absent("error"), region)
                            .kras()
                            .isKnown())
                    .isFalse();
        }

        @Test
        void of_a_gene_beside_a_reason_why_there_is_none_is_not_used_which_is_reported() {
            var variant = observation("loinc:69548-6")
                    .is("loinc:LA9634-2")
                    .part(
                            "loinc:48018-6",
                            "valueCodeableConcept: %s, dataAbsentReason: {coding: [{code: 'error'}]}"
                                    .formatted(gene("KRAS")));
            var reading = reading(variant);

            assertThat(reading.patient().molecular().kras()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1].resource.component[0]",
                            true,
                            "not used: a value beside a reason why there is none"));
        }

        @Test
        void of_one_gene_does_not_affect_another() {
            assertThat(molecular(noVariant("NRAS")).kras()).isEqualTo(notRecorded());
        }
    }

    @Test
    void an_indeterminate_variant_makes_neither_mutant_nor_wild_type() {
        assertThat(molecular(variant("KRAS").is("loinc:LA11884-6")).kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void a_variant_without_a_readable_answer_is_unreadable() {
        assertThat(molecular(variant("KRAS").is("sct:1234567")).kras()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void several_genes_in_one_observation_are_reported_as_used_for_each() {
        assertThat(reading(noVariant("KRAS", "BRAF").component("loinc:48018-6", gene("TP53")))
                        .report()
                        .issues())
                .contains(new Issue("Bundle.entry[1]", false, "used for kras, braf, tp53"));
    }
}
