package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
import dev.hepatica.model.finding.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BRAF, by the variants of it that are named. */
class BrafTest {

    @ParameterizedTest
    @CsvSource({
        "p.Val600Glu, V600E",
        "p.V600E,     V600E",
        "p.Val600Lys, NON_V600E",
        "p.Asp594Gly, NON_V600E",
        "p.Val600_Lys601delinsGlu, NON_V600E",
    })
    void is_v600e_or_something_else(String hgvs, BrafStatus status) {
        assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(known(status, observation(1)));
    }

    /** The codons of one transcript have numbers that are higher by 40. */
    @ParameterizedTest
    @CsvSource({
        "NP_001361187.1:p.(Val640Glu),                V600E",
        "NM_001374258.1(BRAF):c.1919T>A (p.Val640Glu), V600E",
        "NM_001374258.1:c.1919T>A,                    V600E",
        "ENSP00000496776.1:p.Val640Lys,               NON_V600E",
        "NP_001361187.1:p.Asp634Gly,                  NON_V600E",
        "NP_004324.2:p.Val600Glu,                     V600E",
    })
    void is_numbered_by_its_transcript(String hgvs, BrafStatus status) {
        assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(known(status, observation(1)));
    }

    @Test
    void is_numbered_by_the_transcript_that_another_component_names() {
        var variant = variant("BRAF").protein("p.Val640Glu");

        assertThat(molecular(variant.component("loinc:51958-7", text("NM_001374258.1")))
                        .braf())
                .isEqualTo(known(BrafStatus.V600E, observation(1)));
        assertThat(molecular(variant.coding("NM_001374258.1:c.1919T>A")).braf())
                .isEqualTo(known(BrafStatus.V600E, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.Val640Glu", "V640E", "NM_004333.6:p.Val640Glu", "NP_001361187.1:p.Val600Glu", "p.G600E"})
    void is_missing_with_a_number_that_its_protein_does_not_have(String hgvs) {
        assertThat(molecular(variant("BRAF").protein(hgvs)).braf()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V600E/K", "non-V600E", "no V600E", "V600E not detected"})
    void is_missing_with_a_change_among_other_words(String words) {
        assertThat(molecular(variant("BRAF").protein(words)).braf()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void is_v600e_by_its_coding_change_too() {
        assertThat(molecular(variant("BRAF").coding("c.1799T>A")).braf())
                .isEqualTo(known(BrafStatus.V600E, observation(1)));
    }

    @Test
    void is_left_open_where_the_change_has_no_name() {
        assertThat(molecular(variant("BRAF")).braf()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void outranks_a_negative_result_and_is_reported() {
        var patient = patientWith(noVariant("BRAF"), variant("BRAF").protein("p.V600E"));

        assertThat(patient.molecular().braf()).isEqualTo(known(BrafStatus.V600E, observation(2)));
        assertThat(patient.recordConflicts())
                .singleElement()
                .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.BRAF));
    }
}
