package dev.hepatica.cdshooks.record;

import dev.hepatica.fhir.wire.RawResource;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record that was collected for a request.
 *
 * @param resources the resources by their place: {@code prefetch.cea.entry[2]}
 * @param searched  the resource types of which the resources are all that the client has of the patient
 * @param drafts    the places of the orders that are being written
 * @param gaps      the missing parts of the record
 * @param held      the places of orders within other resources, which are not read
 */
public record Gathered(
        Map<String, RawResource> resources,
        Set<String> searched,
        Set<String> drafts,
        List<Gap> gaps,
        List<String> held) {

    private static final Set<String> OPEN = Set.of("draft", "active", "on-hold");

    public Gathered {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        searched = Set.copyOf(searched);
        drafts = Set.copyOf(drafts);
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
    }

    /** The codes of requests that are not completed: {@code http://loinc.org|81695-9}. */
    public Set<String> requested() {
        var requested = new HashSet<String>();
        resources.values().stream()
                .filter(each -> each.isA("ServiceRequest")
                        && OPEN.contains(each.json().path("status").asText()))
                .forEach(each -> each.json()
                        .path("code")
                        .path("coding")
                        .forEach(coding -> requested.add(coding.path("system").asText() + "|"
                                + coding.path("code").asText())));
        return requested;
    }

    /** The type of the resource at a place. */
    public String type(String place) {
        var resource = resources.get(place);
        return resource == null ? "" : resource.type();
    }

    /** The reference to the resource at a place, if it has an id: {@code MedicationRequest/1}. */
    public Optional<String> reference(String place) {
        var resource = resources.get(place);
        return resource == null || !resource.json().path("id").isTextual()
                ? Optional.empty()
                : Optional.of(type(place) + "/" + resource.json().path("id").textValue());
    }

    /** The number of resources only, since their content is a patient's record. */
    @Override
    public String toString() {
        return "Gathered[%d resources, %d gaps]".formatted(resources.size(), gaps.size());
    }
}
