package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.Fusions;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FusionsTest {

    private static final Sent NTRK_TEST = observation("loinc:93813-4");
    private static final Sent RET_TEST = observation("loinc:90927-5");

    @Nested
    class A_fusion {

        @ParameterizedTest
        @ValueSource(strings = {"NTRK1", "NTRK2", "NTRK3"})
        void is_a_variant_of_two_genes(String gene) {
            assertThat(ntrk(variant(gene).component("loinc:48018-6", gene("LMNA"))))
                    .isEqualTo(known(true, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"RET fusion", "CCDC6-RET Fusion", "RET gene rearrangement"})
        void is_a_variant_that_is_named_so(String words) {
            assertThat(ret(variant("RET").component("loinc:81252-9", text(words))))
                    .isEqualTo(known(true, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ETV6::NTRK3", "ETV6(NM_001987.5)::NTRK3(NM_002530.4)", "ETV6-NTRK3", "ETV6::TRKC"})
        void is_a_variant_with_the_name_of_one(String name) {
            var named = "{coding: [{system: 'http://www.ncbi.nlm.nih.gov/clinvar', code: '1', display: '%s'}]}"
                    .formatted(name);

            assertThat(ntrk(variant("NTRK3").component("loinc:81252-9", named))).isEqualTo(known(true, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "no RET fusion,         CONFLICTING",
            "RET fusion not detected, CONFLICTING",
            "RET fusion suspected,  UNREADABLE",
            "non-RET rearrangement, UNREADABLE",
            "ROS1 fusion,           UNREADABLE",
        })
        void is_not_read_from_words_that_deny_it_or_are_not_understood(String words, MissingReason reason) {
            assertThat(ret(variant("RET").component("loinc:81252-9", text(words))))
                    .isEqualTo(missing(reason, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"NTRK3-AS1", "wild-type"})
        void is_not_read_from_every_hyphen(String words) {
            assertThat(ntrk(variant("NTRK3").component("loinc:81252-9", text(words))))
                    .isEqualTo(notRecorded());
        }

        /** So mCODE sends the type of change beside both genes. */
        @ParameterizedTest
        @CsvSource({"complex chromosomal rearrangement, true", "no rearrangement of both, false"})
        void is_a_variant_of_two_genes_if_words_do_not_deny_it(String words, boolean known) {
            var variant =
                    variant("NTRK1").component("loinc:48018-6", gene("LMNA")).component("loinc:48019-4", text(words));

            assertThat(ntrk(variant).isKnown()).isEqualTo(known);
        }

        @Test
        void is_no_karyotype_that_denies_it() {
            assertThat(ret(variant("RET").component("loinc:81291-7", text("no RET sep"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_a_variant_whose_consequence_is_one() {
            var consequence = observation("gr:molecular-consequence")
                    .derivedFrom(1)
                    .component("gr:functional-effect", concept("so:SO:0001886 transcript_fusion"));

            assertThat(ntrk(variant("NTRK3"), consequence)).isEqualTo(known(true, observation(1)));
        }

        @Test
        void is_a_karyotype_in_which_the_gene_is_broken() {
            assertThat(ret(variant("RET")
                            .component("loinc:81291-7", text("nuc ish(5RET,3RET)x2(5RET sep 3RET x1),RET sep"))))
                    .isEqualTo(known(true, observation(1)));
        }

        @Test
        void is_not_read_from_another_karyotype_and_is_reported() {
            var reading = reading(variant("RET").component("loinc:81291-7", text("46,XX,t(9;22)(q34;q4)")));

            assertThat(reading.patient().molecular().fusions().ret()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            false,
                            "says nothing of retFusion: its ISCN does not say that RET is broken"));
        }

        @Test
        void is_no_mutation_and_no_gain_of_copies() {
            assertThat(ret(variant("RET").protein("p.Met918Thr"))).isEqualTo(notRecorded());
            assertThat(ret(variant("RET").component("gr:molecular-consequence", concept("so:SO:0001742"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_not_made_of_one_gene_that_is_named_twice() {
            assertThat(ret(variant("RET").component("loinc:48018-6", gene("RET"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_left_open_where_two_genes_share_a_change_of_one_protein() {
            assertThat(ret(variant("RET")
                            .component("loinc:48018-6", gene("LMNA"))
                            .protein("p.Met918Thr")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void of_other_genes_is_none_of_these() {
            var fusion = variant("LMNA").component("loinc:81252-9", text("ROS1 Fusion"));

            assertThat(ntrk(fusion)).isEqualTo(notRecorded());
            assertThat(ret(fusion)).isEqualTo(notRecorded());
        }

        @Test
        void of_uncertain_significance_leaves_it_open() {
            assertThat(ret(variant("RET")
                            .component("loinc:81252-9", text("RET fusion"))
                            .component("loinc:53037-8", concept("loinc:LA26333-7"))))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void outranks_a_negative_test_and_is_reported() {
            var patient = patientWith(
                    RET_TEST.says("Not detected"), variant("RET").component("loinc:81252-9", text("RET fusion")));

            assertThat(patient.molecular().fusions().ret()).isEqualTo(known(true, observation(2)));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.RET_FUSION));
        }
    }

    @Nested
    class No_fusion {

        @Test
        void follows_from_an_absent_fusion() {
            assertThat(ret(noVariant("RET").component("loinc:81252-9", text("RET fusion"))))
                    .isEqualTo(known(false, observation(1)));
        }

        @Test
        void does_not_follow_from_an_absent_variant() {
            assertThat(ret(noVariant("RET"))).isEqualTo(notRecorded());
        }

        @Test
        void is_known_of_ntrk_only_from_all_three_genes() {
            var fusion = noVariant("NTRK1").component("loinc:81252-9", text("NTRK1 fusion"));
            var all = noVariant("NTRK1", "NTRK2", "NTRK3").component("loinc:81252-9", text("NTRK fusion"));

            assertThat(ntrk(fusion)).isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(ntrk(all)).isEqualTo(known(false, observation(1)));
        }
    }

    @Nested
    class A_test_for_rearrangement {

        @ParameterizedTest
        @CsvSource({
            "LA9633-4,  true",
            "LA6576-8,  true",
            "LA11882-0, true",
            "LA9634-2,  false",
            "LA6577-6,  false",
            "LA11883-8, false",
        })
        void answers_by_code(String answer, boolean fusion) {
            assertThat(ntrk(NTRK_TEST.is("loinc:" + answer))).isEqualTo(known(fusion, observation(1)));
            assertThat(ret(RET_TEST.is("loinc:" + answer))).isEqualTo(known(fusion, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "Detected,                    true",
            "ETV6-NTRK3 fusion detected,  true",
            "NTRK1 rearrangement,         true",
            "ETV6::NTRK3 fusion detected, true",
            "ETV6::NTRK3,                 true",
            "NTRK fusion: not detected,   false",
            "Not detected,                false",
            "no fusion detected,          false",
            "No rearrangement found.,     false",
            "negative,                    false",
        })
        void answers_by_words(String words, boolean fusion) {
            assertThat(ntrk(NTRK_TEST.says(words))).isEqualTo(known(fusion, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "see report",
                    "fusion not excluded",
                    "NTRK1 fusion not detected, NTRK2 not tested",
                    "RET fusion",
                    ""
                })
        void is_not_guessed_from_other_words(String words) {
            assertThat(ntrk(NTRK_TEST.with("valueCodeableConcept", text(words + " "))))
                    .isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void that_denies_a_fusion_of_one_gene_leaves_the_others_open() {
            assertThat(ntrk(NTRK_TEST.says("NTRK1 fusion not detected")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(ret(RET_TEST.says("RET fusion not detected"))).isEqualTo(known(false, observation(1)));
        }

        @Test
        void may_be_indeterminate() {
            assertThat(ret(RET_TEST.is("loinc:LA11884-6"))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    @Test
    void may_be_stated_directly() {
        assertThat(ntrk(finding("ntrk-fusion").holds(true))).isEqualTo(known(true, observation(1)));
        assertThat(ret(finding("ret-fusion").holds(false))).isEqualTo(known(false, observation(1)));
    }

    private static Finding<Boolean> ntrk(Sent... resources) {
        return fusions(resources).ntrk();
    }

    private static Finding<Boolean> ret(Sent... resources) {
        return fusions(resources).ret();
    }

    private static Fusions fusions(Sent... resources) {
        return patientWith(resources).molecular().fusions();
    }
}
