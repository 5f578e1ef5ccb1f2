package dev.hepatica.fhir.result;

import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {

    private static final ClinicalDate TODAY = ClinicalDate.on(LocalDate.parse("2026-05-04"));
    private static final Source STATED = Source.undated("Observation/stated");
    private static final Source READ = Source.undated("Procedure/read");

    /** 365 days are 12.0 months of 30.4375 days; 31 are 1.0; 16 are 0.5. */
    @ParameterizedTest
    @CsvSource({"2025-05-04, 12", "2026-04-03, 1", "2026-04-18, 0.5", "2026-05-04, 0", "2026-06-04, 0"})
    void months_have_one_decimal_place_and_are_never_negative(LocalDate from, BigDecimal months) {
        assertThat(Elapsed.months(ClinicalDate.on(from), TODAY)).isEqualTo(Interval.of(months));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-27, 1", "2026-04-24, 1.4", "2026-05-04, 0", "2026-05-06, 0"})
    void weeks_are_too(LocalDate from, BigDecimal weeks) {
        assertThat(Elapsed.weeks(ClinicalDate.on(from), TODAY)).isEqualTo(Interval.of(weeks));
    }

    @Test
    void both_are_as_uncertain_as_the_dates() {
        // from 30 April 4 days, from 1 April 33
        assertThat(Elapsed.weeks(ClinicalDate.in(YearMonth.parse("2026-04")), TODAY))
                .isEqualTo(Interval.between(new BigDecimal("0.6"), new BigDecimal("4.7")));
        assertThat(Elapsed.months(ClinicalDate.in(Year.parse("2026")), TODAY))
                .isEqualTo(Interval.between(BigDecimal.ZERO, new BigDecimal("4.0")));
    }

    @Test
    void as_stated_they_agree_within_one() {
        var derived = known(Interval.of(12), READ);

        assertThat(Elapsed.agreeing(known(Interval.of(11), STATED), derived))
                .isEqualTo(known(Interval.of(11), STATED, READ));
        assertThat(Elapsed.agreeing(known(Interval.of(13), STATED), derived))
                .isEqualTo(known(Interval.of(13), STATED, READ));
        assertThat(Elapsed.agreeing(known(Interval.of(new BigDecimal("13.1")), STATED), derived))
                .isEqualTo(missing(CONFLICTING, STATED, READ));
        assertThat(Elapsed.agreeing(notRecorded(), derived)).isEqualTo(derived);
    }

    @Test
    void as_stated_they_agree_within_a_given_tolerance() {
        assertThat(Elapsed.agreeing(known(Interval.of(9), STATED), known(Interval.of(12), READ), BigDecimal.valueOf(3)))
                .isEqualTo(known(Interval.of(9), STATED, READ));
    }
}
