package dev.hepatica.cdshooks.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Resources by their place. Unsaved resources replace stored ones; a stored resource under two keys counts once, in its
 * latest version. Every order counts, whatever its id.
 */
final class Resources {

    private final Map<String, ObjectNode> all = new LinkedHashMap<>();
    private final Map<String, ObjectNode> drafts = new LinkedHashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Set<String> unsaved = new HashSet<>();

    Map<String, ObjectNode> all() {
        return Collections.unmodifiableMap(all);
    }

    /** The orders that are being written. */
    Map<String, ObjectNode> drafts() {
        return Collections.unmodifiableMap(drafts);
    }

    /** Returns whether a resource with this reference is present: {@code Medication/1}. */
    boolean isThere(String name) {
        return stored.containsKey(name) || unsaved.contains(name);
    }

    void addUnsaved(String place, ObjectNode resource) {
        all.put(free(place), resource);
        unsaved.add(name(place, resource));
    }

    void addDraft(String place, ObjectNode order) {
        addUnsaved(place, order);
        drafts.put(place, order);
    }

    void addStored(String place, ObjectNode resource) {
        var name = name(place, resource);
        if (unsaved.contains(name)) {
            return;
        }
        var own = free(place);
        var other = stored.putIfAbsent(name, own);
        if (other == null) {
            all.put(own, resource);
        } else {
            all.merge(other, resource, (one, next) -> changed(next).isAfter(changed(one)) ? next : one);
        }
    }

    static boolean isA(ObjectNode resource, String type) {
        return resource.path("resourceType").asText().equals(type);
    }

    /** A free place of this name, since a client may use a key that equals a place. */
    private String free(String place) {
        return all.containsKey(place) ? free(place + "'") : place;
    }

    private static String name(String place, ObjectNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText(place);
    }

    private static OffsetDateTime changed(ObjectNode resource) {
        try {
            return OffsetDateTime.parse(
                    resource.path("meta").path("lastUpdated").asText());
        } catch (DateTimeParseException e) {
            return OffsetDateTime.MIN;
        }
    }
}
