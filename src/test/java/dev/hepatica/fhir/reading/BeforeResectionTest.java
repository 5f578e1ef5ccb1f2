package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.LiverMetastases.BeforeResection;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.resection.FongClinicalRiskScore;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values from before the last liver resection, of 10 March 2026, and the values that scores use. */
class BeforeResectionTest {

    private static final Sent METASTASES = condition("icd:C78.7").onset("2026-01-02");
    private static final Sent HEPATECTOMY = procedure("sct:107963000", "2026-03-10");
    private static final String LIVER = "sct:10200004";

    @Nested
    class The_number_of_metastases {

        @Test
        void is_the_last_that_was_counted_up_to_it() {
            assertThat(before(count(5, "2026-01-10"), count(3, "2026-03-09"), count(1, "2026-04-02"))
                            .count())
                    .isEqualTo(known(Interval.of(3), source("Observation/4", "2026-03-09")));
        }

        @Test
        void may_be_of_the_very_day() {
            assertThat(before(count(3, "2026-03-10")).count().toOptional()).contains(Interval.of(3));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-11", "2026-03", "2026"})
        void is_none_that_may_have_been_counted_after_it(String day) {
            assertThat(before(count(3, day)).count()).isEqualTo(notRecorded());
        }

        @Test
        void is_none_without_a_date() {
            assertThat(before(count(3, "2026-01-10").without("effectiveDateTime"))
                            .count())
                    .isEqualTo(notRecorded());
        }

        @Test
        void is_contradictory_if_it_is_counted_differently_on_one_day() {
            assertThat(before(count(3, "2026-01-10"), count(4, "2026-01-10")).count())
                    .isEqualTo(missing(
                            CONFLICTING, source("Observation/3", "2026-01-10"), source("Observation/4", "2026-01-10")));
        }
    }

    @Nested
    class The_largest_diameter {

        @Test
        void is_that_of_the_largest_on_the_last_day_of_measurement_before_it() {
            assertThat(before(
                                    size("80", "2026-01-10"),
                                    size("40", "2026-03-01"),
                                    size("62", "2026-03-01"),
                                    size("12", "2026-04-02"))
                            .largestDiameterMm())
                    .isEqualTo(known(Interval.of(62), source("Observation/5", "2026-03-01")));
        }

        @Test
        void may_be_stated() {
            assertThat(before(stated("62", "2026-03-01"), stated("12", "2026-04-02"))
                            .largestDiameterMm())
                    .isEqualTo(known(Interval.of(62), source("Observation/3", "2026-03-01")));
        }

        private static Sent stated(String mm, String day) {
            return finding("crlm-largest-diameter-mm").measures(mm, "mm").on(day);
        }
    }

    @Nested
    class Cea {

        @Test
        void is_the_last_value_up_to_it() {
            assertThat(last(cea("12", "2026-01-10"), cea("250", "2026-03-09"), cea("3", "2026-04-02")))
                    .isEqualTo(known(Interval.of(250), source("Observation/4", "2026-03-09")));
            assertThat(last(cea("250", "2026-03-10")).toOptional()).contains(Interval.of(250));
        }

        @ParameterizedTest
        @CsvSource({"2026-03-11", "2026-03"})
        void is_none_that_may_have_been_taken_after_it(String day) {
            assertThat(last(cea("250", day))).isEqualTo(notRecorded());
        }

        private static Finding<Interval> last(Sent... resources) {
            return patientWith(with(resources)).markers().ceaBeforeResection();
        }
    }

    @Test
    void is_nothing_without_a_resection_or_without_its_date() {
        assertThat(patientWith(METASTASES, count(3, "2026-01-10")).liver().beforeResection())
                .isEmpty();
        assertThat(patientWith(METASTASES, procedure("sct:107963000"), count(3, "2026-01-10"))
                        .liver()
                        .beforeResection())
                .isEmpty();
    }

    @Test
    void is_what_was_before_the_last_of_several_resections() {
        var first = procedure("sct:107963000", "2025-03-10");

        assertThat(before(first, count(5, "2025-03-01"), count(2, "2026-03-01"))
                        .count()
                        .toOptional())
                .contains(Interval.of(2));
    }

    /** More than one, over 50 mm and over 200 ng/mL before the resection; one, of 12 mm and 3 ng/mL, after it. */
    @Nested
    class Scores {

        private static final Sent[] VALUES = {
            count(4, "2026-03-01"),
            size("62", "2026-03-01"),
            cea("250", "2026-03-01"),
            count(1, "2026-04-02"),
            size("12", "2026-04-02"),
            cea("3", "2026-04-02"),
            finding("primary-nodal-status").is("value:negative"),
            finding("disease-free-interval-months").measures("20", "mo")
        };

        @Test
        void take_those_of_before_as_long_as_no_recurrence_is_on_record() {
            assertThat(score(VALUES)).hasToString("3");
            assertThat(score(and(finding("recurrent-crlm").holds(false)))).hasToString("3");
        }

        @Test
        void take_those_of_now_once_metastases_came_back() {
            assertThat(score(and(finding("recurrent-crlm").holds(true)))).hasToString("0");
        }

        @Test
        void do_not_fill_up_those_of_before_with_those_of_now() {
            assertThat(score(Arrays.copyOfRange(VALUES, 3, VALUES.length))).hasToString("0–3");
        }

        @Test
        void take_those_of_now_where_nothing_was_resected() {
            assertThat(scores(patientWith(Stream.concat(Stream.of(METASTASES), Arrays.stream(VALUES))
                            .toArray(Sent[]::new))))
                    .hasToString("0");
        }

        private static Sent[] and(Sent more) {
            return Stream.concat(Arrays.stream(VALUES), Stream.of(more)).toArray(Sent[]::new);
        }

        private static PossibleScores score(Sent... resources) {
            return scores(patientWith(with(resources)));
        }

        private static PossibleScores scores(Case patient) {
            return ((Answer.Score) new FongClinicalRiskScore().of(patient).answer()).scores();
        }
    }

    private static Sent count(int metastases, String day) {
        return finding("crlm-count").counts(metastases).on(day);
    }

    private static Sent size(String mm, String day) {
        return observation("loinc:33728-7").at(LIVER).measures(mm, "mm").on(day);
    }

    private static Sent cea(String ngMl, String day) {
        return observation("loinc:2039-6").measures(ngMl, "ng/mL").on(day);
    }

    private static BeforeResection before(Sent... resources) {
        return patientWith(with(resources)).liver().beforeResection().orElseThrow();
    }

    /** The metastases, which have number 1, their resection, and these. */
    private static Sent[] with(Sent... resources) {
        return Stream.concat(Stream.of(METASTASES, HEPATECTOMY), Arrays.stream(resources))
                .toArray(Sent[]::new);
    }
}
