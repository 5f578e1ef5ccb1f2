package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Metastases.LIVER;
import static dev.hepatica.fhir.reading.Metastases.LUNGS;
import static dev.hepatica.fhir.reading.Metastases.NODES;
import static dev.hepatica.fhir.reading.Metastases.spread;
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
import dev.hepatica.model.disease.Spread.MetastaticSite;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Listing;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disease outside the liver: whether there is any, where it is, and whether that of the liver prevails. */
class SpreadTest {

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
}
