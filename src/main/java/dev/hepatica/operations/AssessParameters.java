package dev.hepatica.operations;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * The parameters of an assessment beside the record.
 *
 * @param asOf         the day of the assessment; today by default
 * @param jurisdiction the country whose guidelines may propose, as an ISO 3166 code
 * @param explain      whether every item of the evidence base is listed with its verdict
 */
record AssessParameters(LocalDate asOf, Optional<String> jurisdiction, boolean explain) {

    private static final Set<String> NAMES = Set.of("record", "asOf", "jurisdiction", "explain");

    /** The years that a FHIR date can have. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    /**
     * Reads the parameters of a submission.
     *
     * @throws BadRequest if a parameter is unknown or has no usable value
     */
    static AssessParameters of(Submission submission, Clock clock) {
        var sent = submission.parameters().getParameter();
        for (var i = 0; i < sent.size(); i++) {
            if (!sent.get(i).hasName() || !NAMES.contains(sent.get(i).getName())) {
                throw BadRequest.notUsable(
                        "Parameters.parameter[%d].name".formatted(i),
                        "There is no parameter of this name. Known are record, asOf, jurisdiction and explain.");
            }
        }
        for (var name : NAMES) {
            if (sent.stream()
                            .filter(parameter -> name.equals(parameter.getName()))
                            .count()
                    > 1) {
                throw BadRequest.notUsable(
                        "Parameters.parameter.where(name='%s')".formatted(name),
                        "The parameter '%s' is there more than once. Send one.".formatted(name));
            }
        }
        return new AssessParameters(
                submission.parameter("asOf").map(AssessParameters::date).orElseGet(() -> LocalDate.now(clock)),
                submission.parameter("jurisdiction").map(AssessParameters::jurisdiction),
                submission.parameter("explain").map(AssessParameters::explain).orElse(false));
    }

    private static LocalDate date(ParametersParameterComponent parameter) {
        return day(text(parameter).replaceFirst("T.*", ""))
                .filter(day -> YEARS.isValidValue(day.getYear()))
                .orElseThrow(() -> BadRequest.notUsable(
                        "Parameters.parameter.where(name='asOf').value",
                        "asOf must be a date, or a date and time, with year, month and day: 2026-05-04."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String jurisdiction(ParametersParameterComponent parameter) {
        var country = text(parameter).toUpperCase(Locale.ROOT);
        if (!country.equals("EU") && !List.of(Locale.getISOCountries()).contains(country)) {
            throw BadRequest.notUsable(
                    "Parameters.parameter.where(name='jurisdiction').value",
                    "jurisdiction must be a country of ISO 3166 in two letters, or EU.");
        }
        return country;
    }

    private static boolean explain(ParametersParameterComponent parameter) {
        return switch (text(parameter)) {
            case "full" -> true;
            case "brief" -> false;
            default ->
                throw BadRequest.notUsable(
                        "Parameters.parameter.where(name='explain').value", "explain must be 'brief' or 'full'.");
        };
    }

    private static String text(ParametersParameterComponent parameter) {
        return Optional.ofNullable(parameter.getValue())
                .map(value -> value.primitiveValue())
                .orElse("");
    }
}
