package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of one gene, whose answer is a word, a code or the name of the change found. */
class GeneTestsTest {

    private static final Sent KRAS = observation("loinc:85509-8");

    @Nested
    class Words {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Not detected",
                    "not detected.",
                    "Wild type",
                    "wild-type",
                    "KRAS wild type",
                    "KRAS: WT",
                    "wildtype",
                    "K-Ras wild-type",
                    "KRAS: not detected",
                    "No mutation detected",
                    "No mutations detected",
                    "no variants were found",
                    "mutation not detected",
                    "Negative",
                    "none",
                    "absent",
                    // in a Lithuanian guide for a negative result
                    "Undefined mutation"
                })
        void that_deny_make_wild_type(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(known(WILD_TYPE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Detected", "mutation detected", "Mutated", "mutant", "positive", "present", "KRAS mutated"})
        void that_affirm_make_mutant(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "see report",
                    "pending",
                    "insufficient material",
                    "failed",
                    "unknown",
                    "detected or not detected",
                    "mutation status",
                    "no mutation in exon 2",
                    "codon 12 wild type, codon 61 not tested",
                    "mutations: see below",
                    "?",
                    "-"
                })
        void that_are_not_understood_make_neither(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void count_as_the_text_of_a_concept_too() {
            assertThat(molecular(KRAS.with("valueCodeableConcept", "{text: 'Wild type'}"))
                            .kras())
                    .isEqualTo(known(WILD_TYPE, observation(1)));
        }

        @Test
        void count_as_the_display_of_a_code_too() {
            assertThat(molecular(KRAS.is("sct:260415000 Not detected")).kras())
                    .isEqualTo(known(WILD_TYPE, observation(1)));
        }
    }

    @Nested
    class The_name_of_a_change {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "p.G12D",
                    "p.Gly12Asp",
                    "G12D",
                    "KRAS p.(Gly12Asp)",
                    "p.G12D detected",
                    "KRAS NM_004985.5 c.35G>A (p.Gly12Asp) detected"
                })
        void makes_mutant(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular(KRAS.says(words)).krasVariant()).isEqualTo(known(KrasVariant.G12D, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"G12D not detected", "no p.G12D", "negative for G12D", "G12D: absent", "wild type (no G12D)"
                })
        void that_is_denied_makes_neither(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Non-G12C", "G12C/D", "G12C or G12D", "possible G12C"})
        void among_other_words_makes_neither(String words) {
            assertThat(molecular(KRAS.says(words)).kras()).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void is_looked_for_in_all_texts_of_a_value() {
            var value = "{coding: [{display: 'KRAS mutation'}, {display: 'p.Gly12Asp'}]}";

            assertThat(molecular(KRAS.with("valueCodeableConcept", value)).krasVariant())
                    .isEqualTo(known(KrasVariant.G12D, observation(1)));
        }

        @Test
        void outside_the_hotspots_makes_neither() {
            assertThat(molecular(KRAS.says("p.Val14Ile")).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "loinc:LA9633-4, MUTANT",
        "loinc:LA6576-8, MUTANT",
        "sct:10828004,   MUTANT",
        "sct:260373001,  MUTANT",
        "loinc:LA9634-2, WILD_TYPE",
        "loinc:LA6577-6, WILD_TYPE",
        "sct:260385009,  WILD_TYPE",
        "sct:2667000,    WILD_TYPE",
    })
    void answers_by_code_count(String code, MolecularProfile.GeneStatus status) {
        assertThat(molecular(KRAS.is(code)).kras()).isEqualTo(known(status, observation(1)));
    }

    @Test
    void an_indeterminate_answer_makes_neither() {
        assertThat(molecular(KRAS.is("loinc:LA11884-6")).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"85509-8", "21702-6", "75974-6", "82535-6"})
    void kras_has_these_tests(String code) {
        assertThat(molecular(observation("loinc:" + code).says("p.G12D")).kras())
                .isEqualTo(known(MUTANT, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"85510-6", "21719-0"})
    void nras_has_these_tests(String code) {
        assertThat(molecular(observation("loinc:" + code).says("p.Q61R")).nras())
                .isEqualTo(known(MUTANT, observation(1)));
    }

    @Test
    void the_fact_that_a_gene_was_tested_is_no_result() {
        assertThat(molecular(observation("loinc:21703-4").says("p.G12D")).kras())
                .isEqualTo(notRecorded());
    }

    /** KRAS and NRAS in one test (LOINC 81420-2). */
    @Nested
    class A_test_of_both_ras_genes {

        private static final Sent BOTH = observation("loinc:81420-2");

        @Test
        void that_finds_nothing_makes_both_wild_type() {
            var molecular = molecular(BOTH.says("Not detected"));

            assertThat(molecular.kras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.nras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular.ras()).isEqualTo(known(WILD_TYPE, observation(1)));
        }

        @Test
        void that_finds_something_makes_ras_mutant_and_leaves_open_which_gene() {
            var molecular = molecular(BOTH.says("Detected"));

            assertThat(molecular.ras()).isEqualTo(known(MUTANT, observation(1)));
            assertThat(molecular.kras()).isEqualTo(notRecorded());
            assertThat(molecular.nras()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"RAS mutated", "KRAS/NRAS: mutation detected", "NRAS mutated"})
        void may_name_one_or_both(String words) {
            assertThat(molecular(BOTH.says(words)).ras()).isEqualTo(known(MUTANT, observation(1)));
        }

        @Test
        void that_denies_only_one_leaves_the_other_open() {
            assertThat(molecular(BOTH.says("KRAS/NRAS wild type")).ras()).isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(molecular(BOTH.says("KRAS wild type")).ras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void that_is_not_understood_makes_neither() {
            assertThat(molecular(BOTH.says("see report")).ras()).isEqualTo(missing(UNREADABLE, observation(1)));
        }
    }

    @Nested
    class Braf {

        @ParameterizedTest
        @CsvSource({"58483-9", "53844-7", "85511-4"})
        void tests_of_the_gene_count_either_way(String code) {
            var test = observation("loinc:" + code);

            assertThat(molecular(test.says("p.V600E")).braf()).isEqualTo(known(BrafStatus.V600E, observation(1)));
            assertThat(molecular(test.says("p.D594G")).braf()).isEqualTo(known(BrafStatus.NON_V600E, observation(1)));
            assertThat(molecular(test.says("Not detected")).braf())
                    .isEqualTo(known(BrafStatus.WILD_TYPE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"58415-1", "97025-1", "93690-6"})
        void tests_of_codon_600_alone_never_make_wild_type(String code) {
            var test = observation("loinc:" + code);

            assertThat(molecular(test.is("loinc:LA9634-2")).braf()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(molecular(test.says("Not detected")).braf()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void presence_of_v600e_is_v600e() {
            assertThat(molecular(observation("loinc:58415-1").is("loinc:LA9633-4"))
                            .braf())
                    .isEqualTo(known(BrafStatus.V600E, observation(1)));
        }

        @Test
        void presence_of_an_alteration_without_a_name_is_left_open() {
            assertThat(molecular(observation("loinc:93690-6").is("loinc:LA9633-4"))
                            .braf())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }
}
