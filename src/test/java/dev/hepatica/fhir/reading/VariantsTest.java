package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.gene;
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
import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.finding.Fact;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of genetic variant assessments (LOINC 69548-6) for genes. */
class VariantsTest {

    @Nested
    class A_variant_that_is_present {

        @ParameterizedTest
        @CsvSource({
            "p.Gly12Asp,         G12D",
            "p.(Gly12Asp),       G12D",
            "p.G12D,             G12D",
            "NP_004976.2:p.G12D, G12D",
            "p.Gly12Cys,         G12C",
            "p.Gly12Val,         OTHER",
            "p.Gly13Asp,         OTHER",
            "p.Ala59Thr,         OTHER",
            "p.Gln61His,         OTHER",
            "p.Lys117Asn,        OTHER",
            "p.Ala146Thr,        OTHER",
        })
        void at_a_hotspot_makes_kras_mutant(String hgvs, KrasVariant change) {
            var molecular = molecular(variant("KRAS").protein(hgvs));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.krasVariant()).isEqualTo(known(change, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"c.34G>T, G12C", "c.35G>A, G12D", "NM_004985.5:c.35G>A, G12D"})
        void is_known_by_its_coding_change_too(String hgvs, KrasVariant change) {
            var molecular = molecular(variant("KRAS").coding(hgvs));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.krasVariant()).isEqualTo(known(change, observation(1)));
        }

        @Test
        void is_known_by_a_coding_change_in_the_place_of_the_genomic_one() {
            assertThat(molecular(variant("KRAS").component("loinc:81290-9", text("c.35G>A")))
                            .krasVariant())
                    .isEqualTo(known(KrasVariant.G12D, observation(1)));
        }

        @Test
        void with_a_coding_change_whose_consequence_is_not_known_makes_neither() {
            assertThat(molecular(variant("KRAS").coding("c.436G>A")).kras())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"p.Gly12=", "p.(=)"})
        void that_changes_no_protein_makes_neither(String hgvs) {
            assertThat(molecular(variant("KRAS").protein(hgvs)).kras())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void whose_protein_and_coding_changes_differ_counts_but_is_neither() {
            var molecular = molecular(variant("KRAS").protein("p.Gly12Asp").coding("c.34G>T"));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.krasVariant().isKnown()).isFalse();
        }

        @Test
        void without_a_name_counts() {
            var molecular = molecular(variant("KRAS"));

            assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.krasVariant()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"p.Val14Ile", "p.Leu19Phe", "p.Arg164Gln"})
        void outside_the_hotspots_makes_neither_mutant_nor_wild_type(String hgvs) {
            assertThat(molecular(variant("KRAS").protein(hgvs)).kras())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(molecular(variant("KRAS").protein(hgvs)).ras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void with_a_coding_change_outside_the_hotspots_makes_neither_mutant_nor_wild_type() {
            assertThat(molecular(variant("KRAS").coding("c.40G>A")).kras())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
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
        @CsvSource({
            "KRAS p.G12D,                           G12D",
            "KRAS:p.Gly12Asp,                       G12D",
            "KRAS NM_004985.5 c.35G>A (p.Gly12Asp), G12D",
            "NM_004985.5(KRAS):c.35G>A (p.Gly12Asp), G12D",
            "c.35G>A (p.Gly12Asp),                  G12D",
            "KRAS G12D mutation detected,           G12D",
            "'G12C, pathogenic',                    G12C",
            "K-Ras G12C,                            G12C",
            "likely pathogenic missense variant p.G12C in exon 2 (VAF 31.5%), G12C",
        })
        void is_known_by_words_that_are_all_understood(String words, KrasVariant change) {
            assertThat(molecular(variant("KRAS").protein(words)).krasVariant())
                    .isEqualTo(known(change, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Non-G12C",
                    "not G12C",
                    "G12C/D",
                    "G12C or G12D",
                    "no G12D",
                    "other than G12C",
                    "G12C excluded",
                    "possible G12C",
                    "G12C (VAF 0%)"
                })
        void with_a_change_among_other_words_is_unreadable(String words) {
            var molecular = molecular(variant("KRAS").protein(words));

            assertThat(molecular.kras()).isEqualTo(missing(UNREADABLE, observation(1)));
            assertThat(molecular.krasVariant().isKnown()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Not detected", "wild type"})
        void is_a_conflict_with_a_name_that_denies_it(String words) {
            assertThat(molecular(variant("KRAS").component("loinc:81252-9", text(words)))
                            .kras())
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"targetable G12C, true", "not G12C, false", "G12D?, false"})
        void with_a_code_may_have_other_words_that_repeat_it(String words, boolean known) {
            var both = "{coding: [{code: 'p.Gly12Cys'}], text: '%s'}".formatted(words);

            assertThat(molecular(variant("KRAS").component("loinc:48005-3", both))
                            .krasVariant()
                            .isKnown())
                    .isEqualTo(known);
        }

        @Test
        void with_a_name_that_is_not_understood_is_unreadable() {
            assertThat(molecular(variant("KRAS").protein("see report")).kras())
                    .isEqualTo(missing(UNREADABLE, observation(1)));
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

    @Nested
    class The_gene {

        @ParameterizedTest
        @ValueSource(strings = {"hgnc:HGNC:6407", "hgnc:6407", "hgnc:HGNC:6407 KRAS"})
        void is_known_by_its_code(String code) {
            assertThat(molecular(ofGene(concept(code))).kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @Test
        void is_known_by_its_symbol_where_there_is_no_code() {
            assertThat(molecular(ofGene(text("KRAS"))).kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"K-Ras", "KRAS2", "RASK2", "C-K-RAS", "KRAS gene", "KRAS proto-oncogene, GTPase", "kras"})
        void is_known_by_an_alias_which_contradicts_no_code(String name) {
            var both =
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}], text: '%s'}".formatted(name);

            assertThat(molecular(ofGene(both)).kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular(ofGene(text(name))).kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"not KRAS", "KRAS or NRAS", "no KRAS", "other than KRAS"})
        void is_not_known_by_words_that_deny_it_or_leave_it_open(String name) {
            var both =
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}], text: '%s'}".formatted(name);

            for (var gene : List.of(both, text(name))) {
                var reading = reading(ofGene(gene));

                assertThat(reading.patient().molecular().kras()).isEqualTo(notRecorded());
                assertThat(reading.report().issues())
                        .contains(new Issue(
                                "Bundle.entry[1].resource.component[0]",
                                true,
                                "names a gene in words that are not understood; it is not used"));
            }
        }

        /** As for NRAS and KIT in the pertinent-negative example of mCODE. */
        @ParameterizedTest
        @ValueSource(
                strings = {"hgnc:HGNC:6407 NRAS", "hgnc:HGNC:6342 NRAS", "hgnc:HGNC:7989 KRAS", "hgnc:HGNC:7989 KIT"})
        void is_used_by_neither_name_if_code_and_display_disagree_and_is_reported(String code) {
            var reading = reading(ofGene(concept(code)));

            assertThat(reading.patient().molecular().kras()).isEqualTo(notRecorded());
            assertThat(reading.patient().molecular().nras()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1].resource.component[0]",
                            true,
                            "code and display name different genes; neither is used"));
        }

        private static Sent ofGene(String gene) {
            return observation("loinc:69548-6").is("loinc:LA9633-4").component("loinc:48018-6", gene);
        }
    }

    @Nested
    class Braf {

        @ParameterizedTest
        @CsvSource({
            "p.Val600Glu, V600E",
            "p.V600E,     V600E",
            "p.Val600Lys, NON_V600E",
            "p.Asp594Gly, NON_V600E",
            "p.Val600_Lys601delinsGlu, NON_V600E",
        })
        void is_v600e_or_something_else(String hgvs, BrafStatus status) {
            assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(known(status, observation(1)));
        }

        /** The codons of one transcript have numbers that are higher by 40. */
        @ParameterizedTest
        @CsvSource({
            "NP_001361187.1:p.(Val640Glu),                V600E",
            "NM_001374258.1(BRAF):c.1919T>A (p.Val640Glu), V600E",
            "NM_001374258.1:c.1919T>A,                    V600E",
            "ENSP00000496776.1:p.Val640Lys,               NON_V600E",
            "NP_001361187.1:p.Asp634Gly,                  NON_V600E",
            "NP_004324.2:p.Val600Glu,                     V600E",
        })
        void is_numbered_by_its_transcript(String hgvs, BrafStatus status) {
            assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(known(status, observation(1)));
        }

        @Test
        void is_numbered_by_the_transcript_that_another_component_names() {
            var variant = variant("BRAF").protein("p.Val640Glu");

            assertThat(molecular(variant.component("loinc:51958-7", text("NM_001374258.1")))
                            .braf())
                    .isEqualTo(known(BrafStatus.V600E, observation(1)));
            assertThat(molecular(variant.coding("NM_001374258.1:c.1919T>A")).braf())
                    .isEqualTo(known(BrafStatus.V600E, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"p.Val640Glu", "V640E", "NM_004333.6:p.Val640Glu", "NP_001361187.1:p.Val600Glu", "p.G600E"})
        void is_missing_with_a_number_that_its_protein_does_not_have(String hgvs) {
            assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"V600E/K", "non-V600E", "no V600E", "V600E not detected"})
        void is_missing_with_a_change_among_other_words(String words) {
            assertThat(molecular(variant("BRAF").protein(words)).braf()).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void is_v600e_by_its_coding_change_too() {
            assertThat(molecular(variant("BRAF").coding("c.1799T>A")).braf())
                    .isEqualTo(known(BrafStatus.V600E, observation(1)));
        }

        @Test
        void is_left_open_where_the_change_has_no_name() {
            assertThat(molecular(variant("BRAF")).braf()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void outranks_a_negative_result_and_is_reported() {
            var patient = patientWith(noVariant("BRAF"), variant("BRAF").protein("p.V600E"));

            assertThat(patient.molecular().braf()).isEqualTo(known(BrafStatus.V600E, observation(2)));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.BRAF));
        }
    }

    @Test
    void several_genes_in_one_observation_are_reported_as_used_for_each() {
        assertThat(reading(noVariant("KRAS", "BRAF").component("loinc:48018-6", gene("TP53")))
                        .report()
                        .issues())
                .contains(new Issue("Bundle.entry[1]", false, "used for kras, braf, tp53"));
    }

    private static MolecularProfile molecular(Sent... resources) {
        return patientWith(resources).molecular();
    }
}
