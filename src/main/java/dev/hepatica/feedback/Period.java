package dev.hepatica.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Days in UTC, both included.
 *
 * @param from the first day; empty where there is none
 * @param to   the last day; empty where there is none
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Before and after all days that RFC 3339 can write, and that both databases know. */
    private static final LocalDate FIRST = LocalDate.of(-1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(10000, 1, 1);

    /** The first moment of it. */
    public Instant beginning() {
        return from.orElse(FIRST).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return to.orElse(LAST).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
