package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The data that a client sent for a key. A key that is absent was not satisfied, and has no value here; an empty result
 * is an answer.
 */
public sealed interface Prefetched {

    /**
     * Resources; none where the client has no data.
     *
     * @param resources the resources by their place in the Bundle; a single resource is at 0
     * @param inBundle  whether they were sent in a Bundle
     * @param nextPage  the address of the next page of the Bundle
     * @param flaw      the reason why some are missing, in words for a card
     */
    record Sent(Map<Integer, ObjectNode> resources, boolean inBundle, Optional<String> nextPage, Optional<String> flaw)
            implements Prefetched {

        public Sent {
            resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        }

        @Override
        public String toString() {
            return "Sent[%d resources]".formatted(resources.size());
        }
    }

    /** A failure: the client could not get the data, or sent something that cannot be read. */
    record NotReturned(String why) implements Prefetched {}

    /** The data at a key. */
    static Prefetched of(JsonNode value) {
        if (value.isNull()) {
            return new Sent(Map.of(), false, Optional.empty(), Optional.empty());
        }
        if (!(value instanceof ObjectNode resource)
                || !resource.path("resourceType").isTextual()) {
            return new NotReturned("what was sent for it is no FHIR resource");
        }
        return switch (resource.path("resourceType").textValue()) {
            case "OperationOutcome" -> new NotReturned("the EHR could not provide it");
            case "Bundle" -> bundle(resource);
            default -> new Sent(Map.of(0, resource), false, Optional.empty(), Optional.empty());
        };
    }

    private static Prefetched bundle(ObjectNode bundle) {
        var list = bundle.path("entry");
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            return new NotReturned("what was sent for it is no FHIR Bundle");
        }
        var resources = resources(bundle);
        if (resources.isEmpty() && (!list.isEmpty() || bundle.path("total").asInt() > 0)) {
            return new NotReturned("it came without the resources that it tells of");
        }
        return among(resources, list.size() > resources.size(), nextPage(bundle));
    }

    /**
     * Resources without the OperationOutcomes among them, which are not part of the record.
     *
     * @param lacking whether some of them were not sent
     */
    static Prefetched among(Map<Integer, ObjectNode> all, boolean lacking, Optional<String> nextPage) {
        var resources = new LinkedHashMap<>(all);
        resources.values().removeIf(Prefetched::isOutcome);
        var failed = all.values().stream().anyMatch(Prefetched::isFailure);
        if (failed && resources.isEmpty()) {
            return new NotReturned("the EHR could not provide it");
        }
        var nested = resources.values().removeIf(Prefetched::isBundle);
        var flaw = failed || lacking || nested
                ? Optional.of("only in part: the EHR did not send all of it in a way that can be read")
                : Optional.<String>empty();
        return new Sent(resources, true, nextPage, flaw);
    }

    /** The resources of a Bundle of any type or none, by their place in it. */
    static Map<Integer, ObjectNode> resources(ObjectNode bundle) {
        var resources = new LinkedHashMap<Integer, ObjectNode>();
        var list = bundle.path("entry");
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i).path("resource") instanceof ObjectNode resource
                    && resource.path("resourceType").isTextual()) {
                resources.put(i, resource);
            }
        }
        return resources;
    }

    /** Resources by their position. */
    static Map<Integer, ObjectNode> numbered(Collection<ObjectNode> resources) {
        var numbered = new LinkedHashMap<Integer, ObjectNode>();
        resources.forEach(resource -> numbered.put(numbered.size(), resource));
        return numbered;
    }

    private static boolean isBundle(ObjectNode resource) {
        return resource.path("resourceType").textValue().equals("Bundle");
    }

    private static boolean isOutcome(ObjectNode resource) {
        return resource.path("resourceType").asText().equals("OperationOutcome");
    }

    /**
     * Returns whether a resource is an OperationOutcome with an error. Some servers report an empty search as a
     * warning, which is no failure.
     */
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
