package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result that counts of several on 4 May 2026, by date. CEA stands for all facts that change. */
class WhichResultCountsTest {

    private static final Sent FIVE = observation("loinc:2039-6").measures("5", "ng/mL");
    private static final Sent SEVEN = observation("loinc:2039-6").measures("7", "ng/mL");

    @Nested
    class Dates {

        @Test
        void the_latest_result_wins_wherever_it_stands() {
            assertThat(cea(FIVE.on("2026-01-01"), SEVEN.on("2026-03-01")))
                    .isEqualTo(known(Interval.of(7), source("Observation/2", "2026-03-01")));
            assertThat(cea(SEVEN.on("2026-03-01"), FIVE.on("2026-01-01")))
                    .isEqualTo(known(Interval.of(7), source("Observation/1", "2026-03-01")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-05-05", "2026-06", "2027", "2026-05-05T00:30:00+02:00"})
        void a_result_later_than_the_day_of_the_assessment_is_ignored_and_reported(String date) {
            var reading = reading(FIVE, SEVEN.on(date));

            assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(known(Interval.of(5), observation(1)));
            assertThat(reading.report().issues())
                    .contains(new Issue("Bundle.entry[2]", false, "not used: it is later than 2026-05-04"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-05-04", "2026-05-04T23:59:00+02:00", "2026-05", "2026"})
        void a_result_that_may_be_of_the_day_of_the_assessment_counts(String date) {
            assertThat(cea(FIVE.on(date)).toOptional()).contains(Interval.of(5));
        }

        @Test
        void results_of_one_day_must_agree() {
            assertThat(cea(FIVE, FIVE)).isEqualTo(known(Interval.of(5), observation(1), observation(2)));
            assertThat(cea(FIVE, SEVEN)).isEqualTo(missing(CONFLICTING, observation(1), observation(2)));
        }

        @Test
        void a_contradiction_of_one_day_is_reported() {
            assertThat(patientWith(FIVE, SEVEN).recordConflicts())
                    .containsExactly(new RecordConflict(
                            Fact.CEA_NG_ML,
                            "The record says 5 and also 7. It counts as missing until that is resolved.",
                            List.of(observation(1), observation(2))));
        }

        @Test
        void a_later_result_settles_a_contradiction() {
            assertThat(cea(FIVE.on("2026-01-01"), SEVEN.on("2026-01-01"), SEVEN.on("2026-02-01")))
                    .isEqualTo(known(Interval.of(7), source("Observation/3", "2026-02-01")));
        }

        @Test
        void a_month_and_a_day_in_it_cannot_be_put_in_order() {
            var april = Source.dated("Observation/1", ClinicalDate.in(YearMonth.of(2026, 4)));

            assertThat(cea(FIVE.on("2026-04"), SEVEN)).isEqualTo(missing(CONFLICTING, april, observation(2)));
            assertThat(cea(FIVE.on("2026-04"), FIVE)).isEqualTo(known(Interval.of(5), april, observation(2)));
        }

        @Test
        void a_month_is_later_than_a_day_before_it() {
            assertThat(cea(FIVE.on("2026-04"), SEVEN.on("2026-03-31")).toOptional())
                    .contains(Interval.of(5));
        }

        @Test
        void an_undated_result_cannot_be_put_in_order() {
            var undated = Source.undated("Observation/1");

            assertThat(cea(FIVE.without("effectiveDateTime"))).isEqualTo(known(Interval.of(5), undated));
            assertThat(cea(FIVE.without("effectiveDateTime"), SEVEN))
                    .isEqualTo(missing(CONFLICTING, undated, observation(2)));
        }

        @Test
        void a_result_without_an_effective_date_is_of_the_day_that_it_was_issued() {
            assertThat(cea(FIVE.without("effectiveDateTime").with("issued", "'2026-03-01T10:00:00Z'")))
                    .isEqualTo(known(Interval.of(5), source("Observation/1", "2026-03-01")));
        }

        @Test
        void a_result_of_a_period_is_of_its_end() {
            assertThat(cea(FIVE.without("effectiveDateTime")
                            .with("effectivePeriod", "{start: '2026-01-01', end: '2026-03-01'}")))
                    .isEqualTo(known(Interval.of(5), source("Observation/1", "2026-03-01")));
            assertThat(cea(FIVE.without("effectiveDateTime").with("effectivePeriod", "{start: '2026-01-01'}")))
                    .isEqualTo(known(Interval.of(5), source("Observation/1", "2026-01-01")));
        }
    }

    @Nested
    class Unreadable_results {

        private static final Sent ILLEGIBLE = observation("loinc:2039-6").says("see report");

        @Test
        void leave_a_value_missing_which_is_reported() {
            var reading = reading(ILLEGIBLE);

            assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(missing(UNREADABLE, observation(1)));
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[1]", true, "no usable result for ceaNgMl: on record, but not readable"));
        }

        @Test
        void leave_a_value_missing_though_an_earlier_one_is_readable() {
            assertThat(cea(FIVE.on("2026-01-01"), ILLEGIBLE)).isEqualTo(missing(UNREADABLE, observation(2)));
        }

        @Test
        void do_not_matter_once_a_later_one_is_readable() {
            assertThat(cea(ILLEGIBLE.on("2026-01-01"), FIVE).toOptional()).contains(Interval.of(5));
        }
    }

    private static Finding<Interval> cea(Sent... resources) {
        return patientWith(resources).markers().ceaNgMl();
    }
}
