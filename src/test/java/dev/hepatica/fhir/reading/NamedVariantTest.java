package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.KrasVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant of KRAS that is named by its protein, by its coding sequence or in words. */
class NamedVariantTest {

    @ParameterizedTest
    @CsvSource({
        "p.Gly12Asp,         G12D",
        "p.(Gly12Asp),       G12D",
        "p.G12D,             G12D",
        "NP_004976.2:p.G12D, G12D",
        "p.Gly12Cys,         G12C",
        "p.Gly12Val,         OTHER",
        "p.Gly13Asp,         OTHER",
        "p.Ala59Thr,         OTHER",
        "p.Gln61His,         OTHER",
        "p.Lys117Asn,        OTHER",
        "p.Ala146Thr,        OTHER",
    })
    void at_a_hotspot_makes_kras_mutant(String hgvs, KrasVariant change) {
        var molecular = molecular(variant("KRAS").protein(hgvs));

        assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
        assertThat(molecular.krasVariant()).isEqualTo(known(change, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({"c.34G>T, G12C", "c.35G>A, G12D", "NM_004985.5:c.35G>A, G12D"})
    void is_known_by_its_coding_change_too(String hgvs, KrasVariant change) {
        var molecular = molecular(variant("KRAS").coding(hgvs));

        assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
        assertThat(molecular.krasVariant()).isEqualTo(known(change, observation(1)));
    }

    @Test
    void is_known_by_a_coding_change_in_the_place_of_the_genomic_one() {
        assertThat(molecular(variant("KRAS").component("loinc:81290-9", text("c.35G>A")))
                        .krasVariant())
                .isEqualTo(known(KrasVariant.G12D, observation(1)));
    }

    @Test
    void with_a_coding_change_whose_consequence_is_not_known_makes_neither() {
        assertThat(molecular(variant("KRAS").coding("c.436G>A")).kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.Gly12=", "p.(=)"})
    void that_changes_no_protein_makes_neither(String hgvs) {
        assertThat(molecular(variant("KRAS").protein(hgvs)).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void whose_protein_and_coding_changes_differ_counts_but_is_neither() {
        var molecular = molecular(variant("KRAS").protein("p.Gly12Asp").coding("c.34G>T"));

        assertThat(molecular.kras()).isEqualTo(known(MUTANT, observation(1)));
        assertThat(molecular.krasVariant().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.Val14Ile", "p.Leu19Phe", "p.Arg164Gln"})
    void outside_the_hotspots_makes_neither_mutant_nor_wild_type(String hgvs) {
        assertThat(molecular(variant("KRAS").protein(hgvs)).kras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        assertThat(molecular(variant("KRAS").protein(hgvs)).ras()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void with_a_coding_change_outside_the_hotspots_makes_neither_mutant_nor_wild_type() {
        assertThat(molecular(variant("KRAS").coding("c.40G>A")).kras())
                .isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "KRAS p.G12D,                           G12D",
        "KRAS:p.Gly12Asp,                       G12D",
        "KRAS NM_004985.5 c.35G>A (p.Gly12Asp), G12D",
        "NM_004985.5(KRAS):c.35G>A (p.Gly12Asp), G12D",
        "c.35G>A (p.Gly12Asp),                  G12D",
        "KRAS G12D mutation detected,           G12D",
        "'G12C, pathogenic',                    G12C",
        "K-Ras G12C,                            G12C",
        "likely pathogenic missense variant p.G12C in exon 2 (VAF 31.5%), G12C",
    })
    void is_known_by_words_that_are_all_understood(String words, KrasVariant change) {
        assertThat(molecular(variant("KRAS").protein(words)).krasVariant()).isEqualTo(known(change, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Non-G12C",
                "not G12C",
                "G12C/D",
                "G12C or G12D",
                "no G12D",
                "other than G12C",
                "G12C excluded",
                "possible G12C",
                "G12C (VAF 0%)"
            })
    void with_a_change_among_other_words_is_unreadable(String words) {
        var molecular = molecular(variant("KRAS").protein(words));

        assertThat(molecular.kras()).isEqualTo(missing(UNREADABLE, observation(1)));
        assertThat(molecular.krasVariant().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"targetable G12C, true", "not G12C, false", "G12D?, false"})
    void with_a_code_may_have_other_words_that_repeat_it(String words, boolean known) {
        var both = "{coding: [{code: 'p.Gly12Cys'}], text: '%s'}".formatted(words);

        assertThat(molecular(variant("KRAS").component("loinc:48005-3", both))
                        .krasVariant()
                        .isKnown())
                .isEqualTo(known);
    }

    @Test
    void with_a_name_that_is_not_understood_is_unreadable() {
        assertThat(molecular(variant("KRAS").protein("see report")).kras())
                .isEqualTo(missing(UNREADABLE, observation(1)));
    }
}
