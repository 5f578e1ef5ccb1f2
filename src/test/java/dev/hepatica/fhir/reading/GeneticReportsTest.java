package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.APRIL;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.DpydMetaboliser;
import dev.hepatica.model.disease.MolecularProfile.Pathways;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Panels, conclusions and implications of genetic reports; DPYD and the pathways, which follow from results. */
class GeneticReportsTest {

    @Nested
    class A_panel {

        @ParameterizedTest
        @ValueSource(strings = {"final", "amended", "corrected", "appended"})
        void was_done_by_a_report_that_is_final(String status) {
            assertThat(panel(report(status))).isEqualTo(known(true, source("DiagnosticReport/1", APRIL)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"registered", "partial", "preliminary"})
        void is_missing_while_its_report_is_not_final(String status) {
            assertThat(panel(report(status))).isEqualTo(missing(NOT_FINAL, source("DiagnosticReport/1", APRIL)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"entered-in-error", "cancelled"})
        void is_not_read_from_a_report_that_is_withdrawn(String status) {
            var reading = reading(report(status));

            assertThat(reading.patient().molecular().panelDone()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue("Bundle.entry[1]", false, "not used: its status is " + status));
        }

        @Test
        void is_not_read_from_a_report_that_is_later() {
            assertThat(panel(report("final").on("2026-12-01"))).isEqualTo(notRecorded());
        }

        @Test
        void was_done_by_an_observation_that_holds_its_results() {
            assertThat(panel(observation("loinc:81247-9"))).isEqualTo(known(true, observation(1)));
            assertThat(panel(observation("loinc:81247-9").status("preliminary")))
                    .isEqualTo(missing(NOT_FINAL, observation(1)));
        }

        @Test
        void is_no_single_variant_and_no_other_report() {
            assertThat(panel(variant("KRAS"))).isEqualTo(notRecorded());
            assertThat(panel(report("final").with("code", concept("loinc:51969-4"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void may_be_stated_directly() {
            assertThat(panel(finding("ngs-panel-done").holds(false))).isEqualTo(known(false, observation(1)));
        }

        private static Finding<Boolean> panel(Sent... resources) {
            return patientWith(resources).molecular().panelDone();
        }
    }

    @Test
    void a_conclusion_is_reported_as_not_read() {
        var reading = reading(report("final").with("conclusion", "'No KRAS mutation detected. RAS wild type.'"));

        assertThat(reading.patient().molecular().kras()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "its conclusion is not read: only the results are"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapeutic-implication", "diagnostic-implication"})
    void an_implication_is_reported_as_the_opinion_of_the_laboratory(String code) {
        var reading = reading(observation("gr:" + code)
                .component("gr:therapeutic-implication", concept("loinc:LA6677-4 Responsive")));

        assertThat(reading.patient()).isEqualTo(patientWith());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        false,
                        "not used: what a result means for treatment or diagnosis is the laboratory's opinion"));
    }

    @Nested
    class Dpyd {

        private static final Sent GENOTYPE =
                observation("loinc:84413-4").with("valueCodeableConcept", Sent.text("DPYD, see report"));

        @ParameterizedTest
        @CsvSource({"LA25391-6, NORMAL", "LA10317-8, INTERMEDIATE", "LA9657-3, POOR"})
        void is_read_from_what_the_genotype_means(String answer, DpydMetaboliser status) {
            var genotype = GENOTYPE.component("loinc:48018-6", Records.gene("DPYD"));
            for (var component :
                    new String[] {"gr:therapeutic-implication", "gr:predicted-therapeutic-implication", "loinc:53040-2"
                    }) {
                var implication = observation("gr:therapeutic-implication")
                        .derivedFrom(1)
                        .component(component, concept("loinc:" + answer));

                assertThat(dpyd(genotype, implication)).isEqualTo(known(status, observation(2)));
            }
        }

        @Test
        void is_not_read_from_another_gene_or_from_several() {
            var status = observation("gr:therapeutic-implication")
                    .component("gr:therapeutic-implication", concept("loinc:LA9657-3"))
                    .derivedFrom(2);

            assertThat(dpyd(status)).isEqualTo(notRecorded());
            assertThat(dpyd(status, GENOTYPE.component("loinc:48018-6", concept("hgnc:HGNC:2621 CYP2C19"))))
                    .isEqualTo(notRecorded());
            assertThat(dpyd(
                            status,
                            GENOTYPE.component("loinc:48018-6", concept("hgnc:HGNC:2621 CYP2C19"))
                                    .component("loinc:48018-6", Records.gene("DPYD"))))
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_read_from_a_test_whose_code_names_it() {
            var test = observation("loinc:79719-0")
                    .with(
                            "code",
                            "{coding: [{display: 'DPYD gene product metabolic activity interpretation in Blood or Tissue"
                                    + " Qualitative by Molecular genetics method'}]}");

            assertThat(dpyd(test.is("loinc:LA10317-8"))).isEqualTo(known(DpydMetaboliser.INTERMEDIATE, observation(1)));
            assertThat(dpyd(test.is("loinc:LA25390-8"))).isEqualTo(notRecorded());
        }

        @Test
        void with_two_values_is_a_conflict() {
            var implication = observation("gr:therapeutic-implication")
                    .component("loinc:48018-6", Records.gene("DPYD"))
                    .component("gr:therapeutic-implication", concept("loinc:LA9657-3"));

            assertThat(dpyd(implication, finding("dpyd-metaboliser").is("value:normal")))
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        }

        @Test
        void may_be_stated_directly() {
            assertThat(dpyd(finding("dpyd-metaboliser").is("value:poor")))
                    .isEqualTo(known(DpydMetaboliser.POOR, observation(1)));
        }

        @Test
        void is_not_read_from_a_variant() {
            assertThat(dpyd(variant("DPYD").coding("c.1905+1G>A"))).isEqualTo(notRecorded());
        }

        private static Finding<DpydMetaboliser> dpyd(Sent... resources) {
            return patientWith(resources).molecular().dpyd();
        }
    }

    @Nested
    class A_pathway {

        @Test
        void is_altered_by_one_of_its_genes() {
            assertThat(pathways(variant("SMAD4").protein("p.Arg361Cys")).tgfb()).isEqualTo(known(true, observation(1)));
            assertThat(pathways(variant("APC").protein("p.Arg1450Ter")).wnt()).isEqualTo(known(true, observation(1)));
            assertThat(pathways(variant("CTNNB1").protein("p.Ser45Phe")).wnt()).isEqualTo(known(true, observation(1)));
            assertThat(pathways(variant("FBXW7").protein("p.Arg465His")).notch())
                    .isEqualTo(known(true, observation(1)));
        }

        @Test
        void is_never_known_to_be_intact_by_them() {
            var pathways = pathways(Records.noVariant("SMAD4", "APC", "CTNNB1", "FBXW7"));

            assertThat(pathways.tgfb()).isEqualTo(notRecorded());
            assertThat(pathways.wnt()).isEqualTo(notRecorded());
            assertThat(pathways.notch()).isEqualTo(notRecorded());
        }

        @Test
        void may_be_stated_directly_and_must_agree_with_its_genes() {
            var altered = variant("SMAD4").protein("p.Arg361Cys");
            var intact = finding("tgfb-pathway-altered").holds(false);

            assertThat(pathways(intact).tgfb()).isEqualTo(known(false, observation(1)));
            assertThat(pathways(altered, intact).tgfb())
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        }

        private static Pathways pathways(Sent... resources) {
            return patientWith(resources).molecular().pathways();
        }
    }

    @Nested
    class Braf_at_codon_600 {

        @ParameterizedTest
        @CsvSource({"58415-1, V600E", "85299-6, V600E", "89861-9, NON_V600E"})
        void is_named_by_the_test(String code, BrafStatus status) {
            var test = observation("loinc:" + code);

            assertThat(patientWith(test.is("loinc:LA6576-8")).molecular().braf())
                    .isEqualTo(known(status, observation(1)));
            assertThat(patientWith(test.is("loinc:LA6577-6")).molecular().braf())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    private static Sent report(String status) {
        return resource("{resourceType: 'DiagnosticReport', status: '%s', code: %s, effectiveDateTime: '%s'}"
                .formatted(status, concept("loinc:81247-9"), APRIL));
    }
}
