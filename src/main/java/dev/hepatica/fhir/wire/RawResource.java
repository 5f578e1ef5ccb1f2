package dev.hepatica.fhir.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A resource that is not parsed yet.
 *
 * @param fullUrl its address in the Bundle that it came in
 */
public record RawResource(ObjectNode json, Optional<String> fullUrl) {

    /** The resource of an entry of a Bundle; one without a type where the entry has none. */
    public static RawResource of(JsonNode entry) {
        var resource = entry.path("resource") instanceof ObjectNode node ? node : JsonNodeFactory.instance.objectNode();
        return new RawResource(
                resource,
                Optional.of(entry.path("fullUrl").asText())
                        .filter(url -> url.startsWith("urn:") || (!url.isEmpty() && !resource.has("id"))));
    }

    /** A resource that came by itself. */
    public static RawResource alone(ObjectNode json) {
        return new RawResource(json, Optional.empty());
    }

    /** The resource type that it names; empty where it names none. */
    public String type() {
        return json.path("resourceType").asText();
    }

    public boolean isA(String type) {
        return type().equals(type);
    }

    /** It is a part of a record, so only its type is told. */
    @Override
    public String toString() {
        return "RawResource[%s]".formatted(type());
    }
}
