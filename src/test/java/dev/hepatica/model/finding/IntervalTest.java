package dev.hepatica.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {

    private static final BigDecimal FIVE = new BigDecimal("5");

    @Nested
    class One_value {

        @Test
        void is_equal_however_many_zeros_it_is_written_with() {
            assertThat(Interval.of(new BigDecimal("5.00"))).isEqualTo(Interval.of(5));
        }

        @Test
        void is_exact() {
            assertThat(Interval.of(5).exact()).contains(FIVE);
        }

        @Test
        void is_both_at_most_and_at_least_itself() {
            assertThat(Interval.of(5).isAtMost(FIVE)).isTrue();
            assertThat(Interval.of(5).isAtLeast(FIVE)).isTrue();
        }

        @Test
        void is_neither_above_nor_below_itself() {
            assertThat(Interval.of(5).isAbove(FIVE)).isFalse();
            assertThat(Interval.of(5).isBelow(FIVE)).isFalse();
        }
    }

    @Nested
    class A_comparator {

        /** Whether {@code <5} and its like decide a comparison with a limit; what they do not decide is false. */
        @ParameterizedTest(name = "{0}{1}: above {2}? {3}; below? {4}; at most? {5}; at least? {6}")
        @CsvSource({
            // comparator, value, limit, isAbove, isBelow, isAtMost, isAtLeast
            "<,  5, 5, false, true,  true,  false",
            "<,  5, 6, false, true,  true,  false",
            "<,  5, 4, false, false, false, false",
            "<=, 5, 5, false, false, true,  false",
            "<=, 5, 6, false, true,  true,  false",
            ">,  5, 5, true,  false, false, true",
            ">,  5, 4, true,  false, false, true",
            ">,  5, 6, false, false, false, false",
            ">=, 5, 5, false, false, false, true",
            ">=, 5, 4, true,  false, false, true",
        })
        void decides_what_all_its_values_share(
                String comparator,
                BigDecimal value,
                BigDecimal limit,
                boolean above,
                boolean below,
                boolean most,
                boolean least) {
            var interval = interval(comparator, value);

            assertThat(List.of(
                            interval.isAbove(limit),
                            interval.isBelow(limit),
                            interval.isAtMost(limit),
                            interval.isAtLeast(limit)))
                    .containsExactly(above, below, most, least);
        }

        @Test
        void leaves_more_than_one_value() {
            assertThat(interval("<", FIVE).exact()).isEmpty();
            assertThat(interval(">=", FIVE).exact()).isEmpty();
        }

        @Test
        void tells_whether_its_bound_belongs_to_it() {
            assertThat(interval("<", FIVE).contains(FIVE)).isFalse();
            assertThat(interval("<=", FIVE).contains(FIVE)).isTrue();
        }
    }

    @Test
    void without_any_bound_it_decides_nothing() {
        var any = new Interval(Optional.empty(), Optional.empty());

        assertThat(List.of(any.isAbove(FIVE), any.isBelow(FIVE), any.isAtMost(FIVE), any.isAtLeast(FIVE)))
                .containsOnly(false);
        assertThat(any.contains(FIVE)).isTrue();
    }

    @Test
    void cannot_be_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.between(FIVE, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(
                        Optional.of(new Interval.Bound(FIVE, false)), Optional.of(new Interval.Bound(FIVE, true))));
    }

    @Nested
    class Samples {

        static Stream<Interval> intervals() {
            return Stream.of(
                    Interval.of(5),
                    Interval.between(BigDecimal.ONE, FIVE),
                    interval("<", FIVE),
                    interval("<=", FIVE),
                    interval(">", FIVE),
                    interval(">=", FIVE),
                    new Interval(Optional.empty(), Optional.empty()));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("intervals")
        void belong_to_the_interval(Interval interval) {
            assertThat(interval.samples(List.of(BigDecimal.ONE, new BigDecimal("7"))))
                    .isNotEmpty()
                    .allMatch(interval::contains);
        }

        /** A comparison that every value of an interval answers alike is answered alike by its samples, and no other. */
        @ParameterizedTest(name = "{0}")
        @MethodSource("intervals")
        void agree_on_a_limit_only_where_the_whole_interval_does(Interval interval) {
            for (var limit : List.of(BigDecimal.ZERO, BigDecimal.ONE, FIVE, new BigDecimal("7"))) {
                var samples = interval.samples(List.of(limit));

                assertThat(samples.stream().allMatch(value -> value.compareTo(limit) > 0))
                        .isEqualTo(interval.isAbove(limit));
                assertThat(samples.stream().allMatch(value -> value.compareTo(limit) >= 0))
                        .isEqualTo(interval.isAtLeast(limit));
                assertThat(samples.stream().allMatch(value -> value.compareTo(limit) < 0))
                        .isEqualTo(interval.isBelow(limit));
                assertThat(samples.stream().allMatch(value -> value.compareTo(limit) <= 0))
                        .isEqualTo(interval.isAtMost(limit));
            }
        }

        @Test
        void of_one_value_are_that_value() {
            assertThat(Interval.of(5).samples(List.of(BigDecimal.ONE, BigDecimal.TEN)))
                    .containsExactly(FIVE);
        }

        @Test
        void stand_between_two_limits_too() {
            assertThat(interval(">", BigDecimal.ZERO).samples(List.of(BigDecimal.ONE, BigDecimal.valueOf(2))))
                    .contains(new BigDecimal("1.5"));
        }
    }

    @ParameterizedTest
    @CsvSource({"<, < 5", "<=, ≤ 5", ">, > 5", ">=, ≥ 5"})
    void is_told_with_its_comparator(String comparator, String told) {
        assertThat(interval(comparator, FIVE)).hasToString(told);
    }

    @Test
    void is_told_as_a_number_or_from_one_to_another() {
        assertThat(Interval.of(1000)).hasToString("1000");
        assertThat(Interval.between(BigDecimal.ONE, FIVE)).hasToString("1–5");
        assertThat(new Interval(Optional.empty(), Optional.empty())).hasToString("any");
    }

    private static Interval interval(String comparator, BigDecimal value) {
        return switch (comparator) {
            case "<" -> Interval.below(value, false);
            case "<=" -> Interval.below(value, true);
            case ">" -> Interval.above(value, false);
            case ">=" -> Interval.above(value, true);
            default -> throw new IllegalArgumentException(comparator);
        };
    }

    @Nested
    class Two_intervals {

        @Test
        void meet_in_what_they_have_in_common() {
            assertThat(Interval.above(FIVE, true).meet(Interval.of(5))).contains(Interval.of(5));
            assertThat(Interval.above(FIVE, false).meet(Interval.of(5))).isEmpty();
            assertThat(Interval.between(new BigDecimal("1"), FIVE).meet(Interval.above(new BigDecimal("3"), false)))
                    .contains(new Interval(
                            Optional.of(new Interval.Bound(new BigDecimal("3"), false)),
                            Optional.of(new Interval.Bound(FIVE, true))));
            assertThat(Interval.below(FIVE, false).meet(Interval.below(FIVE, true)))
                    .contains(Interval.below(FIVE, false));
            assertThat(Interval.below(FIVE, true).meet(Interval.above(new BigDecimal("6"), true)))
                    .isEmpty();
        }

        @Test
        void add_up() {
            assertThat(Interval.of(5).plus(Interval.between(new BigDecimal("1"), new BigDecimal("2"))))
                    .isEqualTo(Interval.between(new BigDecimal("6"), new BigDecimal("7")));
            assertThat(Interval.above(FIVE, false).plus(Interval.of(1)))
                    .isEqualTo(Interval.above(new BigDecimal("6"), false));
        }

        @Test
        void are_taken_from_one_another_with_every_difference() {
            assertThat(Interval.of(5).minus(Interval.of(7))).isEqualTo(Interval.of(-2));
            assertThat(Interval.between(FIVE, BigDecimal.TEN).minus(Interval.between(BigDecimal.ONE, FIVE)))
                    .isEqualTo(Interval.between(BigDecimal.ZERO, new BigDecimal("9")));
        }

        @Test
        void differ_without_bound_where_one_of_them_has_none() {
            assertThat(Interval.of(10).minus(Interval.above(FIVE, false))).isEqualTo(Interval.below(FIVE, false));
            assertThat(Interval.above(BigDecimal.TEN, true).minus(Interval.of(5)))
                    .isEqualTo(Interval.above(FIVE, true));
            assertThat(Interval.above(BigDecimal.TEN, true).minus(Interval.above(FIVE, true)))
                    .isEqualTo(new Interval(Optional.empty(), Optional.empty()));
        }

        @Test
        void differ_by_a_bound_that_belongs_to_them_only_if_both_bounds_do() {
            assertThat(Interval.above(BigDecimal.TEN, true).minus(Interval.below(FIVE, false)))
                    .isEqualTo(Interval.above(FIVE, false));
            assertThat(Interval.above(BigDecimal.TEN, true).minus(Interval.below(FIVE, true)))
                    .isEqualTo(Interval.above(FIVE, true));
        }
    }
}
