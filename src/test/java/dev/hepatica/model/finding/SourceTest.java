package dev.hepatica.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void is_told_with_its_date_if_it_has_one() {
        assertThat(Source.dated("Observation/r5", ClinicalDate.in(YearMonth.of(2026, 4))))
                .hasToString("Observation/r5, 2026-04");
        assertThat(Source.undated("Observation/r5")).hasToString("Observation/r5");
    }
}
