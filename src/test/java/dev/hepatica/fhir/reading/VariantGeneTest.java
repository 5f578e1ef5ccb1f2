package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gene of a variant, by its code, its symbol or an alias. */
class VariantGeneTest {

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
    @ValueSource(strings = {"K-Ras", "KRAS2", "RASK2", "C-K-RAS", "KRAS gene", "KRAS proto-oncogene, GTPase", "kras"})
    void is_known_by_an_alias_which_contradicts_no_code(String name) {
        var both = "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}], text: '%s'}".formatted(name);

        assertThat(molecular(ofGene(both)).kras()).isEqualTo(known(MUTANT, observation(1)));
        assertThat(molecular(ofGene(text(name))).kras()).isEqualTo(known(MUTANT, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not KRAS", "KRAS or NRAS", "no KRAS", "other than KRAS"})
    void is_not_known_by_words_that_deny_it_or_leave_it_open(String name) {
        var both = "{coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}], text: '%s'}".formatted(name);

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
    @ValueSource(strings = {"hgnc:HGNC:6407 NRAS", "hgnc:HGNC:6342 NRAS", "hgnc:HGNC:7989 KRAS", "hgnc:HGNC:7989 KIT"})
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
