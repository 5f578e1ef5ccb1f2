package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.disease.Spread.MetastaticSite.BRAIN;
import static dev.hepatica.model.disease.Spread.MetastaticSite.LUNG;
import static dev.hepatica.model.disease.Spread.MetastaticSite.PERITONEUM;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.Spread;
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Listing;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disease outside the liver, and codes that are close to it. */
class SpreadTest {

    private static final Sent LUNGS = condition("sct:94391008");
    private static final Sent NODES = condition("icd:C77.2");
    private static final Sent LIVER = condition("icd:C78.7");

    @Nested
    class Sites {

        @ParameterizedTest
        @CsvSource({
            "sct:94391008, LUNG",
            "icd:C78.02, LUNG",
            "sct:94627008, PERITONEUM",
            "icd:C79.31, BRAIN",
            "icd:C79.51, BONE",
            "sct:94455000, OTHER",
            "icd:C79.70, OTHER"
        })
        void are_named_by_diagnoses_and_may_not_be_all(String code, MetastaticSite site) {
            assertThat(spread(condition(code)).sites()).isEqualTo(known(Listing.atLeast(Set.of(site)), condition(1)));
        }

        @Test
        void are_put_together() {
            assertThat(spread(LUNGS, condition("icd:C78.6")).sites())
                    .isEqualTo(known(Listing.atLeast(Set.of(LUNG, PERITONEUM)), condition(1), condition(2)));
        }

        @Test
        void as_stated_are_all() {
            assertThat(spread(LUNGS, stated("lung"), stated("brain")).sites().toOptional())
                    .contains(Listing.all(Set.of(LUNG, BRAIN)));
        }

        @Test
        void as_stated_contradict_one_that_is_diagnosed_besides_which_is_reported() {
            var patient = patientWith(LUNGS, stated("brain"));

            assertThat(patient.spread().sites()).isEqualTo(missing(CONFLICTING, observation(2), condition(1)));
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .containsExactly(Fact.EXTRAHEPATIC_SITES);
        }

        @Test
        void of_what_is_over_or_only_suspected_are_none() {
            assertThat(spread(LUNGS.clinically("resolved")).sites()).isEqualTo(notRecorded());
            assertThat(spread(LUNGS.verified("provisional")).sites()).isEqualTo(notRecorded());
        }

        @Test
        void as_stated_imply_disease() {
            assertThat(spread(stated("lung")).extrahepatic()).isEqualTo(known(true, observation(1)));
        }
    }

    @Nested
    class Whether_there_is_any {

        @Test
        void is_not_known_from_what_is_over() {
            assertThat(spread(LUNGS.clinically("remission")).extrahepatic())
                    .isEqualTo(missing(INCONCLUSIVE, condition(1)));
            assertThat(spread(LUNGS.with("abatementDateTime", "'2026-01-10'")).extrahepatic())
                    .isEqualTo(missing(INCONCLUSIVE, condition(1)));
        }

        @Test
        void is_missing_while_it_is_only_suspected() {
            assertThat(spread(LUNGS.verified("provisional")).extrahepatic())
                    .isEqualTo(missing(NOT_FINAL, condition(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"icd:C77.2", "icd:C77.5", "sct:94392001"})
        void does_not_follow_from_lymph_nodes_and_is_reported(String code) {
            var reading = reading(condition(code));

            assertThat(reading.patient().spread().extrahepatic()).isEqualTo(missing(INCONCLUSIVE, condition(1)));
            assertThat(reading.patient().spread().sites()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(
                            new Issue(
                                    "Bundle.entry[1]",
                                    true,
                                    "lymph nodes may be regional or distant: whether there is extrahepatic disease does not follow"));
        }

        @Test
        void is_decided_by_others_where_there_are_lymph_nodes_too() {
            assertThat(spread(NODES, LUNGS).extrahepatic()).isEqualTo(known(true, condition(2)));
            assertThat(spread(NODES, finding("extrahepatic-disease").holds(false))
                            .extrahepatic())
                    .isEqualTo(known(false, observation(2)));
        }

        @Test
        void is_missing_where_it_is_diagnosed_and_denied() {
            assertThat(spread(LUNGS, finding("extrahepatic-disease").holds(false))
                            .extrahepatic())
                    .isEqualTo(missing(CONFLICTING, condition(1), observation(2)));
        }

        @Test
        void is_never_denied_by_silence() {
            assertThat(spread(LIVER).extrahepatic()).isEqualTo(notRecorded());
        }
    }

    /** By definition (TNM, 8th edition). */
    @Nested
    class M_categories_and_stages {

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
            assertThat(spread(LIVER, M.says("M1a").on("2025-01-10"))
                            .extrahepatic()
                            .isKnown())
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

    /** As German registries send it. */
    @Nested
    class Sites_of_distant_metastases {

        @Test
        void in_the_liver_are_liver_metastases() {
            assertThat(patientWith(distant("HEP")).liver().present()).isEqualTo(known(true, observation(1)));
            assertThat(spread(distant("HEP")).extrahepatic()).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @CsvSource({"PUL, LUNG", "PER, PERITONEUM", "BRA, BRAIN", "OSS, BONE", "LYM, LYMPH_NODE", "ADR, OTHER"})
        void elsewhere_are_extrahepatic_disease(String code, MetastaticSite site) {
            assertThat(spread(distant(code)).extrahepatic()).isEqualTo(known(true, observation(1)));
            assertThat(spread(distant(code)).sites()).isEqualTo(known(Listing.atLeast(Set.of(site)), observation(1)));
        }

        @Test
        void that_are_everywhere_are_reported_and_not_used() {
            var reading = reading(distant("GEN"));

            assertThat(reading.patient().spread().extrahepatic()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]",
                            true,
                            "a site of distant metastasis that is not recognised; it is not used"));
        }

        @Test
        void that_are_not_final_count_as_missing() {
            assertThat(spread(distant("PUL").status("preliminary")).extrahepatic())
                    .isEqualTo(missing(NOT_FINAL, observation(1)));
        }

        private static Sent distant(String code) {
            return observation("sct:385421009").with("valueCodeableConcept", """
                    {coding: [{system: '%s', code: '%s'}]}
                    """.formatted(
                            "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-fernmetastasen",
                            code));
        }
    }

    @Nested
    class Codes_that_name_the_origin {

        @ParameterizedTest
        @ValueSource(strings = {"sct:314998002", "sct:314997007"})
        void colorectal_imply_a_primary_and_a_metastasis_without_a_site(String code) {
            var patient = patientWith(condition(code));

            assertThat(patient.primary().colorectal()).isEqualTo(known(true, condition(1)));
            assertThat(patient.conclusions().metastatic()).isEqualTo(known(true, condition(1)));
            assertThat(patient.liver().present()).isEqualTo(notRecorded());
            assertThat(patient.spread().extrahepatic()).isEqualTo(notRecorded());
            assertThat(patient.primary().site()).isEqualTo(notRecorded());
        }

        @Test
        void liver_is_another_origin_and_no_liver_metastasis() {
            var reading = reading(condition("sct:315000005"));

            assertThat(reading.patient().liver().present()).isEqualTo(notRecorded());
            assertThat(reading.patient().conclusions().metastatic()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .anyMatch(line -> line.warning() && line.text().contains("from a tumour of the liver"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sct:94260004", "icd:C78.5"})
    void to_the_bowel_may_be_a_stage_IV_cancer_of_some_senders_and_is_reported(String code) {
        var reading = reading(condition(code));
        var patient = reading.patient();

        assertThat(patient.primary().colorectal()).isEqualTo(notRecorded());
        assertThat(patient.spread().extrahepatic()).isEqualTo(notRecorded());
        assertThat(patient.primary().stage()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(
                        new Issue(
                                "Bundle.entry[1]",
                                true,
                                "by its words a metastasis to the large bowel, but some senders mean a stage IV cancer of the colon; not used"));
    }

    @Nested
    class Liver_above_all {

        @Test
        void is_disease_of_the_liver_alone() {
            assertThat(spread(LIVER, finding("extrahepatic-disease").holds(false))
                            .liverDominant())
                    .isEqualTo(known(true, condition(1), observation(2)));
        }

        @Test
        void is_otherwise_only_as_stated() {
            assertThat(spread(LIVER).liverDominant()).isEqualTo(notRecorded());
            assertThat(spread(LIVER, LUNGS).liverDominant()).isEqualTo(notRecorded());
            assertThat(spread(LIVER, LUNGS, finding("liver-dominant").holds(true))
                            .liverDominant())
                    .isEqualTo(known(true, observation(3)));
        }

        @Test
        void cannot_be_denied_where_nothing_else_is_ill() {
            assertThat(spread(
                                    LIVER,
                                    finding("extrahepatic-disease").holds(false),
                                    finding("liver-dominant").holds(false))
                            .liverDominant())
                    .isEqualTo(missing(CONFLICTING, condition(1), observation(2), observation(3)));
        }
    }

    private static Sent stated(String site) {
        return finding("extrahepatic-sites").is("value:" + site);
    }

    private static Spread spread(Sent... resources) {
        return patientWith(resources).spread();
    }
}
