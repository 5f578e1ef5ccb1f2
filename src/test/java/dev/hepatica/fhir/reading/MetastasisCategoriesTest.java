package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Metastases.LIVER;
import static dev.hepatica.fhir.reading.Metastases.LUNGS;
import static dev.hepatica.fhir.reading.Metastases.NODES;
import static dev.hepatica.fhir.reading.Metastases.spread;
import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.model.disease.Spread.MetastaticSite.PERITONEUM;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Listing;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disease outside the liver by M categories and stage groups, as TNM (8th edition) defines them. */
class MetastasisCategoriesTest {

    private static final Sent M = observation("loinc:21907-1");
    private static final Sent GROUP = observation("loinc:21908-9");

    @ParameterizedTest
    @ValueSource(strings = {"M1a", "cM1a", "pT3 pN1 cM1a"})
    void of_one_organ_are_of_the_liver_alone_if_it_has_metastases(String words) {
        assertThat(spread(LIVER, M.says(words)).extrahepatic()).isEqualTo(known(false, observation(2)));
    }

    @Test
    void of_one_organ_say_nothing_without_liver_metastases_at_that_time() {
        assertThat(spread(M.says("M1a")).extrahepatic().isKnown()).isFalse();
        assertThat(spread(LIVER, M.says("M1a").on("2025-01-10")).extrahepatic().isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1b", "pM1b", "M1c"})
    void of_more_organs_or_of_the_peritoneum_are_outside_the_liver(String words) {
        assertThat(spread(M.says(words)).extrahepatic()).isEqualTo(known(true, observation(1)));
    }

    @Test
    void of_the_peritoneum_name_it() {
        assertThat(spread(M.is("sct:1229910003")).sites())
                .isEqualTo(known(Listing.atLeast(Set.of(PERITONEUM)), observation(1)));
        assertThat(spread(GROUP.says("IVC")).sites())
                .isEqualTo(known(Listing.atLeast(Set.of(PERITONEUM)), observation(1)));
        assertThat(spread(M.says("M1b")).sites()).isEqualTo(notRecorded());
    }

    @ParameterizedTest
    @CsvSource({"IVA, false", "Stadium IVB, true", "stage 4C, true"})
    void as_a_stage_group_say_the_same(String words, boolean elsewhere) {
        assertThat(spread(LIVER, GROUP.says(words)).extrahepatic()).isEqualTo(known(elsewhere, observation(2)));
    }

    @Test
    void beside_a_diagnosis_say_the_same() {
        var staged = condition("icd:C18.7")
                .with("stage", "[{summary: {coding: [{system: 'http://cancerstaging.org', code: 'IVB'}]}}]");

        assertThat(spread(staged).extrahepatic()).isEqualTo(known(true, condition(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M0", "MX", "cT3", "M1a?"})
    void of_other_kinds_say_nothing(String words) {
        assertThat(spread(LIVER, M.says(words)).extrahepatic().isKnown()).isFalse();
    }

    @Test
    void against_a_metastasis_of_the_same_day_are_contradictory() {
        assertThat(spread(LIVER, LUNGS, M.says("M1a")).extrahepatic())
                .isEqualTo(missing(CONFLICTING, condition(2), observation(3)));
    }

    @Test
    void from_before_a_metastasis_or_a_statement_are_outdated() {
        var liver = condition("icd:C78.7").with("recordedDate", "'2025-12-01'");
        var before = M.says("M1a").on("2026-01-10");

        assertThat(spread(liver, LUNGS, before).extrahepatic()).isEqualTo(known(true, condition(2)));
        assertThat(spread(
                                M.says("M1b").on("2026-01-10"),
                                finding("extrahepatic-disease").holds(false))
                        .extrahepatic())
                .isEqualTo(known(false, observation(2)));
    }

    @Test
    void leave_lymph_nodes_of_the_liver_alone() {
        assertThat(spread(LIVER, NODES, M.says("M1a")).extrahepatic()).isEqualTo(known(false, observation(3)));
    }
}
