package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.molecular;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.model.disease.MolecularProfile.Her2Status.NEGATIVE;
import static dev.hepatica.model.disease.MolecularProfile.Her2Status.POSITIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.MolecularProfile.Her2Score;
import dev.hepatica.model.disease.MolecularProfile.Her2Status;
import dev.hepatica.model.finding.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HER2 is positive by amplification, by a score of 3+ or by a positive report; 2+ alone is neither. */
class Her2Test {

    private static final Sent IHC = observation("loinc:18474-7");
    private static final Sent FISH = observation("loinc:31150-6");
    private static final Sent REPORT = observation("loinc:48676-1");

    @ParameterizedTest
    @CsvSource({
        "3+,       THREE, POSITIVE",
        "Score 3+, THREE, POSITIVE",
        "1+,       ONE,   NEGATIVE",
        "0,        ZERO,  NEGATIVE",
    })
    void is_decided_by_the_score(String words, Her2Score score, Her2Status status) {
        var molecular = molecular(IHC.says(words));

        assertThat(molecular.her2Ihc()).isEqualTo(known(score, observation(1)));
        assertThat(molecular.her2()).isEqualTo(known(status, observation(1)));
    }

    @Test
    void is_left_open_by_a_score_of_2() {
        var molecular = molecular(IHC.says("2+"));

        assertThat(molecular.her2Ihc()).isEqualTo(known(Her2Score.TWO, observation(1)));
        assertThat(molecular.her2()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void is_decided_by_amplification_where_the_score_is_2() {
        assertThat(molecular(IHC.says("2+"), FISH.says("amplified")).her2()).isEqualTo(known(POSITIVE, observation(2)));
        assertThat(molecular(IHC.says("2+"), FISH.says("not amplified")).her2())
                .isEqualTo(known(NEGATIVE, observation(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loinc:LA9633-4", "loinc:LA9633-4 Present"})
    void is_not_scored_by_staining_that_is_present(String answer) {
        var molecular = molecular(IHC.is(answer));

        assertThat(molecular.her2Ihc()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
        assertThat(molecular.her2().isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "loinc:LA6576-8, POSITIVE",
        "loinc:LA9633-4, POSITIVE",
        "loinc:LA6577-6, NEGATIVE",
        "sct:10828004,   POSITIVE",
        "sct:260385009,  NEGATIVE",
    })
    void is_decided_by_a_report(String answer, Her2Status status) {
        assertThat(molecular(REPORT.is(answer)).her2()).isEqualTo(known(status, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Positive,  POSITIVE",
        "amplified, POSITIVE",
        "negative,  NEGATIVE",
        "not amplified, NEGATIVE",
    })
    void is_decided_by_the_words_of_a_report(String words, Her2Status status) {
        assertThat(molecular(REPORT.says(words)).her2()).isEqualTo(known(status, observation(1)));
    }

    @Test
    void is_left_open_by_an_equivocal_report() {
        assertThat(molecular(REPORT.says("equivocal")).her2()).isEqualTo(missing(INCONCLUSIVE, observation(1)));
    }

    @Test
    void is_not_guessed_from_other_words() {
        assertThat(molecular(REPORT.says("see report")).her2()).isEqualTo(missing(UNREADABLE, observation(1)));
    }

    @Test
    void is_missing_where_score_and_report_contradict_each_other_and_is_reported() {
        var patient = patientWith(IHC.says("3+"), REPORT.says("negative"));

        assertThat(patient.molecular().her2()).isEqualTo(missing(CONFLICTING, observation(2), observation(1)));
        assertThat(patient.recordConflicts())
                .singleElement()
                .satisfies(discordance -> assertThat(discordance.fact()).isEqualTo(Fact.HER2));
    }

    @Test
    void may_be_stated_directly() {
        assertThat(molecular(finding("her2").is("value:positive")).her2()).isEqualTo(known(POSITIVE, observation(1)));
        assertThat(molecular(finding("her2-ihc").is("value:3+")).her2Ihc())
                .isEqualTo(known(Her2Score.THREE, observation(1)));
    }
}
