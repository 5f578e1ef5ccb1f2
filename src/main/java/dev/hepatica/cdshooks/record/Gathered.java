package dev.hepatica.cdshooks.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
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

    public Gathered {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        drafts = Set.copyOf(drafts);
        gaps = List.copyOf(gaps);
    }

    /** It holds a record, so only how much. */
    @Override
    public String toString() {
        return "Gathered[%d resources, %d gaps]".formatted(resources.size(), gaps.size());
    }
}
