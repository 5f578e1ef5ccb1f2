package dev.hepatica.validation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.hepatica.validation.TciaCohort.Criterion;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The clinical risk score of 197 real people, by way of the running service, against what their hospital recorded. Where
 * the two differ, the table itself shows why; {@code docs/validation.md} tells it in words.
 */
@QuarkusTest
class TciaCohortTest {

    private static final List<TciaRow> ROWS = TciaCohort.rows();
    private static final List<TciaRow> SCORED =
            ROWS.stream().filter(row -> row.recordedScore().isPresent()).toList();
    private static final List<TciaRow> ABOVE =
            SCORED.stream().filter(row -> row.excess() > 0).toList();
    private static final List<TciaRow> BELOW =
            SCORED.stream().filter(row -> row.excess() < 0).toList();

    @Test
    void every_person_gets_the_range_that_follows_from_the_row_alone() {
        assertThat(ROWS)
                .hasSize(197)
                .allSatisfy(row -> assertThat(FongAnswers.of(row)).as(row.id()).isEqualTo(row.range()));
    }

    @Test
    void of_168_recorded_scores_132_lie_in_the_range() {
        assertThat(SCORED)
                .hasSize(168)
                .filteredOn(row -> FongAnswers.of(row).contains(row.score()))
                .hasSize(132);
    }

    @Test
    void of_92_ranges_of_one_value_64_are_the_recorded_score_and_of_76_of_two_values_68_contain_it() {
        var exact = SCORED.stream()
                .collect(partitioningBy(row -> row.range().low() == row.range().high()));

        assertThat(exact.get(true))
                .hasSize(92)
                .filteredOn(row -> row.excess() == 0)
                .hasSize(64);
        assertThat(exact.get(false))
                .hasSize(76)
                .allSatisfy(row -> assertThat(row.unknown()).containsExactly(Criterion.INTERVAL))
                .filteredOn(row -> row.excess() == 0)
                .hasSize(68);
    }

    @Test
    void the_29_without_a_recorded_score_are_those_without_a_recorded_cea() {
        assertThat(ROWS)
                .filteredOn(row -> row.recordedScore().isEmpty())
                .hasSize(29)
                .isEqualTo(ROWS.stream().filter(row -> row.ceaNgMl().isEmpty()).toList());
    }

    @Test
    void the_other_36_differ_by_one_point_27_above_and_9_below() {
        assertThat(SCORED.stream().collect(groupingBy(TciaRow::excess, counting())))
                .containsOnly(entry(0, 132L), entry(1, 27L), entry(-1, 9L));
    }

    @Test
    void a_recorded_score_above_needs_a_criterion_that_the_row_denies_and_never_the_interval() {
        assertThat(count(ABOVE, TciaRow::denied))
                .containsOnly(
                        entry(Criterion.CEA, 26L),
                        entry(Criterion.NODES, 24L),
                        entry(Criterion.SIZE, 21L),
                        entry(Criterion.NUMBER, 11L));
        assertThat(ABOVE)
                .filteredOn(row -> row.score() == 5)
                .extracting(TciaRow::id, TciaRow::denied)
                .containsExactly(tuple("CRLM-CT-1088", Set.of(Criterion.NODES)));
    }

    @Test
    void a_recorded_score_below_lacks_a_criterion_that_the_row_shows_and_for_four_not_the_interval() {
        assertThat(count(BELOW, TciaRow::met))
                .containsOnly(
                        entry(Criterion.NUMBER, 8L),
                        entry(Criterion.INTERVAL, 5L),
                        entry(Criterion.NODES, 4L),
                        entry(Criterion.SIZE, 4L),
                        entry(Criterion.CEA, 1L));
        assertThat(BELOW)
                .filteredOn(row -> !row.isSynchronous())
                .extracting(TciaRow::id, TciaRow::met)
                .containsExactly(
                        tuple("CRLM-CT-1033", Set.of(Criterion.SIZE)),
                        tuple("CRLM-CT-1061", Set.of(Criterion.NUMBER)),
                        tuple("CRLM-CT-1089", Set.of(Criterion.NUMBER)),
                        tuple("CRLM-CT-1134", Set.of(Criterion.NODES, Criterion.NUMBER, Criterion.SIZE)));
    }

    @Test
    void another_reading_of_one_criterion_contains_more_only_where_it_says_less_or_moves_a_cutoff() {
        assertThat(contained(Criterion.INTERVAL, row -> Optional.empty())).isEqualTo(137);
        assertThat(contained(Criterion.NODES, row -> row.nodePositive().filter(positive -> positive)))
                .isEqualTo(156);
        assertThat(contained(Criterion.SIZE, row -> row.sizeCm().map(cm -> cm.compareTo(new BigDecimal("5")) >= 0)))
                .isEqualTo(128);
        assertThat(contained(Criterion.CEA, row -> row.ceaNgMl().map(cea -> cea.compareTo(new BigDecimal("150")) > 0)))
                .isEqualTo(133);
    }

    @Test
    void low_or_high_risk_is_as_recorded_in_137_the_other_one_in_16_and_left_open_in_15() {
        assertThat(SCORED.stream().collect(groupingBy(TciaCohortTest::risks, counting())))
                .containsOnly(entry(Set.of(true), 137L), entry(Set.of(false), 16L), entry(Set.of(true, false), 15L));
    }

    /** Whether the ends of the range are on the recorded side of the line between 2 and 3. */
    private static Set<Boolean> risks(TciaRow row) {
        return Stream.of(row.range().low(), row.range().high())
                .map(end -> end >= 3 == row.score() >= 3)
                .collect(toSet());
    }

    /** In how many rows the range contains the recorded score if one criterion is read in another way. */
    private static long contained(Criterion criterion, Function<TciaRow, Optional<Boolean>> reading) {
        return SCORED.stream()
                .filter(row -> row.range(criterion, reading.apply(row)).contains(row.score()))
                .count();
    }

    private static Map<Criterion, Long> count(List<TciaRow> rows, Function<TciaRow, Set<Criterion>> criteria) {
        var all = rows.stream().flatMap(row -> criteria.apply(row).stream());
        return all.collect(groupingBy(Function.identity(), counting()));
    }
}
