package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.disease.MolecularProfile.Proofreading.NONE;
import static dev.hepatica.model.disease.MolecularProfile.Proofreading.OTHER;
import static dev.hepatica.model.disease.MolecularProfile.Proofreading.PATHOGENIC_EXONUCLEASE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.Proofreading;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants of POLE and POLD1: only the known ones of the exonuclease domain impair proofreading. */
class ProofreadingTest {

    private static final String SIGNIFICANCE = "loinc:53037-8";
    private static final String GERMLINE = concept("loinc:LA6683-2");

    @Nested
    class A_variant_on_the_list {

        @ParameterizedTest
        @CsvSource({
            "POLE,  p.Pro286Arg",
            "POLE,  p.(Pro286Arg)",
            "POLE,  P286R",
            "POLE,  NP_006222.2:p.Val411Leu",
            "POLE,  p.Ser297Phe",
            "POLE,  p.Ala456Pro",
            "POLE,  p.Ser459Phe",
            "POLE,  p.Phe367Ser",
            "POLE,  p.Leu424Ile",
            "POLE,  p.Leu424Val",
            "POLE,  p.Met295Arg",
            "POLE,  p.Pro436Arg",
            "POLE,  p.Met444Lys",
            "POLE,  p.Asp368Tyr",
            "POLD1, p.Ser478Asn",
        })
        void is_pathogenic_by_its_protein_change(String gene, String hgvs) {
            assertThat(read(variant(gene).protein(hgvs))).isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "POLE,  c.857C>G",
            "POLE,  NM_006231.4:c.857C>G",
            "POLE,  c.1231G>T",
            "POLE,  c.1231G>C",
            "POLE,  c.1331T>A",
            "POLD1, c.1433G>A",
        })
        void is_pathogenic_by_its_coding_change_alone(String gene, String hgvs) {
            assertThat(read(variant(gene).coding(hgvs))).isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "POLE p.P286R",
                    "POLE:p.Pro286Arg",
                    "NM_006231.4(POLE):c.857C>G (p.Pro286Arg)",
                    "likely pathogenic missense variant P286R",
                })
        void is_pathogenic_in_words_that_are_all_understood(String words) {
            assertThat(read(variant("POLE").component("loinc:81252-9", text(words))))
                    .isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
        }

        @Test
        void is_pathogenic_with_a_gene_in_words() {
            var named = observation("loinc:69548-6")
                    .is("loinc:LA9633-4")
                    .component("loinc:48018-6", text("POLE"))
                    .protein("p.Pro286Arg");

            assertThat(read(named)).isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
        }

        @Test
        void of_the_germline_counts_too() {
            assertThat(read(variant("POLE").protein("p.Leu424Val").component("loinc:48002-0", GERMLINE)))
                    .isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
        }

        @Test
        void counts_beside_others_that_do_not() {
            assertThat(read(
                            variant("POLE").protein("p.Val1446Ile"),
                            variant("POLE").protein("p.Pro286Arg"),
                            variant("POLE"),
                            noVariant("POLD1")))
                    .isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(2)));
        }

        @Test
        void outranks_a_negative_result_of_its_gene_and_is_reported() {
            var patient = patientWith(variant("POLE").protein("p.Pro286Arg"), noVariant("POLE"));

            assertThat(patient.molecular().burden().proofreading())
                    .isEqualTo(known(PATHOGENIC_EXONUCLEASE, observation(1)));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.fact()).isEqualTo(Fact.POLE_POLD1));
        }

        @Test
        void of_the_other_gene_is_not_pathogenic() {
            assertThat(read(variant("POLD1").protein("p.Pro286Arg"))).isEqualTo(known(OTHER, observation(1)));
            assertThat(read(variant("KRAS").protein("p.Pro286Arg"))).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"no P286R", "not P286R", "P286R excluded", "P286R or V411L", "non-P286R"})
        void that_is_denied_or_left_open_is_unreadable(String words) {
            assertThat(read(variant("POLE").protein(words))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void of_uncertain_significance_is_inconclusive() {
            assertThat(read(variant("POLE").protein("p.Pro286Arg").component(SIGNIFICANCE, concept("loinc:LA26333-7"))))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void beside_another_coding_change_is_inconclusive() {
            assertThat(read(variant("POLE").protein("p.Ala252Val").coding("c.857C>G")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void that_is_preliminary_or_modified_does_not_count() {
            var sent = variant("POLE").protein("p.Pro286Arg");

            assertThat(reason(read(sent.status("preliminary")))).isEqualTo(NOT_FINAL);
            assertThat(read(sent.absent("error")).isKnown()).isFalse();
            assertThat(read(sent.with("modifierExtension", "[{url: 'http://example.org/x', valueBoolean: true}]"))
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class Another_variant {

        @ParameterizedTest
        @CsvSource({"POLE, p.Ala252Val", "POLE, p.Val411Met", "POLE, p.Pro286fs", "POLD1, p.Arg119His"})
        void is_no_pathogenic_one_by_its_protein_change(String gene, String hgvs) {
            assertThat(read(variant(gene).protein(hgvs))).isEqualTo(known(OTHER, observation(1)));
            assertThat(read(variant(gene).protein(hgvs), noVariant(gene.equals("POLE") ? "POLD1" : "POLE")))
                    .isEqualTo(known(OTHER, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"LA6668-3", "LA26332-9"})
        void that_is_called_pathogenic_is_inconclusive_which_is_told(String significance) {
            var reading = reading(
                    variant("POLE").protein("p.Asn363Lys").component(SIGNIFICANCE, concept("loinc:" + significance)));

            assertThat(reading.patient().molecular().burden().proofreading())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]", false, "no usable result for polePold1: on record, but inconclusive"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Pathogenic", "likely pathogenic", "oncogenic"})
        void that_is_called_pathogenic_in_words_is_inconclusive(String words) {
            assertThat(read(variant("POLE").protein("p.Asn363Lys").component(SIGNIFICANCE, text(words))))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(read(variant("POLE").protein("p.Asn363Lys, likely pathogenic")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void without_a_protein_change_is_inconclusive() {
            assertThat(read(variant("POLE"))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(read(variant("POLE").coding("c.1000A>G"))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void leaves_open_what_a_second_one_leaves_open() {
            assertThat(read(variant("POLE").protein("p.Ala252Val"), variant("POLE")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(2)));
            assertThat(read(variant("POLE").protein("p.Ala252Val"), variant("POLD1")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(2)));
        }

        @Test
        void that_is_silent_is_inconclusive() {
            assertThat(read(variant("POLE").protein("p.Pro286="))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    @Nested
    class Without_a_variant {

        @Test
        void there_is_none_if_both_genes_are_absent() {
            assertThat(read(noVariant("POLE", "POLD1")).toOptional()).contains(NONE);
            assertThat(read(noVariant("POLE"), noVariant("POLD1")))
                    .isEqualTo(known(NONE, observation(1), observation(2)));
        }

        @Test
        void of_one_gene_the_other_stays_open() {
            assertThat(read(noVariant("POLE")).isKnown()).isFalse();
            assertThat(read(noVariant("POLE"), variant("POLD1"))).isEqualTo(missing(INCONCLUSIVE, observation(2)));
        }

        @Test
        void of_a_single_change_or_the_germline_the_rest_stays_open() {
            assertThat(reason(read(noVariant("POLE").protein("p.Pro286Arg"), noVariant("POLD1"))))
                    .isEqualTo(INCONCLUSIVE);
            assertThat(reason(read(noVariant("POLE", "POLD1").component("loinc:48002-0", GERMLINE))))
                    .isEqualTo(INCONCLUSIVE);
        }

        @Test
        void there_is_none_if_both_genes_were_studied() {
            var region = observation("loinc:53041-0")
                    .component("loinc:48018-6", gene("POLE"))
                    .component("loinc:48018-6", gene("POLD1"));

            assertThat(read(region).toOptional()).contains(NONE);
        }
    }

    @Test
    void an_indeterminate_variant_is_inconclusive() {
        assertThat(read(variant("POLE").protein("p.Pro286Arg").is("loinc:LA11884-6")))
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void a_finding_must_agree_with_the_variants() {
        var stated = finding("pole-pold1").is("value:none");

        assertThat(read(stated)).isEqualTo(known(NONE, observation(1)));
        assertThat(reason(read(stated, variant("POLE").protein("p.Pro286Arg")))).isEqualTo(CONFLICTING);
        assertThat(read(finding("pole-pold1").is("value:pathogenic-exonuclease"), variant("POLE"))
                        .toOptional())
                .contains(PATHOGENIC_EXONUCLEASE);
    }

    private static Finding<Proofreading> read(Sent... resources) {
        return molecular(resources).burden().proofreading();
    }
}
