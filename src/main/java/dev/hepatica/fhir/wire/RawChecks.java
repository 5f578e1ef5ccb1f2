package dev.hepatica.fhir.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of entries and resources as JSON trees, for what HAPI would pass over. */
final class RawChecks {

    private RawChecks() {}

    /** The reason why an entry is not read; empty if there is none. */
    static Optional<String> problem(JsonNode entry, String type) {
        if (hasModifiers(entry)) {
            return Optional.of(Bodies.MODIFIED_ENTRY);
        }
        var resource = entry.path("resource");
        if (hasUnreadableSubject(resource)) {
            return Optional.of("not used: its subject cannot be read, so it may be about somebody else");
        }
        return emptyLimit(resource)
                .map(element -> "not used: its %s has no value, and could change its meaning".formatted(element))
                .or(() -> ChoiceElements.problem(type, resource));
    }

    /** A limiting element that is an empty object, which HAPI does not keep. */
    private static Optional<String> emptyLimit(JsonNode resource) {
        return resource.properties().stream()
                .filter(member -> LimitingElements.include(member.getKey()))
                .filter(member ->
                        member.getValue().isObject() && member.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns whether an entry has a modifier outside its resource. */
    private static boolean hasModifiers(JsonNode entry) {
        return entry.properties().stream()
                .anyMatch(member -> member.getKey().equals("modifierExtension")
                        || (!member.getKey().equals("resource")
                                && member.getValue().findValue("modifierExtension") != null));
    }

    /** Returns whether there is a subject, but neither a reference nor an identifier in it. */
    private static boolean hasUnreadableSubject(JsonNode resource) {
        return Stream.of("subject", "patient")
                .filter(resource::has)
                .map(resource::path)
                .anyMatch(subject -> subject.path("reference").asText().isEmpty()
                        && !subject.path("identifier").isObject());
    }

    /** Returns whether a resource certainly has neither modifiers nor elements without a value. */
    static boolean isPlain(JsonNode tree) {
        if (tree.isObject()) {
            return tree.properties().stream()
                    .allMatch(member -> !member.getKey().startsWith("_")
                            && !member.getKey().equals("modifierExtension")
                            && !member.getKey().equals("implicitRules")
                            && isPlain(member.getValue()));
        }
        if (tree.isArray()) {
            for (var each : tree) {
                if (!isPlain(each)) {
                    return false;
                }
            }
        }
        return !MeaningCheck.DATA_ABSENT_REASON.equals(tree.textValue());
    }
}
