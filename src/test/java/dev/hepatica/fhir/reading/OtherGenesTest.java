package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
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
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TP53, SMAD4, FBXW7, APC, PIK3CA and CTNNB1: altered anywhere, they are mutant. */
class OtherGenesTest {

    @ParameterizedTest
    @ValueSource(strings = {"TP53", "SMAD4", "FBXW7", "APC", "PIK3CA", "CTNNB1"})
    void are_mutant_wild_type_or_stated(String gene) {
        assertThat(status(gene, variant(gene).protein("p.Arg175His"))).isEqualTo(known(MUTANT, observation(1)));
        assertThat(status(gene, noVariant(gene))).isEqualTo(known(WILD_TYPE, observation(1)));
        assertThat(status(gene, finding(gene.toLowerCase(Locale.ROOT)).is("value:mutant")))
                .isEqualTo(known(MUTANT, observation(1)));
        assertThat(status(gene)).isEqualTo(notRecorded());
    }

    @Test
    void are_mutant_though_another_result_denies_it_which_is_reported() {
        var patient = patientWith(noVariant("SMAD4"), variant("SMAD4").protein("p.Arg361Cys"));

        assertThat(patient.molecular().otherGenes().smad4()).isEqualTo(known(MUTANT, observation(2)));
        assertThat(patient.recordConflicts())
                .singleElement()
                .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.SMAD4));
    }

    @Nested
    class A_variant {

        @ParameterizedTest
        @ValueSource(strings = {"c.3927_3931del", "NM_000038.6:c.3927_3931delAAAGA", "c.4666dup", "c.4611_4612insA"})
        void that_removes_or_adds_bases_changes_the_protein(String hgvs) {
            assertThat(status("APC", variant("APC").coding(hgvs))).isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"c.4348C>T", "c.375+1G>A", "c.376-2del", "c.*12del", "c.-5del", "c.34_36delinsTTT"})
        void whose_consequence_is_not_known_makes_neither(String hgvs) {
            assertThat(status("APC", variant("APC").coding(hgvs))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"SO:0001587, true", "SO:0001589, true", "SO:0001583, true", "SO_0002054, true", "SO:0001627, false"
        })
        void counts_by_the_consequence_that_is_derived_from_it(String effect, boolean counts) {
            var consequence = observation("gr:molecular-consequence")
                    .derivedFrom(1)
                    .component("gr:feature-consequence", concept("so:" + effect));

            assertThat(status("APC", variant("APC").coding("c.4348C>T"), consequence))
                    .isEqualTo(counts ? known(MUTANT, observation(1)) : missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void is_named_by_the_consequence_that_is_derived_from_it() {
            var consequence =
                    observation("gr:molecular-consequence").derivedFrom(1).protein("p.Arg1450Ter");

            assertThat(status("APC", variant("APC").coding("c.4348C>T"), consequence))
                    .isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"p.Leu100=", "p.Leu100Leu", "p.L100L"})
        void that_is_silent_makes_neither_and_takes_nothing_from_a_negative_result(String hgvs) {
            assertThat(status("TP53", variant("TP53").protein(hgvs))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(status("TP53", variant("TP53").protein(hgvs), noVariant("TP53")))
                    .isEqualTo(known(WILD_TYPE, observation(2)));
        }

        @ParameterizedTest
        @CsvSource({"LA26334-5, true", "LA6675-8, true", "LA26333-7, false"})
        void that_is_benign_takes_nothing_from_a_negative_result_and_an_uncertain_one_does(
                String significance, boolean benign) {
            var variant =
                    variant("TP53").protein("p.Pro72Arg").component("loinc:53037-8", concept("loinc:" + significance));

            assertThat(status("TP53", variant, noVariant("TP53")))
                    .isEqualTo(benign ? known(WILD_TYPE, observation(2)) : missing(INCONCLUSIVE, observation(1)));
        }

        /** A negative result in the pharmacogenomic examples of Genomics Reporting 3. */
        @Test
        void that_is_present_though_nothing_is_altered_makes_neither() {
            var variant = variant("TP53").component("loinc:48019-4", concept("so:SO:0002073 wild-type"));

            assertThat(status("TP53", variant)).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"LA26333-7", "LA26334-5", "LA6675-8"})
        void of_no_account_by_an_implication_makes_neither(String significance) {
            var implication = observation("gr:diagnostic-implication")
                    .derivedFrom(1)
                    .component("loinc:53037-8", concept("loinc:" + significance));

            assertThat(status("TP53", variant("TP53").protein("p.Arg175His"), implication))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"0, %", "0, 1", "0.0, 1"})
        void with_an_allele_frequency_of_zero_contradicts_itself_and_is_reported(String frequency, String unit) {
            var reading = reading(variant("TP53")
                    .protein("p.Arg175His")
                    .part("loinc:81258-6", "valueQuantity: " + Sent.quantity(frequency, unit)));

            assertThat(reading.patient().molecular().otherGenes().tp53())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1].resource.component[2]",
                            true,
                            "an allele frequency of 0 contradicts a variant that is present"));
        }

        @ParameterizedTest
        @CsvSource({"0.4, %", "0.004, 1", "45, %", "<1, %"})
        void counts_at_any_other_allele_frequency(String frequency, String unit) {
            assertThat(status(
                            "TP53",
                            variant("TP53")
                                    .protein("p.Arg175His")
                                    .part("loinc:81258-6", "valueQuantity: " + Sent.quantity(frequency, unit))))
                    .isEqualTo(known(MUTANT, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"SO:0001743", "SO:0001742", "SO:0001019", "SO:0001886"})
        void of_copies_or_structure_does_not_affect_mutations_and_is_reported(String effect) {
            var reading = reading(variant("SMAD4").component("gr:molecular-consequence", concept("so:" + effect)));

            assertThat(reading.patient().molecular().otherGenes().smad4()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            false,
                            "says nothing of mutations in SMAD4: a change of copies or structure"));
        }

        @Test
        void that_contradicts_its_interpretation_is_a_conflict() {
            assertThat(status("TP53", variant("TP53").interpreted("sct:260385009")))
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"LA18198-4, INCONCLUSIVE", "LA11884-6, INCONCLUSIVE", "LA13538-6, NOT_PERFORMED"})
        void without_a_call_makes_neither(String answer, Finding.MissingReason reason) {
            assertThat(status("TP53", variant("TP53").is("loinc:" + answer)))
                    .isEqualTo(missing(reason, observation(1)));
        }

        @Test
        void that_is_absent_from_the_germline_does_not_affect_the_tumour() {
            assertThat(status("APC", noVariant("APC").component("loinc:48002-0", concept("loinc:LA6683-2"))))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    @Nested
    class Tests {

        @ParameterizedTest
        @CsvSource({"60033-8, PIK3CA", "85507-2, PIK3CA", "60034-6, PIK3CA", "21739-8, TP53", "94217-7, TP53"})
        void are_of_one_gene(String code, String gene) {
            assertThat(status(gene, observation("loinc:" + code).says("p.Arg175His")))
                    .isEqualTo(known(MUTANT, observation(1)));
            assertThat(status(gene, observation("loinc:" + code).is("loinc:LA11883-8")))
                    .isEqualTo(known(WILD_TYPE, observation(1)));
            assertThat(status(gene, observation("loinc:" + code).is("loinc:LA13538-6")))
                    .isEqualTo(missing(NOT_PERFORMED, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"21703-4", "21720-8", "63419-6", "83059-6", "83060-4", "83061-2", "83062-0"})
        void that_name_what_was_tested_are_no_results_which_is_reported(String code) {
            var reading = reading(observation("loinc:" + code).says("p.Gly12Asp"));

            assertThat(reading.patient()).isEqualTo(patientWith());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            false,
                            "not used: it names what was tested or holds a sequence, not what was found"));
        }
    }

    @Nested
    class The_gene {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}]}",
                    "{coding: [{system: 'http://www.genenames.org/', code: '6407'}]}",
                    "{coding: [{system: 'http://www.genenames.org/geneId', code: 'HGNC:6407', display: 'KRAS'}]}",
                    "{coding: [{system: 'http://www.genenames.org/geneId/', code: 'KRAS', display: 'KRAS'}]}",
                    "{coding: [{system: 'https://www.ncbi.nlm.nih.gov/gene', code: '3845'}]}",
                    "{coding: [{system: 'https://www.ncbi.nlm.nih.gov/gene/', code: '3845', display: 'KRAS'}]}",
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'},"
                            + " {system: 'https://www.ncbi.nlm.nih.gov/gene', code: '3845'}]}",
                    "{coding: [{display: 'KRAS proto-oncogene, GTPase'}]}",
                    "{coding: [{code: 'KRAS'}]}",
                    "{text: 'kras'}",
                })
        void is_known_in_every_spelling(String gene) {
            assertThat(patientWith(of(gene)).molecular().kras()).isEqualTo(known(MUTANT, observation(1)));
        }

        /** HGNC:7235 stands for MSH2 in an example of Genomics Reporting 3, HGNC:6342 for NRAS in one of mCODE. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:7235', display: 'MSH2'}]}",
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6342', display: 'NRAS'}]}",
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:7989', display: 'KIT'}]}",
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'},"
                            + " {system: 'https://www.ncbi.nlm.nih.gov/gene', code: '4893'}]}",
                    "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}], text: 'NRAS'}",
                    "{text: 'KRAS, NRAS'}",
                })
        void is_used_by_neither_name_where_they_differ_and_is_reported(String gene) {
            var reading = reading(of(gene));

            assertThat(reading.patient()).isEqualTo(patientWith());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1].resource.component[0]",
                            true,
                            "code and display name different genes; neither is used"));
        }

        @Test
        void outside_the_code_system_is_no_conflict() {
            assertThat(reading(of(concept("hgnc:HGNC:10261 ROS1"))).report().issues())
                    .noneMatch(Issue::warning);
        }

        @Test
        void may_have_another_name() {
            assertThat(reading(of(concept("hgnc:HGNC:3430 HER2"))).report().issues())
                    .noneMatch(Issue::warning);
            assertThat(reading(of(text("HER2"))).report().issues()).noneMatch(Issue::warning);
        }

        private static Sent of(String gene) {
            return observation("loinc:69548-6").is("loinc:LA9633-4").component("loinc:48018-6", gene);
        }
    }

    private static Finding<GeneStatus> status(String gene, Sent... resources) {
        var genes = patientWith(resources).molecular().otherGenes();
        return switch (gene) {
            case "TP53" -> genes.tp53();
            case "SMAD4" -> genes.smad4();
            case "FBXW7" -> genes.fbxw7();
            case "APC" -> genes.apc();
            case "PIK3CA" -> genes.pik3ca();
            case "CTNNB1" -> genes.ctnnb1();
            default -> throw new IllegalArgumentException(gene);
        };
    }
}
