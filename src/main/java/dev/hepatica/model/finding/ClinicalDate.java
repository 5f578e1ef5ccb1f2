package dev.hepatica.model.finding;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something was found or happened, as precisely as the record says: a day, or all the days of a month or a year.
 *
 * @param earliest the first day that it can have been
 * @param latest   the last day that it can have been, never before {@code earliest}
 */
public record ClinicalDate(LocalDate earliest, LocalDate latest) {

    public ClinicalDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a date that ends before it begins");
        }
    }

    public static ClinicalDate on(LocalDate day) {
        return new ClinicalDate(day, day);
    }

    public static ClinicalDate in(YearMonth month) {
        return new ClinicalDate(month.atDay(1), month.atEndOfMonth());
    }

    public static ClinicalDate in(Year year) {
        return new ClinicalDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** When the first of several things happened, as exactly as that follows from their dates; empty where there are none. */
    public static Optional<ClinicalDate> first(Collection<ClinicalDate> dates) {
        return dates.stream()
                .map(ClinicalDate::earliest)
                .min(Comparator.naturalOrder())
                .map(day -> new ClinicalDate(
                        day,
                        dates.stream()
                                .map(ClinicalDate::latest)
                                .min(Comparator.naturalOrder())
                                .orElse(day)));
    }

    /** When the last of several things happened, as exactly as that follows from their dates; empty where there are none. */
    public static Optional<ClinicalDate> last(Collection<ClinicalDate> dates) {
        return dates.stream()
                .map(ClinicalDate::latest)
                .max(Comparator.naturalOrder())
                .map(day -> new ClinicalDate(
                        dates.stream()
                                .map(ClinicalDate::earliest)
                                .max(Comparator.naturalOrder())
                                .orElse(day),
                        day));
    }

    /** Whether every day that this can have been is after every day that the other can have been. */
    public boolean isAfter(ClinicalDate other) {
        return earliest.isAfter(other.latest);
    }

    /** Whether no day that this can have been is after any day that the other can have been. */
    public boolean isUpTo(ClinicalDate other) {
        return !latest.isAfter(other.earliest);
    }

    /** Whether it is known to the day. */
    public boolean isADay() {
        return earliest.equals(latest);
    }

    /** As precise as it is known: {@code 2026-05-04}, {@code 2026-05} or {@code 2026}. */
    @Override
    public String toString() {
        if (isADay()) {
            return earliest.toString();
        }
        if (equals(in(YearMonth.from(earliest)))) {
            return YearMonth.from(earliest).toString();
        }
        if (equals(in(Year.of(earliest.getYear())))) {
            return Integer.toString(earliest.getYear());
        }
        return earliest + "/" + latest;
    }
}
