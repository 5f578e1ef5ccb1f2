package dev.hepatica.fhir.record;

import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The time between two dates, as exactly as they are known, to one decimal place. */
public final class Elapsed {

    /** The days of a month on average. */
    private static final BigDecimal MONTH = new BigDecimal("30.4375");

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private Elapsed() {}

    /** Months, never negative. */
    public static Interval months(ClinicalDate from, ClinicalDate to) {
        return between(from, to, MONTH);
    }

    /** Weeks, never negative. */
    public static Interval weeks(ClinicalDate from, ClinicalDate to) {
        return between(from, to, WEEK);
    }

    private static Interval between(ClinicalDate from, ClinicalDate to, BigDecimal unit) {
        return Interval.between(units(from.latest(), to.earliest(), unit), units(from.earliest(), to.latest(), unit));
    }

    private static BigDecimal units(LocalDate from, LocalDate to, BigDecimal unit) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to))
                .divide(unit, 1, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
    }
}
