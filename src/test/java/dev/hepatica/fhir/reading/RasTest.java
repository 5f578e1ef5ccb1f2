package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Test;

/** RAS is wild type only if KRAS and NRAS both are; one of them is enough to make it mutant. */
class RasTest {

    @Test
    void is_wild_type_if_both_genes_are() {
        assertThat(ras(noVariant("KRAS"), noVariant("NRAS")))
                .isEqualTo(known(WILD_TYPE, observation(1), observation(2)));
    }

    @Test
    void is_not_known_from_one_gene_that_is_wild_type() {
        assertThat(ras(noVariant("KRAS")).isKnown()).isFalse();
        assertThat(ras(noVariant("NRAS")).isKnown()).isFalse();
    }

    @Test
    void is_not_known_from_nothing() {
        assertThat(ras()).isEqualTo(notRecorded());
    }

    @Test
    void is_mutant_if_either_gene_is_whatever_of_the_other() {
        assertThat(ras(variant("KRAS").protein("p.G12D"))).isEqualTo(known(MUTANT, observation(1)));
        assertThat(ras(variant("NRAS").protein("p.Q61R"))).isEqualTo(known(MUTANT, observation(1)));
        assertThat(ras(noVariant("KRAS"), variant("NRAS").protein("p.Q61R"))).isEqualTo(known(MUTANT, observation(2)));
    }

    @Test
    void is_not_known_while_one_result_is_preliminary() {
        assertThat(ras(noVariant("KRAS"), noVariant("NRAS").status("preliminary")))
                .isEqualTo(missing(NOT_FINAL, observation(1), observation(2)));
    }

    @Test
    void may_be_stated_directly() {
        assertThat(ras(finding("ras").is("value:wild-type"))).isEqualTo(known(WILD_TYPE, observation(1)));
        assertThat(ras(finding("ras").is("value:mutant"))).isEqualTo(known(MUTANT, observation(1)));
    }

    @Test
    void is_mutant_by_an_alteration_though_it_is_stated_to_be_wild_type_and_is_reported() {
        var patient =
                patientWith(variant("KRAS").protein("p.G12D"), finding("ras").is("value:wild-type"));

        assertThat(patient.molecular().ras()).isEqualTo(known(MUTANT, observation(1)));
        assertThat(patient.recordConflicts())
                .singleElement()
                .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.RAS));
    }

    private static Finding<GeneStatus> ras(Sent... resources) {
        return patientWith(resources).molecular().ras();
    }
}
