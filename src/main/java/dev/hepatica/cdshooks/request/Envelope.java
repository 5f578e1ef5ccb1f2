package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.BadRequest;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An object of a request, whose fields are read by name; errors are reported with their path. Fields that are null or
 * empty count as absent, since clients send them although they should not.
 *
 * @param path the path of the object, with a dot at its end; empty for the request itself
 */
record Envelope(ObjectNode node, String path) {

    static Envelope of(ObjectNode request) {
        return new Envelope(request, "");
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> missing(field, "a text"));
    }

    /**
     * A text that matches a form.
     *
     * @throws BadRequest if it does not; the message names what is expected
     */
    String text(String field, Predicate<String> form, String expected) {
        var text = text(field);
        if (!form.test(text)) {
            throw BadRequest.notValid(path + field, "%s%s must be %s.".formatted(path, field, expected));
        }
        return text;
    }

    Optional<String> optionalText(String field) {
        return present(field).map(value -> {
            if (!value.isTextual()) {
                throw BadRequest.notValid(path + field, "%s%s must be a text.".formatted(path, field));
            }
            return value.textValue().strip();
        });
    }

    Envelope object(String field) {
        return optionalObject(field).orElseThrow(() -> missing(field, "an object"));
    }

    Optional<Envelope> optionalObject(String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(value -> {
                    if (value instanceof ObjectNode object) {
                        return new Envelope(object, path + field + ".");
                    }
                    throw BadRequest.notValid(path + field, "%s%s must be an object.".formatted(path, field));
                });
    }

    /** A list that is not empty. */
    JsonNode array(String field) {
        var value = present(field).orElseThrow(() -> missing(field, "a list"));
        if (!value.isArray()) {
            throw BadRequest.notValid(path + field, "%s%s must be a list.".formatted(path, field));
        }
        return value;
    }

    Optional<JsonNode> present(String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .filter(value -> !(value.isTextual() && value.textValue().isBlank()))
                .filter(value -> !(value.isContainerNode() && value.isEmpty()));
    }

    private BadRequest missing(String field, String expected) {
        return BadRequest.notValid(path + field, "%s%s is missing: %s is required.".formatted(path, field, expected));
    }
}
