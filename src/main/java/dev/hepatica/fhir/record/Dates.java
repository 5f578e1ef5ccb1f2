package dev.hepatica.fhir.record;

import dev.hepatica.model.ClinicalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads dates as precisely as they are given. The day is the one that the sender's clock showed. */
public final class Dates {

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

    /** When an observation was true: when it was made, or else when it was issued. */
    public static Optional<ClinicalDate> of(Observation observation) {
        var effective = of(observation.getEffective());
        return effective.isPresent() ? effective : of(observation.getIssuedElement());
    }

    public static Optional<ClinicalDate> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(ClinicalDate.in(Year.parse(text)));
                case 7 -> Optional.of(ClinicalDate.in(YearMonth.parse(text)));
                default ->
                    text.length() < 10
                            ? Optional.empty()
                            : Optional.of(ClinicalDate.on(LocalDate.parse(text.substring(0, 10))));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
