package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.person;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.quantity;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.Patient;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final Source PERSON_TODAY = Records.source("Patient/p", TODAY.toString());
    private static final Source PERSON = Source.undated("Patient/p");

    @Test
    void is_referred_to_as_the_record_does() {
        assertThat(patient(person()).reference()).isEqualTo("Patient/p");
    }

    /** Performance status, 0 to 5. */
    @Nested
    class Ecog {

        private static final Sent ECOG = observation("loinc:89247-1");

        @Test
        void may_be_an_integer() {
            assertThat(ecog(ECOG.counts(1))).isEqualTo(known(Interval.of(1), observation(1)));
            assertThat(ecog(ECOG.counts(0))).isEqualTo(known(Interval.of(0), observation(1)));
        }

        @ParameterizedTest
        @CsvSource({"LA9622-7, 0", "LA9623-5, 1", "LA9624-3, 2", "LA9625-0, 3", "LA9626-8, 4", "LA9627-6, 5"})
        void may_be_a_code(String answer, long grade) {
            assertThat(ecog(ECOG.is("loinc:" + answer))).isEqualTo(known(Interval.of(grade), observation(1)));
        }

        @Test
        void may_be_german() {
            var answer = german("2", "LA9624-3");

            assertThat(ecog(observation("sct:423740007").with("valueCodeableConcept", answer)))
                    .isEqualTo(known(Interval.of(2), observation(1)));
            assertThat(ecog(observation("loinc:89262-0").with("valueCodeableConcept", answer)))
                    .isEqualTo(known(Interval.of(2), observation(1)));
        }

        /** As in an example of the German guide. */
        @Test
        void by_two_codes_for_two_grades_is_contradictory() {
            assertThat(ecog(ECOG.with("valueCodeableConcept", german("2", "LA9623-5"))))
                    .isEqualTo(missing(CONFLICTING, observation(1)));
        }

        private static String german(String grade, String answer) {
            return """
                    {coding: [
                      {system: '%s', code: '%s'},
                      {system: 'http://loinc.org', code: '%s'}]}
                    """.formatted(
                            "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/"
                                    + "mii-cs-onko-allgemeiner-leistungszustand-ecog",
                            grade,
                            answer);
        }

        @Test
        void may_be_nothing_but_an_interpretation() {
            assertThat(ecog(ECOG.interpreted("loinc:LA9624-3"))).isEqualTo(known(Interval.of(2), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{score}", "1"})
        void may_be_a_quantity_without_a_dimension(String unit) {
            assertThat(ecog(ECOG.measures("2", unit))).isEqualTo(known(Interval.of(2), observation(1)));
        }

        @Test
        void may_be_a_quantity_without_a_unit() {
            assertThat(ecog(ECOG.with("valueQuantity", "{value: 2}"))).isEqualTo(known(Interval.of(2), observation(1)));
        }

        @Test
        void may_be_a_range() {
            var range = "{low: %s, high: %s}".formatted(quantity("0", "{score}"), quantity("1", "{score}"));

            assertThat(ecog(ECOG.with("valueRange", range)))
                    .isEqualTo(known(Interval.between(BigDecimal.ZERO, BigDecimal.ONE), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 6, -1, 100})
        void outside_its_scale_is_unreadable(int value) {
            assertThat(ecog(ECOG.counts(value))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void between_two_grades_is_unreadable() {
            assertThat(ecog(ECOG.measures("1.5", "{score}"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void in_another_unit_is_unreadable() {
            assertThat(ecog(ECOG.measures("1", "mm"))).isEqualTo(missing(UNREADABLE, observation(1)));
            assertThat(ecog(ECOG.measures("80", "%"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @Test
        void by_an_unknown_code_is_unreadable() {
            assertThat(ecog(ECOG.is("loinc:LA29175-9"))).isEqualTo(missing(UNREADABLE, observation(1)));
        }

        @ParameterizedTest
        @CsvSource({
            "1, 1",
            "ECOG 1, 1",
            "ECOG: 0, 0",
            "PS 1, 1",
            "ECOG PS 2, 2",
            "ECOG performance status 3, 3",
            "ECOG=1, 1",
            "ECOG Grad 2, 2",
            "WHO grade 1, 1",
            "ECOG-Status 0, 0",
        })
        void may_be_in_words(String words, long grade) {
            assertThat(ecog(ECOG.says(words))).isEqualTo(known(Interval.of(grade), observation(1)));
            assertThat(ecog(ECOG.with("valueCodeableConcept", Sent.text(words))))
                    .isEqualTo(known(Interval.of(grade), observation(1)));
            assertThat(ecog(finding("ecog").says(words))).isEqualTo(known(Interval.of(grade), observation(1)));
        }

        @Test
        void may_be_two_grades_in_words() {
            assertThat(ecog(ECOG.says("ECOG 0-1")))
                    .isEqualTo(known(Interval.between(BigDecimal.ZERO, BigDecimal.ONE), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"good", "ECOG 1?", "not ECOG 1", "ECOG 7", "was 1, now 3", "KPS 1", "ECOG 2-1", "1.5", ""})
        void in_other_words_is_unreadable(String words) {
            assertThat(ecog(ECOG.says(words)).isKnown()).isFalse();
        }

        @Test
        void in_words_for_another_grade_than_the_code_is_contradictory() {
            var answer = "{coding: [{system: 'http://loinc.org', code: 'LA9622-7'}], text: 'ECOG 3'}";

            assertThat(ecog(ECOG.with("valueCodeableConcept", answer))).isEqualTo(missing(CONFLICTING, observation(1)));
        }

        @Test
        void may_be_stated_directly() {
            assertThat(ecog(finding("ecog").counts(2))).isEqualTo(known(Interval.of(2), observation(1)));
        }

        private static Finding<Interval> ecog(Sent... resources) {
            return patient(resources).ecog();
        }
    }

    /** Completed years on the day of the assessment, 4 May 2026. */
    @Nested
    class Age {

        @ParameterizedTest
        @CsvSource({"1961-02-03, 65", "1961-05-04, 65", "1961-05-05, 64", "2026-05-04, 0"})
        void is_known_from_a_day_of_birth(String birth, long years) {
            assertThat(age(born(birth))).isEqualTo(known(Interval.of(years), PERSON_TODAY));
        }

        @ParameterizedTest
        @CsvSource({
            "1961,    64, 65",
            "1961-05, 64, 65",
            "1961-04, 65, 65",
            "1961-06, 64, 64",
        })
        void may_be_one_of_two_where_only_month_or_year_of_birth_is_known(
                String birth, BigDecimal low, BigDecimal high) {
            assertThat(age(born(birth))).isEqualTo(known(Interval.between(low, high), PERSON_TODAY));
        }

        @Test
        void is_not_known_without_a_birth_date() {
            assertThat(age(person())).isEqualTo(notRecorded());
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-05-05", "2030", "1961-13-01", "yesterday", ""})
        void is_not_known_from_an_impossible_birth_date(String birth) {
            assertThat(age(born(birth)).isKnown()).isFalse();
        }

        @Test
        void may_be_stated_directly() {
            assertThat(age(finding("age-years").measures("70", "a"))).isEqualTo(known(Interval.of(70), observation(1)));
        }

        @Test
        void is_not_known_where_birth_lies_ahead_and_is_reported() {
            var reading = reading(born("2031-01-01"));

            assertThat(reading.patient().patient().ageYears().isKnown()).isFalse();
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[0]", true, "born after the day of the assessment; no age is known"));
        }

        @Test
        void as_stated_earlier_yields_to_the_birth_date() {
            assertThat(age(born("1961-02-03"), finding("age-years").measures("70", "a")))
                    .isEqualTo(known(Interval.of(65), PERSON_TODAY));
        }

        private static Sent born(String birth) {
            return person().with("birthDate", "'" + birth + "'");
        }

        private static Finding<Interval> age(Sent... resources) {
            return patient(resources).ageYears();
        }
    }

    @Nested
    class Deceased {

        @Test
        void is_known_if_the_record_states_or_denies_it() {
            assertThat(deceased("deceasedBoolean", "true")).isEqualTo(known(true, PERSON));
            assertThat(deceased("deceasedBoolean", "false")).isEqualTo(known(false, PERSON));
        }

        @Test
        void is_not_known_if_it_is_not_on_record() {
            assertThat(patient(person()).deceased()).isEqualTo(notRecorded());
        }

        @Test
        void is_known_from_the_date_of_death() {
            assertThat(deceased("deceasedDateTime", "'2026-05-04T09:00:00Z'")).isEqualTo(known(true, PERSON));
            assertThat(deceased("deceasedDateTime", "'2025'")).isEqualTo(known(true, PERSON));
        }

        @Test
        void is_not_true_before_the_date_of_death() {
            assertThat(deceased("deceasedDateTime", "'2026-05-05'")).isEqualTo(known(false, PERSON));
        }

        private static Finding<Boolean> deceased(String element, String value) {
            return patient(person().with(element, value)).deceased();
        }
    }

    @Test
    void is_frail_or_fit_only_as_stated() {
        assertThat(patient(finding("frail").holds(true)).frail()).isEqualTo(known(true, observation(1)));
        assertThat(patient(finding("fit-for-intensive-chemo").holds(false)).fitForIntensiveChemo())
                .isEqualTo(known(false, observation(1)));
        assertThat(patient(person()).frail()).isEqualTo(notRecorded());
    }

    @Test
    void has_no_known_frailty_if_results_of_one_day_differ() {
        assertThat(patient(finding("frail").holds(true), finding("frail").holds(false))
                        .frail())
                .isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
    }

    private static Patient patient(Sent... resources) {
        return patientWith(resources).patient();
    }
}
