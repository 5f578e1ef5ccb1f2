package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.disease.MolecularProfile.Her2Status;
import dev.hepatica.model.finding.Finding;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with the same meaning in every test, from a bundle with one result to the case that is read from it. */
class QualitativeResultsTest {

    /** @param found reads from a case whether the test found its target */
    private record Kind(String name, Sent test, Function<Case, Finding<Boolean>> found) {

        Finding<Boolean> read(Sent result) {
            return found.apply(reading(result).patient());
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "a gene",
                    observation("loinc:21702-6"),
                    patient -> patient.molecular().kras().map(status -> status == GeneStatus.MUTANT)),
            new Kind(
                    "a variant",
                    observation("loinc:69548-6").component("loinc:48018-6", Records.gene("TP53")),
                    patient -> patient.molecular().otherGenes().tp53().map(status -> status == GeneStatus.MUTANT)),
            new Kind(
                    "HER2",
                    observation("loinc:48676-1"),
                    patient -> patient.molecular().her2().map(status -> status == Her2Status.POSITIVE)),
            new Kind(
                    "HER2 by hybridisation",
                    observation("loinc:31150-6"),
                    patient -> patient.molecular().her2().map(status -> status == Her2Status.POSITIVE)),
            new Kind(
                    "NTRK fusions",
                    observation("loinc:93813-4"),
                    patient -> patient.molecular().fusions().ntrk()),
            new Kind(
                    "RET fusions",
                    observation("loinc:90927-5"),
                    patient -> patient.molecular().fusions().ret()));

    @ParameterizedTest
    @ValueSource(strings = {"Positive", "detected", "present", "Identified.", "found", "is present"})
    void words_that_affirm_mean_the_same_everywhere(String words) {
        everywhere(kind -> kind.test().says(words), known(true, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Negative",
                "not detected",
                "Not identified",
                "not found",
                "none identified",
                "absent",
                "undetected",
                "was not detected."
            })
    void words_that_deny_mean_the_same_everywhere(String words) {
        everywhere(kind -> kind.test().says(words), known(false, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"equivocal", "Indeterminate", "inconclusive", "no call"})
    void an_equivocal_result_is_neither(String words) {
        everywhere(kind -> kind.test().says(words), missing(INCONCLUSIVE, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not tested", "not performed", "Not done"})
    void a_test_that_was_not_done_is_neither(String words) {
        everywhere(kind -> kind.test().says(words), missing(NOT_PERFORMED, observation(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see report",
                "not negative",
                "probably positive",
                "not excluded",
                "no",
                "detected or not detected"
            })
    void what_is_not_understood_to_the_last_word_is_neither(String words) {
        everywhere(kind -> kind.test().says(words), missing(UNREADABLE, observation(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "loinc:LA6576-8,            negative",
        "loinc:LA6576-8,            not detected",
        "loinc:LA9634-2,            positive",
        "sct:260373001,             not identified",
        "sct:260385009,             equivocal",
        "loinc:LA11884-6,           negative",
    })
    void a_code_and_words_that_contradict_each_other_are_a_conflict(String code, String words) {
        everywhere(
                kind -> kind.test().with("valueCodeableConcept", coded(code, words)),
                missing(CONFLICTING, observation(1)));
    }

    @Test
    void two_codes_that_contradict_each_other_are_a_conflict() {
        var both =
                "{coding: [{system: 'http://loinc.org', code: 'LA6576-8'}, {system: 'http://snomed.info/sct', code: '260385009'}]}";

        everywhere(kind -> kind.test().with("valueCodeableConcept", both), missing(CONFLICTING, observation(1)));
    }

    @Test
    void a_code_and_its_display_that_contradict_each_other_are_a_conflict() {
        everywhere(kind -> kind.test().is("loinc:LA6576-8 Negative"), missing(CONFLICTING, observation(1)));
    }

    @Test
    void words_that_contradict_themselves_are_a_conflict() {
        everywhere(kind -> kind.test().says("positive, negative"), missing(CONFLICTING, observation(1)));
    }

    @Test
    void a_value_and_an_interpretation_that_contradict_each_other_are_a_conflict() {
        everywhere(
                kind -> kind.test().says("negative").with("interpretation", "[{text: 'Positive'}]"),
                missing(CONFLICTING, observation(1)));
    }

    @Test
    void a_conflict_is_reported() {
        for (var kind : KINDS) {
            var reading = reading(kind.test().with("valueCodeableConcept", coded("loinc:LA6576-8", "negative")));

            assertThat(reading.report().issues())
                    .as(kind.name())
                    .filteredOn(Issue::warning)
                    .extracting(Issue::text)
                    .anyMatch(text -> text.endsWith("contradictory"));
            assertThat(reading.patient().recordConflicts()).as(kind.name()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "loinc:LA6576-8, positive, true",
        "loinc:LA6577-6, Not detected, false",
        "loinc:LA6577-6, see report, false"
    })
    void a_code_stands_beside_words_that_agree_or_mean_nothing(String code, String words, boolean found) {
        everywhere(kind -> kind.test().with("valueCodeableConcept", coded(code, words)), known(found, observation(1)));
    }

    @Test
    void an_interpretation_beside_a_reason_why_there_is_no_value_is_not_read() {
        for (var kind : KINDS) {
            var failed = kind.test().absent("error").with("interpretation", "[{text: 'Negative'}]");

            assertThat(kind.read(failed)).as(kind.name()).isEqualTo(missing(UNREADABLE, observation(1)));
        }
    }

    /** A result that contradicts itself makes another of its day missing, as an unreadable one does. */
    @Test
    void a_conflict_is_not_outvoted_by_another_result_of_the_day() {
        for (var kind : KINDS) {
            var conflict = kind.test().with("valueCodeableConcept", coded("loinc:LA6576-8", "negative"));
            var patient = reading(conflict, kind.test().says("negative")).patient();

            assertThat(kind.found().apply(patient).isKnown()).as(kind.name()).isFalse();
        }
    }

    private static void everywhere(Function<Kind, Sent> result, Finding<Boolean> expected) {
        for (var kind : KINDS) {
            assertThat(kind.read(result.apply(kind))).as(kind.name()).isEqualTo(expected);
        }
    }

    private static String coded(String code, String text) {
        return Sent.concept(code).replaceFirst("}$", ", text: '%s'}".formatted(text));
    }
}
