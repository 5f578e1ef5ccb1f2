package dev.hepatica.cdshooks.record;

import dev.hepatica.fhir.wire.RawResource;
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

    private final Map<String, RawResource> all = new LinkedHashMap<>();
    private final Map<String, RawResource> drafts = new LinkedHashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Set<String> unsaved = new HashSet<>();

    Map<String, RawResource> all() {
        return Collections.unmodifiableMap(all);
    }

    /** The orders that are being written. */
    Map<String, RawResource> drafts() {
        return Collections.unmodifiableMap(drafts);
    }

    /** Returns whether a resource with this reference is present: {@code Medication/1}. */
    boolean isThere(String name) {
        return stored.containsKey(name) || unsaved.contains(name);
    }

    void addUnsaved(String place, RawResource resource) {
        all.put(free(place), resource);
        unsaved.add(name(place, resource));
    }

    void addDraft(String place, RawResource order) {
        addUnsaved(place, order);
        drafts.put(place, order);
    }

    void addStored(String place, RawResource resource) {
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

    /** A free place of this name, since a client may use a key that equals a place. */
    private String free(String place) {
        return all.containsKey(place) ? free(place + "'") : place;
    }

    private static String name(String place, RawResource resource) {
        return resource.type() + "/" + resource.json().path("id").asText(place);
    }

    private static OffsetDateTime changed(RawResource resource) {
        try {
            return OffsetDateTime.parse(
                    resource.json().path("meta").path("lastUpdated").asText());
        } catch (DateTimeParseException e) {
            return OffsetDateTime.MIN;
        }
    }
}
