package dev.hepatica.model.disease;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.disease.CeaSeries.Measurement;
import dev.hepatica.model.disease.Markers.Trend;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeaSeriesTest {

    private static final Interval BELOW_5 = Interval.below(new BigDecimal("5"), false);

    @Nested
    class The_trend {

        @ParameterizedTest
        @CsvSource({"5, 10, RISING", "10, 5, FALLING", "5, 5.0, STABLE", "5, 5.1, RISING"})
        void is_that_of_the_last_two_values(String previous, String latest, Trend trend) {
            assertThat(series(on("2026-01-01", "100"), on("2026-02-01", previous), on("2026-03-01", latest))
                            .trend())
                    .contains(trend);
        }

        @Test
        void is_known_where_all_possible_values_agree() {
            assertThat(series(on("2026-02-01", BELOW_5), on("2026-03-01", "5")).trend())
                    .isEmpty();
            assertThat(series(on("2026-02-01", BELOW_5), on("2026-03-01", "6")).trend())
                    .contains(Trend.RISING);
            assertThat(series(on("2026-02-01", "6"), on("2026-03-01", BELOW_5)).trend())
                    .contains(Trend.FALLING);
            assertThat(series(on("2026-02-01", BELOW_5), on("2026-03-01", BELOW_5))
                            .trend())
                    .isEmpty();
        }

        @Test
        void is_not_known_of_one_value_or_none() {
            assertThat(series().trend()).isEmpty();
            assertThat(series(on("2026-02-01", "6")).trend()).isEmpty();
        }

        @Test
        void is_not_known_where_either_value_may_be_the_latest() {
            var march = new Measurement(
                    ClinicalDate.in(YearMonth.parse("2026-03")), Interval.of(6), Source.undated("Observation/m"));

            assertThat(series(march, on("2026-03-15", "12")).trend()).isEmpty();
            assertThat(series(march, on("2026-04-15", "12")).trend()).contains(Trend.RISING);
        }
    }

    /** {@code days × ln 2 / ln(latest / previous)}, by hand. */
    @Nested
    class The_doubling_time {

        @ParameterizedTest
        @CsvSource({
            // doubled, so the very days
            "5, 10, 2026-01-01, 2026-01-31, 30",
            // quadrupled: half of them
            "5, 20, 2026-01-01, 2026-03-02, 30",
            // 28 x 0.693147 / ln 1.5 = 28 x 0.693147 / 0.405465 = 47.87
            "10, 15, 2026-02-01, 2026-03-01, 48",
            // 31 x 0.693147 / ln 1.1 = 31 x 0.693147 / 0.0953102 = 225.45
            "10, 11, 2026-03-01, 2026-04-01, 225",
        })
        void follows_from_the_last_two_values(
                String previous, String latest, String from, String until, BigDecimal days) {
            assertThat(series(on(from, previous), on(until, latest)).doublingTimeDays())
                    .contains(days);
        }

        @Test
        void is_none_where_the_value_does_not_rise() {
            assertThat(series(on("2026-01-01", "5"), on("2026-02-01", "5")).doublingTimeDays())
                    .isEmpty();
            assertThat(series(on("2026-01-01", "5"), on("2026-02-01", "4")).doublingTimeDays())
                    .isEmpty();
        }

        @Test
        void is_none_from_zero_or_from_a_bound() {
            assertThat(series(on("2026-01-01", "0"), on("2026-02-01", "4")).doublingTimeDays())
                    .isEmpty();
            assertThat(series(on("2026-01-01", BELOW_5), on("2026-02-01", "9")).doublingTimeDays())
                    .isEmpty();
        }

        @Test
        void is_none_without_a_day() {
            var january = new Measurement(
                    ClinicalDate.in(YearMonth.parse("2026-01")), Interval.of(5), Source.undated("Observation/m"));

            assertThat(series(january, on("2026-02-01", "10")).doublingTimeDays())
                    .isEmpty();
        }
    }

    @Nested
    class The_last_value_up_to_a_day {

        private static final ClinicalDate MARCH_10 = ClinicalDate.on(LocalDate.parse("2026-03-10"));

        @Test
        void is_that_of_the_day_itself_or_before_it() {
            var series = series(on("2026-01-01", "1"), on("2026-03-09", "2"), on("2026-03-11", "3"));

            assertThat(series.upTo(MARCH_10).map(Measurement::ngMl)).contains(Interval.of(2));
            assertThat(series(on("2026-03-09", "2"), on("2026-03-10", "3"))
                            .upTo(MARCH_10)
                            .map(Measurement::ngMl))
                    .contains(Interval.of(3));
        }

        @Test
        void is_none_where_all_are_later() {
            assertThat(series().upTo(MARCH_10)).isEmpty();
            assertThat(series(on("2026-03-11", "3")).upTo(MARCH_10)).isEmpty();
        }

        @Test
        void is_none_that_may_be_of_after_the_day() {
            var march = new Measurement(
                    ClinicalDate.in(YearMonth.parse("2026-03")), Interval.of(9), Source.undated("Observation/m"));

            assertThat(series(march).upTo(MARCH_10)).isEmpty();
            assertThat(series(on("2026-02-01", "2"), march).upTo(MARCH_10).map(Measurement::ngMl))
                    .contains(Interval.of(2));
            assertThat(series(on("2026-03-05", "2")).upTo(ClinicalDate.in(YearMonth.parse("2026-03"))))
                    .isEmpty();
        }
    }

    @Nested
    class Of_several_assays {

        @Test
        void are_the_two_latest_values_that_name_different_ones() {
            assertThat(series(by("Roche", "2026-01-01"), by("Abbott", "2026-02-01"))
                            .isOfSeveralAssays())
                    .isTrue();
            assertThat(series(by("Roche", "2026-01-01"), by("Roche", "2026-02-01"))
                            .isOfSeveralAssays())
                    .isFalse();
        }

        @Test
        void are_not_values_that_do_not_name_one() {
            assertThat(series(by("Roche", "2026-01-01"), on("2026-02-01", "5")).isOfSeveralAssays())
                    .isFalse();
            assertThat(series(on("2026-01-01", "5"), on("2026-02-01", "5")).isOfSeveralAssays())
                    .isFalse();
        }

        @Test
        void are_not_one_value_or_values_before_the_two_latest() {
            assertThat(series().isOfSeveralAssays()).isFalse();
            assertThat(series(by("Roche", "2026-01-01")).isOfSeveralAssays()).isFalse();
            assertThat(series(by("Roche", "2025-01-01"), by("Abbott", "2026-01-01"), by("Abbott", "2026-02-01"))
                            .isOfSeveralAssays())
                    .isFalse();
        }

        @Test
        void are_not_compared() {
            var series = series(by("Roche", "2026-01-01"), by("Abbott", "2026-02-01"));

            assertThat(series.trend()).isEmpty();
            assertThat(series.doublingTimeDays()).isEmpty();
        }

        private static Measurement by(String assay, String day) {
            var measured = on(day, day.substring(6, 7));
            return new Measurement(measured.date(), measured.ngMl(), measured.source(), Optional.of(assay));
        }
    }

    private static CeaSeries series(Measurement... measurements) {
        return new CeaSeries(List.of(measurements), Optional.empty());
    }

    private static Measurement on(String day, String ngMl) {
        return on(day, Interval.of(new BigDecimal(ngMl)));
    }

    private static Measurement on(String day, Interval ngMl) {
        var date = ClinicalDate.on(LocalDate.parse(day));
        return new Measurement(date, ngMl, Source.dated("Observation/" + day, date));
    }
}
