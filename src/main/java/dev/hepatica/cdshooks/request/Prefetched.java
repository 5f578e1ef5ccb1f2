package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client sent for a key. A key that is not there at all was not satisfied, and has no value here; that there is no
 * data is an answer.
 */
public sealed interface Prefetched {

    /** Resources; none where the client has no data. */
    record Sent(List<ObjectNode> resources, Optional<String> nextPage) implements Prefetched {

        public Sent {
            resources = List.copyOf(resources);
        }

        @Override
        public String toString() {
            return "Sent[%d resources]".formatted(resources.size());
        }
    }

    /** The client tried and could not. */
    record Failed(String why) implements Prefetched {}

    /** What stands at a key. */
    static Prefetched of(JsonNode value) {
        if (value.isNull()) {
            return new Sent(List.of(), Optional.empty());
        }
        if (!(value instanceof ObjectNode resource)
                || !resource.path("resourceType").isTextual()) {
            return new Failed("what was sent for it is no FHIR resource");
        }
        return switch (resource.path("resourceType").textValue()) {
            case "OperationOutcome" -> new Failed("the EHR could not provide it");
            case "Bundle" -> bundle(resource);
            default -> new Sent(List.of(resource), Optional.empty());
        };
    }

    private static Prefetched bundle(ObjectNode bundle) {
        var resources = resources(bundle);
        var failed = resources.stream().anyMatch(Prefetched::isFailure);
        var others = resources.stream().filter(each -> !isOutcome(each)).toList();
        return failed && others.isEmpty()
                ? new Failed("the EHR could not provide it")
                : new Sent(failed ? resources : others, nextPage(bundle));
    }

    /** The resources of a Bundle, whatever type it has or lacks. */
    static List<ObjectNode> resources(ObjectNode bundle) {
        var resources = new ArrayList<ObjectNode>();
        for (var entry : bundle.path("entry")) {
            var resource = entry.path("resource");
            if (resource instanceof ObjectNode object
                    && object.path("resourceType").isTextual()) {
                resources.add(object);
            }
        }
        return resources;
    }

    private static boolean isOutcome(ObjectNode resource) {
        return resource.path("resourceType").textValue().equals("OperationOutcome");
    }

    /** That a search found nothing is told as a warning by some; only an error is a failure. */
    private static boolean isFailure(ObjectNode resource) {
        return isOutcome(resource)
                && Stream.of("error", "fatal").anyMatch(resource.path("issue").findValuesAsText("severity")::contains);
    }

    private static Optional<String> nextPage(ObjectNode bundle) {
        for (var link : bundle.path("link")) {
            if (link.path("relation").asText().equals("next")
                    && link.path("url").isTextual()) {
                return Optional.of(link.path("url").textValue());
            }
        }
        return Optional.empty();
    }
}
