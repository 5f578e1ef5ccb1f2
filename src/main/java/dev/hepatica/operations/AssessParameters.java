package dev.hepatica.operations;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parameters of an assessment beside the record.
 *
 * @param asOf         the day of the assessment; today by default
 * @param jurisdiction the country whose guidelines may propose, as an ISO 3166 code
 * @param explain      whether every item of the evidence base is listed with its verdict
 */
record AssessParameters(LocalDate asOf, Optional<String> jurisdiction, boolean explain) {

    /** The years that a FHIR date can have. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    /**
     * Reads the parameters of a submission and of the query that it came with.
     *
     * @throws BadRequest if a parameter is unknown or has no usable value
     */
    static AssessParameters of(Submission submission, MultivaluedMap<String, String> query, Clock clock) {
        var sent = SentParameter.all(submission, query);
        return new AssessParameters(
                named("asOf", sent).map(AssessParameters::date).orElseGet(() -> LocalDate.now(clock)),
                named("jurisdiction", sent).map(AssessParameters::jurisdiction),
                named("explain", sent).map(AssessParameters::explain).orElse(false));
    }

    private static Optional<SentParameter> named(String name, List<SentParameter> sent) {
        return sent.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    }

    private static LocalDate date(SentParameter parameter) {
        return day(parameter.text().replaceFirst("T.*", ""))
                .filter(day -> YEARS.isValidValue(day.getYear()))
                .orElseThrow(() -> parameter.refusal(
                        "asOf must be a date, or a date and time, with year, month and day: 2026-05-04."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String jurisdiction(SentParameter parameter) {
        var country = parameter.text().toUpperCase(Locale.ROOT);
        if (!country.equals("EU") && !List.of(Locale.getISOCountries()).contains(country)) {
            throw parameter.refusal("jurisdiction must be a country of ISO 3166 in two letters, or EU.");
        }
        return country;
    }

    private static boolean explain(SentParameter parameter) {
        return switch (parameter.text()) {
            case "full" -> true;
            case "brief" -> false;
            default -> throw parameter.refusal("explain must be 'brief' or 'full'.");
        };
    }
}
