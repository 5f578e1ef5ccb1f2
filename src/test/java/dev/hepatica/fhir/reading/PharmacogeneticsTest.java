package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fast drugs are broken down, by the genotypes of DPYD and UGT1A1. */
class PharmacogeneticsTest {

    @ParameterizedTest
    @CsvSource({
        "*1/*1, 2, NORMAL",
        "*1/*2A, 1, INTERMEDIATE",
        "DPYD *2A/*13, 0, POOR",
        "c.2846A>T/c.1905+1G>A, 0.5, POOR",
        "*1/HapB3, 1.5, INTERMEDIATE",
        "*1/*7, INCONCLUSIVE, INCONCLUSIVE",
        "not tested, NOT_RECORDED, NOT_RECORDED"
    })
    void the_genotype_of_dpyd_gives_its_activity(String genotype, String activity, String status) {
        var sent = test("DPYD genotype").says(genotype);

        assertThat(words(patientWith(sent).safety().genotype().dpydActivityScore()))
                .isEqualTo(activity);
        assertThat(words(patientWith(sent).molecular().dpyd())).isEqualTo(status);
    }

    @Test
    void the_activity_score_of_dpyd_is_read_by_its_name() {
        var score = test("DPYD activity score").with("valueQuantity", "{value: 0.5}");

        assertThat(words(patientWith(score).molecular().dpyd())).isEqualTo("POOR");
        assertThat(words(patientWith(test("CYP2D6 activity score").with("valueQuantity", "{value: 0.5}"))
                        .molecular()
                        .dpyd()))
                .isEqualTo("NOT_RECORDED");
        assertThat(words(patientWith(score, test("DPYD genotype").says("*1/*1"))
                        .molecular()
                        .dpyd()))
                .isEqualTo("CONFLICTING");
    }

    @ParameterizedTest
    @CsvSource({
        "*1/*1, NORMAL",
        "*1/*28, INTERMEDIATE",
        "UGT1A1 *28/*28, POOR",
        "*6/*28, POOR",
        "(TA)7/(TA)7, POOR",
        "(TA)6/(TA)7, INTERMEDIATE",
        "*1/*60, INCONCLUSIVE",
        "*28, NOT_RECORDED"
    })
    void the_genotype_of_ugt1a1_gives_its_status(String genotype, String status) {
        assertThat(ugt1a1(test("UGT1A1 genotype").says(genotype))).isEqualTo(status);
    }

    @Test
    void a_genotype_of_another_gene_is_not_read() {
        var genotype = test("Genotype").says("DPYD *1/*2A");
        var cyp = concept("hgnc:HGNC:2621 CYP2C19");

        assertThat(words(patientWith(genotype).molecular().dpyd())).isEqualTo("INTERMEDIATE");
        assertThat(words(patientWith(genotype.component("loinc:48018-6", cyp))
                        .molecular()
                        .dpyd()))
                .isEqualTo("NOT_RECORDED");
        assertThat(words(patientWith(test("CYP2C19 genotype").says("*1/*2A"))
                        .molecular()
                        .dpyd()))
                .isEqualTo("NOT_RECORDED");
    }

    @Test
    void the_status_of_ugt1a1_is_read_as_that_of_dpyd_is() {
        var implication = resource(
                        "{resourceType: 'Observation', status: 'final', effectiveDateTime: '2026-04-02', code: %s}"
                                .formatted(concept("gr:therapeutic-implication")))
                .component("loinc:48018-6", concept("hgnc:HGNC:12530 UGT1A1"))
                .component("loinc:53040-2", concept("loinc:LA9657-3"));

        assertThat(ugt1a1(implication)).isEqualTo("POOR");
        assertThat(words(patientWith(implication).molecular().dpyd())).isEqualTo("NOT_RECORDED");
        assertThat(ugt1a1(test("UGT1A1 metabolic activity").is("loinc:LA10317-8")))
                .isEqualTo("INTERMEDIATE");
        assertThat(ugt1a1(test("UGT1A1 genotype").says("*28/*28").status("preliminary")))
                .isEqualTo("NOT_FINAL");
        assertThat(ugt1a1(test("Genotype").says("*28/*28"))).isEqualTo("NOT_RECORDED");
    }

    private static Sent test(String name) {
        return resource(
                "{resourceType: 'Observation', status: 'final', effectiveDateTime: '2026-04-02', code: {text: '%s'}}"
                        .formatted(name));
    }

    private static String ugt1a1(Sent sent) {
        return words(patientWith(sent).safety().genotype().ugt1a1());
    }

    private static String words(Finding<?> finding) {
        return finding.fold(
                known -> String.valueOf(known.value()),
                missing -> missing.reason().name());
    }
}
