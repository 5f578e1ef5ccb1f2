package dev.hepatica.fhir.record;

import dev.hepatica.model.finding.ClinicalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads dates as precisely as they are given. The day is the local day of the sender; time zones are not converted. */
public final class Dates {

    private static final String ASSERTED = "http://hl7.org/fhir/StructureDefinition/condition-assertedDate";

    private Dates() {}

    public static Optional<ClinicalDate> of(@Nullable Type value) {
        if (value instanceof BaseDateTimeType date) {
            return parse(date.getValueAsString());
        }
        if (value instanceof Period period) {
            return parse(period.hasEnd() ? period.getEndElement().getValueAsString() : null)
                    .or(() -> parse(period.getStartElement().getValueAsString()));
        }
        return Optional.empty();
    }

    /** The date of an observation: when it was made, or else when it was issued. */
    public static Optional<ClinicalDate> of(Observation observation) {
        var effective = of(observation.getEffective());
        return effective.isPresent() ? effective : of(observation.getIssuedElement());
    }

    /**
     * The date of the onset, empty if that is not given as a date. Without an onset, the first date on which the condition was
     * asserted, or the date on which it was recorded.
     */
    public static Optional<ClinicalDate> of(Condition condition) {
        if (condition.hasOnset()) {
            return onset(condition);
        }
        return condition.getExtensionsByUrl(ASSERTED).stream()
                .flatMap(extension -> of(extension.getValue()).stream())
                .min(Comparator.comparing(ClinicalDate::earliest))
                .or(() -> of(condition.getRecordedDateElement()));
    }

    private static Optional<ClinicalDate> onset(Condition condition) {
        return condition.hasOnsetPeriod() ? of(condition.getOnsetPeriod().getStartElement()) : of(condition.getOnset());
    }

    public static Optional<ClinicalDate> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(ClinicalDate.in(Year.parse(text)));
                case 7 -> Optional.of(ClinicalDate.in(YearMonth.parse(text)));
                default -> text.length() < 10 ? Optional.empty() : Optional.of(ClinicalDate.on(day(text)));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day at the start of a text, {@code 2026-05-04}. Almost every date has this form, and the general parser is slow. */
    private static LocalDate day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not a day");
        }
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a number");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
