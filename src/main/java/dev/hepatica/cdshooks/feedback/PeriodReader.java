package dev.hepatica.cdshooks.feedback;

import dev.hepatica.feedback.Period;
import dev.hepatica.fhir.wire.BadRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a period from the parameters of a query. */
final class PeriodReader {

    private PeriodReader() {}

    /** @throws BadRequest if a day is written otherwise than {@code 2026-05-04}, or the period ends before it begins */
    static Period read(Optional<String> from, Optional<String> to) {
        var period = new Period(from.map(text -> day("from", text)), to.map(text -> day("to", text)));
        if (!period.beginning().isBefore(period.end())) {
            throw BadRequest.notValid("from", "from is a day after that of to.");
        }
        return period;
    }

    private static LocalDate day(String name, String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // A day that does not exist is answered like one that is written wrongly.
        }
        throw BadRequest.notValid(name, name + " must be a day, as in 2026-05-04.");
    }
}
