package dev.hepatica.cdshooks.feedback;

import dev.hepatica.fhir.wire.BadRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days in UTC, both included; open where there is none. */
record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Before and after all days that RFC 3339 can write, and that both databases know. */
    private static final LocalDate FIRST = LocalDate.of(-1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(10000, 1, 1);

    static Period of(Optional<String> from, Optional<String> to) {
        var period = new Period(from.map(text -> day("from", text)), to.map(text -> day("to", text)));
        if (!period.beginning().isBefore(period.end())) {
            throw BadRequest.notValid("from", "from is a day after that of to.");
        }
        return period;
    }

    /** The first moment of it. */
    Instant beginning() {
        return from.orElse(FIRST).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.orElse(LAST).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(String name, String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // A day that does not exist: told like one that is written wrongly.
        }
        throw BadRequest.notValid(name, name + " must be a day, as in 2026-05-04.");
    }
}
