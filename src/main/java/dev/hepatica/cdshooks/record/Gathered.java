package dev.hepatica.cdshooks.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is there to answer a request.
 *
 * @param resources by where each of them stands: {@code prefetch.cea.entry[2]}
 * @param drafts    where those stand that are being ordered
 * @param gaps      what could not be had
 * @param held      where orders stand that are within something else, and so are not read
 */
public record Gathered(Map<String, ObjectNode> resources, Set<String> drafts, List<Gap> gaps, List<String> held) {

    private static final Set<String> OPEN = Set.of("draft", "active", "on-hold");

    public Gathered {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        drafts = Set.copyOf(drafts);
        gaps = List.copyOf(gaps);
        held = List.copyOf(held);
    }

    /** What is ordered already and not done yet, by its codes: {@code http://loinc.org|81695-9}. */
    public Set<String> requested() {
        var requested = new HashSet<String>();
        resources.values().stream()
                .filter(each -> each.path("resourceType").asText().equals("ServiceRequest")
                        && OPEN.contains(each.path("status").asText()))
                .forEach(each -> each.path("code")
                        .path("coding")
                        .forEach(coding -> requested.add(coding.path("system").asText() + "|"
                                + coding.path("code").asText())));
        return requested;
    }

    /** The type of what stands somewhere. */
    public String type(String place) {
        var resource = resources.get(place);
        return resource == null ? "" : resource.path("resourceType").asText();
    }

    /** What a resource with an id is called: {@code MedicationRequest/1}. */
    public Optional<String> reference(String place) {
        var resource = resources.get(place);
        return resource == null || !resource.path("id").isTextual()
                ? Optional.empty()
                : Optional.of(type(place) + "/" + resource.path("id").textValue());
    }

    /** It holds a record, so only how much. */
    @Override
    public String toString() {
        return "Gathered[%d resources, %d gaps]".formatted(resources.size(), gaps.size());
    }
}
