package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.model.disease.MolecularProfile.MismatchRepair.DEFICIENT;
import static dev.hepatica.model.disease.MolecularProfile.MismatchRepair.PROFICIENT;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.MolecularProfile.MicrosatelliteStatus;
import dev.hepatica.model.disease.MolecularProfile.MismatchRepair;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stains of MLH1, MSH2, MSH6 and PMS2 one by one, and markers of microsatellites. */
class ProteinStainsTest {

    private static final Sent MLH1 = observation("loinc:81691-8");
    private static final Sent MSH2 = observation("loinc:81692-6");
    private static final Sent MSH6 = observation("loinc:81693-4");
    private static final Sent PMS2 = observation("loinc:81694-2");
    private static final Sent ALL = observation("loinc:62862-8");

    private static final String RETAINED = "loinc:LA26197-6";
    private static final String LOST = "loinc:LA26198-4";

    @Nested
    class Proteins {

        @Test
        void that_are_all_four_retained_are_proficient() {
            assertThat(mmr(MLH1.is(RETAINED), MSH2.is(RETAINED), MSH6.is(RETAINED), PMS2.is(RETAINED)))
                    .isEqualTo(known(PROFICIENT, observation(1), observation(2), observation(3), observation(4)));
        }

        @Test
        void of_which_one_is_lost_are_deficient() {
            assertThat(mmr(MLH1.is(LOST), MSH2.is(RETAINED), MSH6.is(RETAINED), PMS2.is(RETAINED)))
                    .isEqualTo(known(DEFICIENT, observation(1)));
            assertThat(mmr(PMS2.is(LOST))).isEqualTo(known(DEFICIENT, observation(1)));
        }

        @Test
        void of_which_some_are_not_stained_leave_it_open() {
            assertThat(mmr(MLH1.is(RETAINED), MSH2.is(RETAINED), MSH6.is(RETAINED)))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1), observation(2), observation(3)));
        }

        @Test
        void of_which_one_is_undetermined_leave_it_open() {
            assertThat(mmr(MLH1.is(RETAINED), MSH2.is(RETAINED), MSH6.is(RETAINED), PMS2.is("loinc:LA14100-4"))
                            .isKnown())
                    .isFalse();
        }

        @Test
        void of_which_one_is_both_are_a_conflict() {
            assertThat(mmr(MLH1.is(RETAINED), MLH1.is(LOST), MSH2.is(RETAINED), MSH6.is(RETAINED), PMS2.is(RETAINED)))
                    .isEqualTo(missing(
                            CONFLICTING,
                            observation(1),
                            observation(2),
                            observation(3),
                            observation(4),
                            observation(5)));
        }

        @ParameterizedTest
        @CsvSource({
            "retained,                       true",
            "Intact nuclear expression,      true",
            "preserved expression,           true",
            "No loss of nuclear expression,  true",
            "Loss of nuclear expression,     false",
            "lost,                           false",
            "complete loss,                  false",
            "nuclear expression lost,        false",
        })
        void are_read_by_words(String words, boolean retained) {
            var mmr = mmr(MLH1.says(words), MSH2.is(RETAINED), MSH6.is(RETAINED), PMS2.is(RETAINED));

            assertThat(mmr.toOptional()).contains(retained ? PROFICIENT : DEFICIENT);
        }

        /** Senders use these words with different meanings. */
        @ParameterizedTest
        @ValueSource(strings = {"loinc:LA9633-4", "loinc:LA9634-2", "loinc:LA6576-8", "sct:260385009"})
        void are_not_read_from_present_or_absent(String answer) {
            assertThat(mmr(MLH1.is(answer)).isKnown()).isFalse();
        }

        @Test
        void may_be_components_of_one_observation() {
            var panel = ALL.component("loinc:81691-8", concept(RETAINED))
                    .component("loinc:81692-6", concept(RETAINED))
                    .component("loinc:81693-4", concept(RETAINED))
                    .component("loinc:81694-2", concept(LOST));

            assertThat(mmr(panel)).isEqualTo(known(DEFICIENT, observation(1)));
        }

        @Test
        void may_be_named_by_their_genes() {
            assertThat(mmr(ALL.component("loinc:48018-6", gene("MSH6")).says("loss of nuclear expression")))
                    .isEqualTo(known(DEFICIENT, observation(1)));
            assertThat(mmr(ALL.component("loinc:48018-6", gene("MSH6")).says("retained"))
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class A_report_on_all {

        @Test
        void is_read_by_the_codes_of_the_german_tumour_boards() {
            var deficient = "{coding: [{system: 'https://nih-ncpi.github.io/ncpi-fhir-ig/CodeSystem-ncit.html',"
                    + " code: 'C137827'}]}";

            assertThat(mmr(ALL.with("valueCodeableConcept", deficient))).isEqualTo(known(DEFICIENT, observation(1)));
            assertThat(mmr(ALL.is("ncit:C131458"))).isEqualTo(known(PROFICIENT, observation(1)));
        }

        @Test
        void stands_beside_stains_that_leave_it_open() {
            assertThat(mmr(ALL.says("pMMR"), MLH1.is(RETAINED))).isEqualTo(known(PROFICIENT, observation(1)));
        }

        @Test
        void against_the_stains_is_a_conflict_and_is_reported() {
            var patient = patientWith(ALL.says("pMMR"), MLH1.is(LOST).on("2026-04-20"));

            assertThat(patient.molecular().mmr())
                    .isEqualTo(missing(CONFLICTING, observation(1), source("Observation/2", "2026-04-20")));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.MMR));
        }

        @Test
        void may_be_stated_directly() {
            assertThat(mmr(finding("mmr").is("value:dMMR"))).isEqualTo(known(DEFICIENT, observation(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LA6683-2", "LA6684-0"})
    void a_variant_of_a_repair_gene_is_no_deficiency(String sourceClass) {
        var molecular = patientWith(variant("MLH1")
                        .protein("p.Arg487Ter")
                        .component("loinc:48002-0", concept("loinc:" + sourceClass)))
                .molecular();

        assertThat(molecular.mmr()).isEqualTo(notRecorded());
        assertThat(molecular.mmrDeficient()).isEqualTo(notRecorded());
    }

    @Nested
    class Markers {

        @ParameterizedTest
        @ValueSource(strings = {"81709-8", "81696-7", "81708-0", "81697-5"})
        void alone_make_no_status_which_is_reported(String code) {
            var reading = reading(observation("loinc:" + code).measures("3", "1"));

            assertThat(reading.patient().molecular().msi()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]", false, "not read: no rule makes a microsatellite status of markers"));
        }

        @Test
        void count_by_their_interpretation() {
            var share = observation("loinc:81708-0").measures("0.42", "1").interpreted("loinc:LA26203-2");

            assertThat(patientWith(share).molecular().msi())
                    .isEqualTo(known(MicrosatelliteStatus.HIGH, observation(1)));
        }

        @Test
        void reported_as_unknown_leave_it_open() {
            assertThat(patientWith(observation("loinc:81695-9").is("loinc:unknown"))
                            .molecular()
                            .msi())
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }
    }

    private static Finding<MismatchRepair> mmr(Sent... resources) {
        return patientWith(resources).molecular().mmr();
    }
}
