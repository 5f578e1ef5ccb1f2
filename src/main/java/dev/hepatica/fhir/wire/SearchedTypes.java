package dev.hepatica.fhir.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Resource types of which a searchset has all resources of a patient, from the address of the search (FHIR R4, 3.1.1.4). A
 * search that is limited in any other way, such as by a code or a status, has only some of them.
 */
final class SearchedTypes {

    /** Parameters that name the patient, or that shape the answer without taking anything from it. */
    private static final Set<String> WITHOUT_LIMIT =
            Set.of("patient", "subject", "_count", "_sort", "_format", "_pretty", "_total", "_include", "_revinclude");

    /** The parameter that names the patient in a search for the Patient, and takes one resource out of any other. */
    private static final String ID = "_id";

    private static final Set<String> BY_TYPE = Set.of("_type", "_count", "_format", "_pretty");

    private static final Pattern EVERYTHING = Pattern.compile("Patient/[^/?]+/\\$everything$");
    private static final Pattern TYPE = Pattern.compile("(?:^|/)([A-Z][A-Za-z]+)(?:/_search)?$");

    /** Types that {@code $everything} without {@code _type} returns, as far as they are lists of a patient. */
    private static final Set<String> LISTED = Set.of(
            "AllergyIntolerance",
            "Condition",
            "MedicationAdministration",
            "MedicationRequest",
            "MedicationStatement",
            "Procedure");

    private SearchedTypes() {}

    /** @param self the link {@code self} of a searchset that has no next page */
    static Set<String> of(String self) {
        var parts = self.split("\\?", 2);
        var parameters = parameters(parts.length < 2 ? "" : parts[1]);
        if (EVERYTHING.matcher(parts[0]).find()) {
            return !BY_TYPE.containsAll(parameters.keySet())
                    ? Set.of()
                    : Optional.ofNullable(parameters.get("_type"))
                            .map(types -> Set.of(types.split(",")))
                            .orElse(LISTED);
        }
        var matcher = TYPE.matcher(parts[0]);
        if (!matcher.find()) {
            return Set.of();
        }
        var type = matcher.group(1);
        var isForPatient = type.equals("Patient");
        if (!parameters.keySet().stream()
                .allMatch(name -> WITHOUT_LIMIT.contains(name) || (isForPatient && name.equals(ID)))) {
            return Set.of();
        }
        return isForPatient ? reverse(parameters) : Set.of(type);
    }

    /** The types that refer to the patient: {@code MedicationRequest} of {@code _revinclude=MedicationRequest:patient}. */
    private static Set<String> reverse(Map<String, String> parameters) {
        return Arrays.stream(parameters.getOrDefault("_revinclude", "").split(","))
                .map(include -> include.split(":"))
                .filter(include ->
                        include.length >= 2 && Set.of("patient", "subject").contains(include[1]))
                .map(include -> include[0])
                .collect(Collectors.toSet());
    }

    /** Parameters by their name; the values of one that repeats are joined by commas. */
    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> decoded(parameter[0]),
                        parameter -> parameter.length < 2 ? "" : decoded(parameter[1]),
                        (one, other) -> one + "," + other));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
