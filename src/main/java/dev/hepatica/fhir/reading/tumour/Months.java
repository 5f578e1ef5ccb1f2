package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Interval.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Months between dates, as exactly as the dates are known. */
final class Months {

    /** A year in months, and the days of a month on average. */
    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

    private Months() {}

    /** From one date to another; never negative, since what comes first may be known less exactly. */
    static Interval between(ClinicalDate first, ClinicalDate second) {
        return Interval.between(months(first.latest(), second.earliest()), months(first.earliest(), second.latest()));
    }

    private static BigDecimal months(LocalDate from, LocalDate to) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return days.divide(DAYS_A_MONTH, 1, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
    }

    /**
     * Months as stated, if those that follow from dates differ by no more than a month, which is how people count;
     * contradictory otherwise. Where one of them is missing, the other.
     */
    static Finding<Interval> agreeing(Finding<Interval> stated, Finding<Interval> derived) {
        if (!stated.isKnown() || !derived.isKnown()) {
            return stated.or(derived);
        }
        return stated.then(one -> derived.then(other ->
                one.meet(aMonthWider(other)).isPresent() ? Finding.known(one) : Finding.missing(Reason.CONFLICTING)));
    }

    private static Interval aMonthWider(Interval months) {
        return new Interval(
                months.low().map(bound -> new Bound(bound.value().subtract(BigDecimal.ONE), true)),
                months.high().map(bound -> new Bound(bound.value().add(BigDecimal.ONE), true)));
    }
}
