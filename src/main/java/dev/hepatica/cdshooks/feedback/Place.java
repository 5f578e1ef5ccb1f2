package dev.hepatica.cdshooks.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.fhir.wire.BadRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A part of a body, and the way to it. What is wrong with it is told by the way, never by the value, which might say
 * something of a patient.
 *
 * @param path as in {@code feedback[1].outcomeTimestamp}; empty for the whole
 */
record Place(JsonNode node, String path) {

    Place member(String name) {
        return new Place(node.path(name), path.isEmpty() ? name : path + "." + name);
    }

    /** The elements of an array; whatever else is there counts as the only one. */
    List<Place> each() {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(i -> new Place(node.get(i), "%s[%d]".formatted(path, i)))
                        .toList()
                : List.of(this);
    }

    /** Whether there is anything here; null is nothing. */
    boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    Place object() {
        if (!present()) {
            throw wrong("is missing");
        }
        if (!node.isObject()) {
            throw wrong("must be an object");
        }
        return this;
    }

    /** A text that identifies something, without anything that does not print. */
    String id(int longest) {
        if (!present()) {
            throw wrong("is missing");
        }
        var text = text(longest, Character::isISOControl);
        if (text.isBlank()) {
            throw wrong("is blank");
        }
        return text;
    }

    /** A text for human eyes; empty where there is nothing, or nothing but blanks. */
    Optional<String> remark(int longest) {
        return present()
                ? Optional.of(text(longest, c -> Character.isISOControl(c) && !Character.isWhitespace(c)))
                        .filter(text -> !text.isBlank())
                : Optional.empty();
    }

    BadRequest wrong(String problem) {
        return BadRequest.notValid(path, "%s %s.".formatted(path.isEmpty() ? "The body" : path, problem));
    }

    private String text(int longest, IntPredicate forbidden) {
        if (!node.isTextual()) {
            throw wrong("must be a string");
        }
        var text = node.textValue();
        if (text.length() > longest) {
            throw wrong("is longer than %d characters".formatted(longest));
        }
        if (text.chars().anyMatch(forbidden)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw wrong("has characters that are not allowed there");
        }
        return text;
    }
}
