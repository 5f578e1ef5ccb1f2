package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.text;
import static dev.hepatica.model.disease.MolecularProfile.Her2Status.NEGATIVE;
import static dev.hepatica.model.disease.MolecularProfile.Her2Status.POSITIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.Her2Score;
import dev.hepatica.model.disease.MolecularProfile.Her2Status;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HER2 by in situ hybridisation and by the copies of its gene, with and without the score. */
class Her2AmplificationTest {

    private static final Sent IHC = observation("loinc:18474-7");
    private static final Sent RATIO = observation("loinc:49683-6");
    private static final Sent COPIES = observation("loinc:74860-8");

    @Nested
    class The_ratio {

        @ParameterizedTest
        @CsvSource({
            "2.0,    POSITIVE",
            "5.7,    POSITIVE",
            ">=2.0,  POSITIVE",
            "1.99,   NEGATIVE",
            "<2.0,   NEGATIVE",
            "1,      NEGATIVE",
        })
        void decides_by_the_cut_off(String ratio, Her2Status status) {
            for (var unit : new String[] {"1", "{ratio}"}) {
                assertThat(her2(RATIO.measures(ratio, unit))).isEqualTo(known(status, observation(1)));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"<3", ">1.5", "<=2.0"})
        void that_may_be_either_leaves_it_open(String ratio) {
            assertThat(her2(RATIO.measures(ratio, "1"))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void in_another_unit_is_unreadable() {
            assertThat(her2(RATIO.measures("2.4", "%"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"8, 4, POSITIVE", "8, 2, POSITIVE", "6, 4, NEGATIVE"})
        void may_be_sent_as_its_two_numbers(int erbb2, int chromosome, Her2Status status) {
            assertThat(her2(RATIO.with(
                            "valueRatio",
                            "{numerator: {value: %d}, denominator: {value: %d}}".formatted(erbb2, chromosome))))
                    .isEqualTo(known(status, observation(1)));
        }

        @Test
        void by_nothing_is_unreadable() {
            assertThat(her2(RATIO.with("valueRatio", "{numerator: {value: 8}, denominator: {value: 0}}")))
                    .isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void decides_where_the_score_is_2() {
            assertThat(her2(IHC.says("2+"), RATIO.measures("2.3", "1"))).isEqualTo(known(POSITIVE, observation(2)));
            assertThat(her2(IHC.says("2+"), RATIO.measures("1.3", "1"))).isEqualTo(known(NEGATIVE, observation(2)));
        }

        @ParameterizedTest
        @CsvSource({"3+, 1.2", "0, 2.5", "1+, 4"})
        void against_the_score_is_a_conflict_and_is_reported(String score, String ratio) {
            var patient = patientWith(IHC.says(score), RATIO.measures(ratio, "1"));

            assertThat(patient.molecular().her2()).isEqualTo(missing(CONFLICTING, observation(2), observation(1)));
            assertThat(patient.recordConflicts())
                    .singleElement()
                    .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.HER2));
        }

        @Test
        void decides_what_a_report_calls_equivocal() {
            assertThat(her2(observation("loinc:48676-1").says("equivocal"), RATIO.measures("2.3", "1")))
                    .isEqualTo(known(POSITIVE, observation(2)));
        }
    }

    @Nested
    class Copies {

        @Test
        void in_a_nucleus_decide_nothing_alone() {
            assertThat(her2(COPIES.measures("7.2", "1"))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
            assertThat(her2(COPIES.measures("7.2", "1"), RATIO.measures("2.8", "1")))
                    .isEqualTo(known(POSITIVE, observation(2)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"gr:molecular-consequence", "gr:feature-consequence", "loinc:48019-4"})
        void gained_are_positive(String component) {
            assertThat(her2(variant("ERBB2").component(component, concept("so:SO:0001742 copy_number_gain"))))
                    .isEqualTo(known(POSITIVE, observation(1)));
        }

        @Test
        void gained_are_positive_under_every_address_of_the_sequence_ontology() {
            for (var system : new String[] {
                "http://sequenceontology.org",
                "http://sequenceontology.org/",
                "http://www.sequenceontology.org",
                "http://www.sequenceontology.org/"
            }) {
                assertThat(her2(variant("ERBB2")
                                .component(
                                        "gr:molecular-consequence",
                                        "{coding: [{system: '%s', code: 'SO:0001742'}]}".formatted(system))))
                        .isEqualTo(known(POSITIVE, observation(1)));
            }
        }

        @Test
        void gained_by_a_consequence_that_is_derived_are_positive() {
            var consequence = observation("gr:molecular-consequence")
                    .derivedFrom(1)
                    .component("gr:feature-consequence", concept("so:SO:0001742"));

            assertThat(her2(variant("ERBB2"), consequence)).isEqualTo(known(POSITIVE, observation(1)));
        }

        @Test
        void amplified_in_words_are_positive_and_not_amplified_negative() {
            assertThat(her2(variant("ERBB2").component("loinc:81252-9", text("ERBB2 amplification"))))
                    .isEqualTo(known(POSITIVE, observation(1)));
            assertThat(her2(noVariant("ERBB2").component("loinc:81252-9", text("ERBB2 amplification"))))
                    .isEqualTo(known(NEGATIVE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"2, ", "3, ", "5, ", "5.9, ", "6, POSITIVE", "14, POSITIVE"})
        void gained_are_positive_only_from_the_number_of_an_amplification_on(String number, Her2Status status) {
            var gain = variant("ERBB2")
                    .component("loinc:48019-4", concept("so:SO:0001742"))
                    .part("loinc:82155-3", "valueQuantity: " + Sent.quantity(number, "1"));

            assertThat(her2(gain))
                    .isEqualTo(status == null ? missing(INCONCLUSIVE, observation(1)) : known(status, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "HER2 amplified,         POSITIVE",
            "high-level amplification, POSITIVE",
            "Copy number gain,       POSITIVE",
        })
        void are_amplified_in_words_that_are_all_understood(String words, Her2Status status) {
            assertThat(her2(variant("ERBB2").component("loinc:48019-4", text(words))))
                    .isEqualTo(known(status, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "Not amplified,                CONFLICTING",
            "no amplification,             CONFLICTING",
            "non-amplified,                CONFLICTING",
            "amplification equivocal,      INCONCLUSIVE",
            "borderline amplification,     UNREADABLE",
            "amplification cannot be excluded, UNREADABLE",
        })
        void denied_in_words_or_in_other_words_are_never_positive(String words, MissingReason reason) {
            assertThat(her2(variant("ERBB2").component("loinc:48019-4", text(words))))
                    .isEqualTo(missing(reason, observation(1)));
        }

        @Test
        void not_amplified_of_a_variant_that_is_absent_are_negative() {
            assertThat(her2(noVariant("ERBB2").component("loinc:48019-4", text("Not amplified"))))
                    .isEqualTo(known(NEGATIVE, observation(1)));
        }

        @Test
        void as_a_bare_number_decide_nothing() {
            assertThat(her2(variant("ERBB2").part("loinc:82155-3", "valueQuantity: {value: 12, code: '1'}")))
                    .isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void are_not_read_from_a_mutation_or_its_absence() {
            assertThat(her2(variant("ERBB2").protein("p.Ser310Phe"))).isEqualTo(notRecorded());
            assertThat(her2(noVariant("ERBB2"))).isEqualTo(notRecorded());
        }

        @Test
        void gained_against_a_score_of_0_are_a_conflict() {
            assertThat(her2(
                            IHC.says("0"),
                            variant("ERBB2").component("gr:molecular-consequence", concept("so:SO:0001742"))))
                    .isEqualTo(missing(CONFLICTING, observation(2), observation(1)));
        }
    }

    @Nested
    class The_score {

        @ParameterizedTest
        @CsvSource({
            "HER2 IHC 3+,      THREE",
            "IHC: 2+,          TWO",
            "2+ (equivocal),   TWO",
            "3+ positive,      THREE",
            "score 1,          ONE",
            "2,                TWO",
            "0+,               ZERO",
        })
        void is_read_in_many_words(String words, Her2Score score) {
            assertThat(score(IHC.says(words))).isEqualTo(known(score, observation(1)));
        }

        @Test
        void is_read_from_a_number() {
            assertThat(score(IHC.counts(3))).isEqualTo(known(Her2Score.THREE, observation(1)));
            assertThat(score(IHC.measures("2", "{score}"))).isEqualTo(known(Her2Score.TWO, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"4, {score}", "2.5, {score}", "<3, {score}", "3, [iU]/mL"})
        void is_not_guessed_from_another_number(String number, String unit) {
            assertThat(score(IHC.measures(number, unit))).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        }

        @Test
        void is_read_from_the_interpretation() {
            assertThat(score(IHC.is("loinc:LA9633-4 Present").interpreted("loinc:LA11841-6 1+")))
                    .isEqualTo(known(Her2Score.ONE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"3+, NEG, false", "3+, IND, false", "0, POS, false", "3+, POS, true", "2+, IND, true", "1+, A, true"
        })
        void must_not_contradict_its_interpretation(String words, String code, boolean known) {
            var interpretation =
                    "[{coding: [{system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: '%s'}]}]"
                            .formatted(code);

            assertThat(score(IHC.says(words).with("interpretation", interpretation))
                            .isKnown())
                    .isEqualTo(known);
        }

        @Test
        void that_is_two_at_once_is_a_conflict() {
            assertThat(score(IHC.says("3+").with("interpretation", "[{text: '1+'}]")))
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"3+ (negative)", "1+ positive", "3+ (equivocal)", "2+ (positive)"})
        void that_contradicts_the_word_beside_it_is_a_conflict(String words) {
            assertThat(score(IHC.says(words))).isEqualTo(missing(CONFLICTING, observation(1)));
        }

        private static Finding<Her2Score> score(Sent... resources) {
            return patientWith(resources).molecular().her2Ihc();
        }
    }

    private static Finding<Her2Status> her2(Sent... resources) {
        return patientWith(resources).molecular().her2();
    }
}
