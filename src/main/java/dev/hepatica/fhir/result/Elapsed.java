package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Interval.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time between two dates, as exactly as they are known, to one decimal place. */
public final class Elapsed {

    /** The average length of a month in days. */
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

    /**
     * The first of two accounts of one time, the stated one and the one calculated from dates in either order, if the
     * second differs by at most one unit, as people round; conflicting otherwise. If one of the two is missing, the other.
     */
    public static Finding<Interval> agreeing(Finding<Interval> first, Finding<Interval> second) {
        return agreeing(first, second, BigDecimal.ONE);
    }

    /** The first of two accounts of one time, as above, with a tolerance in its units. */
    public static Finding<Interval> agreeing(Finding<Interval> first, Finding<Interval> second, BigDecimal tolerance) {
        if (!first.isKnown() || !second.isKnown()) {
            return first.or(second);
        }
        return first.then(one ->
                second.then(other -> one.meet(wider(other, tolerance)).isPresent()
                        ? Finding.known(one)
                        : Finding.missing(MissingReason.CONFLICTING)));
    }

    private static Interval wider(Interval time, BigDecimal tolerance) {
        return new Interval(
                time.low().map(bound -> new Bound(bound.value().subtract(tolerance), true)),
                time.high().map(bound -> new Bound(bound.value().add(tolerance), true)));
    }
}
