package dev.hepatica.cdshooks.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is there to answer a request.
 *
 * @param resources by where each of them stands: {@code prefetch.cea.entry[2]}
 * @param drafts    where those stand that are being ordered
 * @param gaps      what could not be had
 */
public record Gathered(Map<String, ObjectNode> resources, Set<String> drafts, List<Gap> gaps) {

    private static final Set<String> OPEN = Set.of("draft", "active", "on-hold");

    public Gathered {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        drafts = Set.copyOf(drafts);
        gaps = List.copyOf(gaps);
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

    /** It holds a record, so only how much. */
    @Override
    public String toString() {
        return "Gathered[%d resources, %d gaps]".formatted(resources.size(), gaps.size());
    }
}
