package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.APRIL;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Analyses of a genomic study that make the genes they studied as a whole wild type. */
class GenomicStudiesTest {

    private static final String WHOLE = "sequence-analysis-of-the-entire-coding-region";

    @Test
    void makes_its_genes_wild_type_if_a_final_report_holds_it() {
        var molecular = molecular(analysis(studied("KRAS") + "," + studied("TP53"), WHOLE), study("final"));

        assertThat(molecular.kras()).isEqualTo(known(WILD_TYPE, source("Procedure/1", APRIL)));
        assertThat(molecular.otherGenes().tp53()).isEqualTo(known(WILD_TYPE, source("Procedure/1", APRIL)));
    }

    @Test
    void counts_through_the_study_that_it_is_part_of() {
        var study = resource("""
                {resourceType: 'Procedure', status: 'completed', code: {text: 'panel'}, extension: [{
                  url: 'http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/genomic-study-analysis-ext',
                  valueReference: {reference: 'Procedure/1'}}]}
                """);

        assertThat(molecular(analysis(studied("KRAS"), WHOLE), study, report("final", "Procedure/2"))
                        .kras())
                .isEqualTo(known(WILD_TYPE, source("Procedure/1", APRIL)));
    }

    @Test
    void leaves_it_open_without_a_final_report() {
        assertThat(molecular(analysis(studied("KRAS"), WHOLE)).kras())
                .isEqualTo(missing(NOT_FINAL, source("Procedure/1", APRIL)));
        assertThat(molecular(analysis(studied("KRAS"), WHOLE), study("preliminary"))
                        .kras())
                .isEqualTo(missing(NOT_FINAL, source("Procedure/1", APRIL)));
        assertThat(molecular(analysis(studied("KRAS"), WHOLE).with("status", "'in-progress'"), study("final"))
                        .kras())
                .isEqualTo(missing(NOT_FINAL, source("Procedure/1", APRIL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sequence-analysis-of-select-exons", "targeted-variant-analysis", "rna-analysis", "fish", "msi"})
    void leaves_it_open_where_the_method_does_not_read_the_gene(String method) {
        assertThat(molecular(analysis(studied("KRAS"), method), study("final")).kras())
                .isEqualTo(missing(INCONCLUSIVE, source("Procedure/1", APRIL)));
    }

    @Test
    void leaves_it_open_where_some_of_it_could_not_be_called() {
        var gene = "{url: 'uncalled', valueCodeableConcept: %s}".formatted(gene("KRAS"));
        var file = "{url: 'uncalled', valueReference: {reference: 'DocumentReference/bed'}}";

        for (var uncalled : new String[] {gene, file}) {
            assertThat(molecular(analysis(studied("KRAS") + "," + uncalled, WHOLE), study("final"))
                            .kras())
                    .isEqualTo(missing(INCONCLUSIVE, source("Procedure/1", APRIL)));
        }
    }

    @Test
    void does_not_count_if_not_done_or_later() {
        assertThat(molecular(analysis(studied("KRAS"), WHOLE).with("status", "'not-done'"), study("final"))
                        .kras())
                .isEqualTo(notRecorded());
        assertThat(molecular(analysis(studied("KRAS"), WHOLE).with("performedDateTime", "'2027-01-01'"), study("final"))
                        .kras())
                .isEqualTo(notRecorded());
    }

    private static Sent study(String status) {
        return report(status, "Procedure/1");
    }

    private static String studied(String symbol) {
        return "{url: 'studied', valueCodeableConcept: %s}".formatted(gene(symbol));
    }

    private static Sent analysis(String regions, String method) {
        return resource("""
                {resourceType: 'Procedure', status: 'completed', performedDateTime: '%s', extension: [
                  {url: 'http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/genomic-study-analysis-regions',
                   extension: [%s]},
                  {url: 'http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/genomic-study-analysis-method-type',
                   valueCodeableConcept: {coding: [{
                     system: 'http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/genomic-study-method-type-cs',
                     code: '%s'}]}}]}
                """.formatted(APRIL, regions, method));
    }

    private static Sent report(String status, String study) {
        return resource("""
                {resourceType: 'DiagnosticReport', status: '%s', code: %s, effectiveDateTime: '%s', extension: [{
                  url: 'http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/genomic-study-reference',
                  valueReference: {reference: '%s'}}]}
                """.formatted(status, concept("loinc:51969-4"), APRIL, study));
    }
}
