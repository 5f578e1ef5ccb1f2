package dev.hepatica.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClinicalDateTest {

    private static final ClinicalDate DAY = ClinicalDate.on(LocalDate.of(2026, 5, 4));
    private static final ClinicalDate MONTH = ClinicalDate.in(YearMonth.of(2026, 5));
    private static final ClinicalDate YEAR = ClinicalDate.in(Year.of(2026));

    @Test
    void of_a_month_or_a_year_can_be_any_of_its_days() {
        assertThat(MONTH).isEqualTo(new ClinicalDate(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        assertThat(YEAR).isEqualTo(new ClinicalDate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(ClinicalDate.in(YearMonth.of(2024, 2)).latest()).isEqualTo("2024-02-29");
    }

    @Test
    void is_after_another_only_if_it_certainly_is() {
        assertThat(DAY.isAfter(ClinicalDate.on(LocalDate.of(2026, 5, 3)))).isTrue();
        assertThat(DAY.isAfter(DAY)).isFalse();
        assertThat(DAY.isAfter(MONTH)).isFalse();
        assertThat(MONTH.isAfter(DAY)).isFalse();
        assertThat(MONTH.isAfter(ClinicalDate.in(YearMonth.of(2026, 4)))).isTrue();
        assertThat(YEAR.isAfter(ClinicalDate.on(LocalDate.of(2025, 12, 31)))).isTrue();
    }

    @Test
    void is_up_to_another_only_if_it_certainly_is() {
        assertThat(DAY.isUpTo(DAY)).isTrue();
        assertThat(DAY.isUpTo(ClinicalDate.on(LocalDate.of(2026, 5, 5)))).isTrue();
        assertThat(DAY.isUpTo(ClinicalDate.on(LocalDate.of(2026, 5, 3)))).isFalse();
        assertThat(MONTH.isUpTo(DAY)).isFalse();
        assertThat(DAY.isUpTo(MONTH)).isFalse();
        assertThat(MONTH.isUpTo(MONTH)).isFalse();
        assertThat(MONTH.isUpTo(ClinicalDate.in(YearMonth.of(2026, 6)))).isTrue();
    }

    @Test
    void is_told_as_precisely_as_it_is_known() {
        assertThat(DAY).hasToString("2026-05-04");
        assertThat(MONTH).hasToString("2026-05");
        assertThat(YEAR).hasToString("2026");
        assertThat(new ClinicalDate(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 9)))
                .hasToString("2026-05-04/2026-05-09");
    }

    @Test
    void of_the_first_and_the_last_of_several_things_is_as_exact_as_theirs() {
        var april = ClinicalDate.on(LocalDate.of(2026, 4, 2));

        assertThat(ClinicalDate.first(List.of(DAY, april))).contains(april);
        assertThat(ClinicalDate.last(List.of(april, DAY))).contains(DAY);
        assertThat(ClinicalDate.last(List.of(DAY, MONTH)))
                .contains(new ClinicalDate(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 31)));
        assertThat(ClinicalDate.first(List.of(DAY, YEAR)))
                .contains(new ClinicalDate(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 4)));
        assertThat(ClinicalDate.last(List.of())).isEmpty();
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClinicalDate(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 3)));
    }
}
