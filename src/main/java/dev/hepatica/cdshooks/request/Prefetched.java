package dev.hepatica.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.fhir.wire.RawResource;
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
    record Sent(Map<Integer, RawResource> resources, boolean inBundle, Optional<String> nextPage, Optional<String> flaw)
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
            default -> new Sent(Map.of(0, RawResource.alone(resource)), false, Optional.empty(), Optional.empty());
        };
    }

    private static Prefetched bundle(ObjectNode bundle) {
        var list = bundle.path("entry");
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            return new NotReturned("what was sent for it is no FHIR Bundle");
        }
        var resources = resources(bundle);
        if (resources.isEmpty() && (!list.isEmpty() || bundle.path("total").asInt() > 0)) {
            return new NotReturned("it came without the resources that it counts");
        }
        return among(resources, list.size() > resources.size(), nextPage(bundle));
    }

    /**
     * Resources without the OperationOutcomes among them, which are not part of the record.
     *
     * @param lacking whether some of them were not sent
     */
    static Prefetched among(Map<Integer, RawResource> all, boolean lacking, Optional<String> nextPage) {
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
    static Map<Integer, RawResource> resources(ObjectNode bundle) {
        var resources = entries(bundle);
        resources.values().removeIf(each -> each.type().isEmpty());
        return resources;
    }

    /** The resources of all entries of a Bundle, by their place in it; without a type where an entry has no resource. */
    static Map<Integer, RawResource> entries(ObjectNode bundle) {
        var entries = new LinkedHashMap<Integer, RawResource>();
        var list = bundle.path("entry");
        for (var i = 0; i < list.size(); i++) {
            entries.put(i, RawResource.of(list.get(i)));
        }
        return entries;
    }

    /** Resources by their position. */
    static Map<Integer, RawResource> numbered(Collection<ObjectNode> resources) {
        var numbered = new LinkedHashMap<Integer, RawResource>();
        resources.forEach(resource -> numbered.put(numbered.size(), RawResource.alone(resource)));
        return numbered;
    }

    private static boolean isBundle(RawResource resource) {
        return resource.isA("Bundle");
    }

    private static boolean isOutcome(RawResource resource) {
        return resource.isA("OperationOutcome");
    }

    /**
     * Returns whether a resource is an OperationOutcome with an error. Some servers report an empty search as a
     * warning, which is no failure.
     */
    private static boolean isFailure(RawResource resource) {
        return isOutcome(resource)
                && Stream.of("error", "fatal")
                        .anyMatch(resource.json().path("issue").findValuesAsText("severity")::contains);
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
