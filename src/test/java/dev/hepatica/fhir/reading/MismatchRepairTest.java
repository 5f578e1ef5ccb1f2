package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.MicrosatelliteStatus;
import dev.hepatica.model.disease.MolecularProfile.MismatchRepair;
import dev.hepatica.model.finding.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MismatchRepairTest {

    private static final Sent MSI = observation("loinc:81695-9");
    private static final Sent MMR = observation("loinc:62862-8");

    @Nested
    class Microsatellites {

        @ParameterizedTest
        @CsvSource({
            "LA26203-2, HIGH,   true",
            "LA14123-6, HIGH,   true",
            "LA26202-4, LOW,    false",
            "LA14122-8, STABLE, false",
        })
        void are_read_by_code(String answer, MicrosatelliteStatus status, boolean deficient) {
            var molecular = molecular(MSI.is("loinc:" + answer));

            assertThat(molecular.msi()).isEqualTo(known(status, observation(1)));
            assertThat(molecular.mmrDeficient()).isEqualTo(known(deficient, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "MSI-H,                           HIGH",
            "MSI-high,                        HIGH",
            "MSI High,                        HIGH",
            "MSI: high,                       HIGH",
            "MSI-H/dMMR,                      HIGH",
            "pMMR/MSS,                        STABLE",
            "microsatellite status: stable,   STABLE",
            "not stable,                      ",
            "Microsatellite instability-high, HIGH",
            "MSI-L,                           LOW",
            "MSS,                             STABLE",
            "stable,                          STABLE",
            "Microsatellite stable,           STABLE",
            "unclear,                         ",
        })
        void are_read_by_words(String words, MicrosatelliteStatus status) {
            assertThat(molecular(MSI.says(words)).msi())
                    .isEqualTo(status == null ? missing(UNREADABLE, observation(1)) : known(status, observation(1)));
        }

        /** As the German tumour boards send them. */
        @Test
        void are_read_by_the_interpretation_of_a_ratio() {
            var ratio = MSI.with("valueQuantity", "{value: 0.42}").interpreted("loinc:LA26203-2");

            assertThat(molecular(ratio).msi()).isEqualTo(known(MicrosatelliteStatus.HIGH, observation(1)));
        }

        @Test
        void are_not_read_from_a_ratio_alone() {
            assertThat(molecular(MSI.with("valueQuantity", "{value: 0.42}")).msi())
                    .isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void may_be_indeterminate() {
            assertThat(molecular(MSI.is("loinc:LA11884-6")).msi()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sct:737058005", "sct:735385007"})
        void are_read_from_a_diagnosis_that_carries_them(String code) {
            var molecular = molecular(condition(code));

            assertThat(molecular.msi()).isEqualTo(known(MicrosatelliteStatus.HIGH, condition(1)));
            assertThat(molecular.mmrDeficient()).isEqualTo(known(true, condition(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"refuted", "entered-in-error", "provisional"})
        void are_not_read_from_a_diagnosis_that_does_not_stand(String status) {
            assertThat(molecular(condition("sct:737058005").verified(status)).msi())
                    .isEqualTo(notRecorded());
        }
    }

    @Nested
    class Proteins {

        @ParameterizedTest
        @CsvSource({
            "dMMR,                   DEFICIENT",
            "MMR deficient,          DEFICIENT",
            "mismatch repair deficient, DEFICIENT",
            "deficient,              DEFICIENT",
            "loss of MLH1,           DEFICIENT",
            "Loss of MLH1/PMS2,      DEFICIENT",
            "loss of MSH2 and MSH6,  DEFICIENT",
            "pMMR,                   PROFICIENT",
            "MMR-proficient,         PROFICIENT",
            "proficient,             PROFICIENT",
            "no loss,                PROFICIENT",
            "No loss of expression,  PROFICIENT",
            "'No loss of MLH1, MSH2, MSH6 and PMS2', PROFICIENT",
        })
        void are_read_by_words(String words, MismatchRepair status) {
            var molecular = molecular(MMR.says(words));

            assertThat(molecular.mmr()).isEqualTo(known(status, observation(1)));
            assertThat(molecular.mmrDeficient()).isEqualTo(known(status == MismatchRepair.DEFICIENT, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"LA14122-8, STABLE, false", "LA26203-2, HIGH, true"})
        void may_be_stained_for_an_answer_about_microsatellites(
                String answer, MicrosatelliteStatus status, boolean deficient) {
            var molecular = molecular(MMR.is("loinc:" + answer));

            assertThat(molecular.msi()).isEqualTo(known(status, observation(1)));
            assertThat(molecular.mmr()).isEqualTo(notRecorded());
            assertThat(molecular.mmrDeficient()).isEqualTo(known(deficient, observation(1)));
        }

        @Test
        void may_be_named_by_a_test_of_microsatellites() {
            assertThat(molecular(MSI.says("pMMR")).mmrDeficient()).isEqualTo(known(false, observation(1)));
            assertThat(molecular(MSI.says("MSS, dMMR")).mmrDeficient()).isEqualTo(missing(CONFLICTING, observation(1)));
        }

        /** Only all four retained are proficient. */
        @Test
        void of_which_some_are_reported_present_leave_it_open() {
            assertThat(molecular(MMR.says("no loss of MLH1")).mmr()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void of_which_code_and_words_contradict_each_other_are_a_conflict() {
            assertThat(molecular(MMR.with(
                                    "valueCodeableConcept",
                                    Sent.concept("ncit:C137827").replaceFirst("}$", ", text: 'pMMR'}")))
                            .mmr())
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @Test
        void may_be_listed_several_times() {
            assertThat(molecular(MMR.says("Loss of MLH1" + ", PMS2".repeat(5_000)))
                            .mmr())
                    .isEqualTo(known(MismatchRepair.DEFICIENT, observation(1)));
        }

        /** Senders use these words for the instability or for the protein. */
        @ParameterizedTest
        @ValueSource(strings = {"loinc:LA9633-4", "loinc:LA9633-4 Present", "loinc:LA9634-2", "sct:10828004 Positive"})
        void are_not_read_from_present_or_absent(String answer) {
            assertThat(molecular(MMR.is(answer)).mmr()).isEqualTo(missing(UNREADABLE, observation(1)));
        }
    }

    @Nested
    class Deficiency {

        @Test
        void is_not_known_from_nothing() {
            assertThat(molecular().mmrDeficient()).isEqualTo(notRecorded());
        }

        @Test
        void rests_on_both_where_they_agree() {
            assertThat(molecular(MSI.is("loinc:LA26203-2"), MMR.says("dMMR")).mmrDeficient())
                    .isEqualTo(known(true, observation(1), observation(2)));
            assertThat(molecular(MSI.is("loinc:LA14122-8"), MMR.says("pMMR")).mmrDeficient())
                    .isEqualTo(known(false, observation(1), observation(2)));
        }

        @Test
        void is_missing_where_they_contradict_each_other_and_is_reported() {
            var patient = patientWith(MSI.is("loinc:LA14122-8"), MMR.says("dMMR"));

            assertThat(patient.molecular().msi()).isEqualTo(known(MicrosatelliteStatus.STABLE, observation(1)));
            assertThat(patient.molecular().mmr()).isEqualTo(known(MismatchRepair.DEFICIENT, observation(2)));
            assertThat(patient.molecular().mmrDeficient())
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
            assertThat(patient.recordConflicts()).singleElement().satisfies(discordance -> {
                assertThat(discordance.fact()).isEqualTo(Fact.MMR_DEFICIENT);
                assertThat(discordance.sources()).containsExactly(observation(1), observation(2));
            });
        }

        @Test
        void follows_from_one_where_the_other_is_not_readable() {
            assertThat(molecular(MSI.says("see report"), MMR.says("dMMR")).mmrDeficient())
                    .isEqualTo(known(true, observation(2)));
        }

        @Test
        void may_be_stated_directly() {
            assertThat(molecular(finding("mmr-deficient").holds(true)).mmrDeficient())
                    .isEqualTo(known(true, observation(1)));
        }

        @Test
        void is_missing_where_the_statement_contradicts_the_tests_and_is_reported() {
            var patient = patientWith(
                    MSI.is("loinc:LA26203-2"), finding("mmr-deficient").holds(false));

            assertThat(patient.molecular().mmrDeficient())
                    .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.MMR_DEFICIENT));
        }
    }
}
