package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.APRIL;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import dev.hepatica.model.finding.Finding.MissingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inference of wild type for a gene that was studied as a whole and has no reported variant. */
class RegionsStudiedTest {

    private static final String INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    @Test
    void makes_its_genes_wild_type_which_is_reported_as_inferred() {
        var reading = reading(region("KRAS", "NRAS", "BRAF"));
        var molecular = reading.patient().molecular();

        assertThat(molecular.kras()).isEqualTo(known(WILD_TYPE, observation(1)));
        assertThat(molecular.krasVariant()).isEqualTo(known(KrasVariant.NONE, observation(1)));
        assertThat(molecular.ras()).isEqualTo(known(WILD_TYPE, observation(1)));
        assertThat(molecular.braf()).isEqualTo(known(BrafStatus.WILD_TYPE, observation(1)));
        assertThat(reading.report().issues())
                .contains(
                        new Issue("Bundle.entry[1]", false, "used for kras, nras, braf"),
                        new Issue(
                                "Bundle.entry[1]",
                                false,
                                "inferred: KRAS was studied and no variant of it is reported, so it counts as wild type"));
    }

    @Test
    void does_not_affect_other_genes() {
        assertThat(molecular(region("KRAS")).nras()).isEqualTo(notRecorded());
        assertThat(molecular(region("KRAS")).ras().isKnown()).isFalse();
    }

    /** As in mCODE's example Jenny M: one concept with a coding for each gene, without the prefix. */
    @Test
    void may_list_its_genes_as_codings_of_one_concept() {
        var region = observation("loinc:53041-0")
                .component(
                        "loinc:48018-6",
                        "{coding: [{system: 'http://www.genenames.org', code: '1100', display: 'BRCA1'},"
                                + " {system: 'http://www.genenames.org', code: '11998', display: 'TP53'}]}");

        assertThat(molecular(region).otherGenes().tp53()).isEqualTo(known(WILD_TYPE, observation(1)));
    }

    @Test
    void yields_to_every_result() {
        assertThat(molecular(region("KRAS"), variant("KRAS").protein("p.G12D")).kras())
                .isEqualTo(known(MUTANT, observation(2)));
        assertThat(molecular(region("KRAS"), finding("kras").is("value:mutant")).kras())
                .isEqualTo(known(MUTANT, observation(2)));
        assertThat(molecular(region("KRAS"), observation("loinc:85509-8").says("see report"))
                        .kras())
                .isEqualTo(missing(UNREADABLE, observation(2)));
        assertThat(molecular(region("KRAS"), observation("loinc:81420-2").says("Detected"))
                        .kras())
                .isEqualTo(notRecorded());
    }

    @Test
    void is_not_used_for_a_gene_that_may_have_a_variant() {
        var nameless = observation("loinc:69548-6").is("loinc:LA9633-4").protein("p.G12D");
        var contradictory = observation("loinc:69548-6")
                .is("loinc:LA9633-4")
                .component("loinc:48018-6", concept("hgnc:HGNC:6342 NRAS"));
        var copies = variant("NRAS").component("gr:molecular-consequence", concept("so:SO:0001742"));

        for (var variant : new Sent[] {nameless, contradictory, copies, copies.status("preliminary")}) {
            assertThat(molecular(region("NRAS"), variant).nras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    @Test
    void counts_only_if_final_and_not_part_of_a_report_that_is_not() {
        assertThat(molecular(region("KRAS").status("preliminary")).kras())
                .isEqualTo(missing(NOT_FINAL, observation(1)));
        assertThat(molecular(region("KRAS"), report("preliminary", "Observation/1"))
                        .kras())
                .isEqualTo(missing(NOT_FINAL, observation(1)));
        assertThat(molecular(region("KRAS"), report("final", "Observation/1")).kras())
                .isEqualTo(known(WILD_TYPE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-performed", "error", "unknown"})
    void with_a_reason_why_there_is_no_result_was_not_studied(String reason) {
        assertThat(molecular(region("KRAS").absent(reason)).kras()).isEqualTo(missing(NOT_PERFORMED, observation(1)));
        assertThat(molecular(region("KRAS").absent(reason).says("Not detected")).kras())
                .isEqualTo(missing(CONFLICTING, observation(1)));
    }

    @Test
    void counts_only_for_the_genes_that_have_no_such_reason_themselves() {
        var region = region("NRAS")
                .part(
                        "loinc:48018-6",
                        "valueCodeableConcept: %s, dataAbsentReason: {coding: [{code: 'not-performed'}]}"
                                .formatted(gene("KRAS")))
                .part(
                        "loinc:48018-6",
                        "valueCodeableConcept: %s, interpretation: [{coding: [{system: '%s', code: 'IND'}]}]"
                                .formatted(gene("BRAF"), INTERPRETATION));

        assertThat(molecular(region).nras()).isEqualTo(known(WILD_TYPE, observation(1)));
        assertThat(molecular(region).kras()).isEqualTo(missing(CONFLICTING, observation(1)));
        assertThat(molecular(region).braf()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "not performed,         NOT_PERFORMED",
        "Not sequenced,         NOT_PERFORMED",
        "indeterminate,         INCONCLUSIVE",
        "Mutation detected,     INCONCLUSIVE",
        "failed,                UNREADABLE",
        "insufficient material, UNREADABLE",
    })
    void counts_only_if_its_value_does_not_deny_it(String words, MissingReason reason) {
        assertThat(molecular(region("KRAS").says(words)).kras()).isEqualTo(missing(reason, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"performed", "Sequenced", "no mutation detected", "negative"})
    void may_say_that_it_was_studied(String words) {
        assertThat(molecular(region("KRAS").says(words)).kras()).isEqualTo(known(WILD_TYPE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"IND, INCONCLUSIVE", "POS, INCONCLUSIVE", "E, INCONCLUSIVE", "LX, UNREADABLE"})
    void counts_only_if_its_interpretation_does_not_deny_it(String code, MissingReason reason) {
        var interpretation = "[{coding: [{system: '%s', code: '%s'}]}]".formatted(INTERPRETATION, code);

        assertThat(molecular(region("KRAS").with("interpretation", interpretation))
                        .kras())
                .isEqualTo(missing(reason, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entered-in-error", "cancelled"})
    void does_not_count_in_a_report_that_is_withdrawn_which_is_reported(String status) {
        for (var reference : new String[] {"Observation/1", "https://hospital.example/fhir/Observation/1"}) {
            var reading = reading(region("KRAS"), holder(status, reference).with("code", "{text: 'any'}"));

            assertThat(reading.patient().molecular().kras()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue("Bundle.entry[1]", false, "not used: the status of its report is " + status));
        }
    }

    @Test
    void does_not_count_when_withdrawn_and_repeated_in_a_report_without_a_status() {
        var unclear = holder("final", "Observation/1").without("status");

        assertThat(molecular(region("KRAS"), holder("entered-in-error", "Observation/1"), unclear)
                        .kras()
                        .isKnown())
                .isFalse();
    }

    @Test
    void does_not_count_in_a_panel_of_such_a_report_but_in_another_report_that_stands() {
        var panel = observation("loinc:81247-9").with("hasMember", "[{reference: 'Observation/1'}]");
        var withdrawn = holder("entered-in-error", "Observation/2");

        assertThat(molecular(region("KRAS"), panel, withdrawn).kras()).isEqualTo(notRecorded());
        assertThat(molecular(region("KRAS"), panel, withdrawn, holder("corrected", "Observation/1"))
                        .kras())
                .isEqualTo(known(WILD_TYPE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"unsatisfactory, false", "unavailable, false", "entered-in-error, false", "available, true"})
    void counts_only_from_a_specimen_that_could_be_used(String status, boolean counts) {
        var specimen = "{resourceType: 'Specimen', id: 's', status: '%s'}".formatted(status);
        var elsewhere = region("KRAS").with("specimen", "{reference: 'Specimen/2'}");
        var contained =
                region("KRAS").with("specimen", "{reference: '#s'}").with("contained", "[%s]".formatted(specimen));

        assertThat(molecular(elsewhere, resource(specimen).without("id")).kras().isKnown())
                .isEqualTo(counts);
        assertThat(molecular(contained).kras().isKnown()).isEqualTo(counts);
    }

    @Test
    void of_the_germline_does_not_affect_the_tumour() {
        assertThat(molecular(region("KRAS").component("loinc:48002-0", concept("loinc:LA6683-2")))
                        .kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codons 12, 13, 59, 61, 117 and 146",
                "KRAS codons 12/13/59/61/117/146",
                "hotspot mutations in codons 146, 117, 61, 59, 13, 12",
                "Exons 2, 3 and 4, including codons 12, 13, 59, 61, 117 and 146",
                "entire coding region",
                "all exons"
            })
    void narrowed_to_all_hotspots_counts(String words) {
        assertThat(molecular(limited(words)).kras()).isEqualTo(known(WILD_TYPE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codons 12 and 13",
                "codons 12, 13, 59, 61 and 117",
                "codons 12, 13, 59, 61, 117 and 146 not covered",
                "codons 12 and 13, exons 59, 61, 117, 146",
                "exons 12, 13, 59, 61, 117, 146 and codon 12",
                "excluding codons 12, 13, 59, 61, 117 and 146",
                "exon 2",
                "exons 2, 3 and 4",
                "12, 13, 59, 61, 117, 146",
                "see report"
            })
    void narrowed_to_anything_else_leaves_it_open(String words) {
        assertThat(molecular(limited(words)).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void with_ranges_or_regions_that_could_not_be_called_leaves_it_open() {
        var range = "valueRange: {low: {value: 25227230}, high: {value: 25227420}}";

        assertThat(molecular(region("KRAS").part("loinc:51959-5", range)).kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        assertThat(molecular(region("KRAS").part("gr:uncallable-regions", range))
                        .kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    private static Sent report(String status, String result) {
        return holder(status, result)
                .with("code", concept("loinc:51969-4"))
                .with("effectiveDateTime", "'%s'".formatted(APRIL));
    }

    private static Sent holder(String status, String result) {
        return resource("{resourceType: 'DiagnosticReport', status: '%s', result: [{reference: '%s'}]}"
                .formatted(status, result));
    }

    private static Sent limited(String words) {
        return region("KRAS").part("loinc:81293-3", "valueString: '%s'".formatted(words));
    }

    private static Sent region(String... genes) {
        var sent = observation("loinc:53041-0");
        for (var gene : genes) {
            sent = sent.component("loinc:48018-6", gene(gene));
        }
        return sent;
    }
}
