package dev.hepatica.cdshooks.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.cdshooks.fetch.Fetched;
import dev.hepatica.cdshooks.request.CdsRequest;
import dev.hepatica.cdshooks.request.Prefetched;
import dev.hepatica.cdshooks.service.PrefetchItem;
import dev.hepatica.fhir.wire.BadRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts together the record that a request is about. What was sent counts by what it is as well as by its key, since sites
 * name keys anew; the same resource under two keys counts once.
 */
public final class Gathering {

    private static final Pattern MEDICATION = Pattern.compile("Medication/[A-Za-z0-9\\-.]{1,64}");

    /** By which a resource says what is ordered. */
    private static final List<String> CHOSEN = List.of("medicationCodeableConcept", "medicationReference", "code");

    private final CdsRequest request;
    private final List<PrefetchItem> items;
    private final Map<String, ObjectNode> resources = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> drafts = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<String> satisfied;

    /**
     * @throws BadRequest if a Patient came that is not the one of the context
     */
    public Gathering(CdsRequest request, List<PrefetchItem> items) {
        this.request = request;
        this.items = items;
        addUnsaved();
        request.prefetch().forEach((key, value) -> {
            if (value instanceof Prefetched.Sent sent) {
                add("prefetch." + key, sent.resources());
            }
        });
        this.satisfied =
                items.stream().filter(this::isSatisfied).map(PrefetchItem::key).collect(Collectors.toSet());
    }

    /** What did not come, by key, with the query that asks for it; further pages of what came in part. */
    public List<PrefetchItem> missing() {
        return items.stream().filter(item -> !satisfied.contains(item.key())).toList();
    }

    /** What is being ordered, with the medications that came, and nothing else of the record. */
    public Gathered ordersAlone() {
        var alone = new LinkedHashMap<>(resources);
        alone.entrySet().removeIf(entry -> !drafts.contains(entry.getKey()) && !isA(entry.getValue(), "Medication"));
        alone.put("context.patientId", patient());
        return new Gathered(alone, drafts, List.of());
    }

    /** Whether the client tried to send it, and could not. */
    public boolean wasTried(PrefetchItem item) {
        return request.prefetch().get(item.key()) instanceof Prefetched.Failed;
    }

    /** By key: where what came goes on on another page. */
    public Map<String, String> nextPages() {
        var pages = new LinkedHashMap<String, String>();
        request.prefetch().forEach((key, value) -> {
            if (value instanceof Prefetched.Sent sent) {
                sent.nextPage().ifPresent(page -> pages.put(key, page));
            }
        });
        return pages;
    }

    /** Adds what was fetched for a key. */
    public void add(String key, Fetched fetched) {
        if (fetched instanceof Fetched.Found found) {
            add("fetched." + key, found.resources());
            found.incomplete().ifPresent(why -> gap(key, "only in part: " + why, true));
        } else if (fetched instanceof Fetched.Failed failed) {
            gap(key, failed.why(), false);
        }
    }

    /** Tells why something is not there that nobody fetched. */
    public void withoutFetching(String why) {
        missing()
                .forEach(item -> gap(
                        item.key(),
                        request.prefetch().get(item.key()) instanceof Prefetched.Failed failed ? failed.why() : why,
                        false));
        nextPages().keySet().forEach(key -> gap(key, "only in part: it goes on on a page that was not sent", true));
    }

    /** All that is there. Without the Patient there is still somebody whom all else is about. */
    public Gathered gathered() {
        if (resources.values().stream().noneMatch(each -> isA(each, "Patient"))) {
            resources.put("context.patientId", patient());
        }
        return new Gathered(resources, drafts, gaps);
    }

    /** Medications that orders refer to and that did not come, as queries by key. */
    public Map<String, String> medications() {
        var queries = new LinkedHashMap<String, String>();
        resources.forEach((place, resource) -> {
            var reference =
                    resource.path("medicationReference").path("reference").asText();
            if (drafts.contains(place) && MEDICATION.matcher(reference).matches() && !places.containsKey(reference)) {
                queries.put(reference, reference);
            }
        });
        return queries;
    }

    /** An order of which nothing is chosen yet is left out: there is nothing to check. */
    private void addUnsaved() {
        var field = "context." + request.hook().bundle().orElse("");
        for (var i = 0; i < request.unsaved().size(); i++) {
            var place = "%s.entry[%d]".formatted(field, i);
            var resource = request.unsaved().get(i);
            if (!request.hook().isAboutOrders() || CHOSEN.stream().anyMatch(resource::has)) {
                put(place, resource);
                if (request.hook().isAboutOrders()) {
                    drafts.add(place);
                }
            }
        }
    }

    private void add(String place, List<ObjectNode> all) {
        for (var i = 0; i < all.size(); i++) {
            put(all.size() == 1 ? place : "%s.entry[%d]".formatted(place, i), all.get(i));
        }
    }

    /** What is being written counts before what is stored; otherwise what came last was changed last, or is the same. */
    private void put(String place, ObjectNode resource) {
        if (isA(resource, "Patient")) {
            checkPatient(place, resource);
        }
        var name = resource.path("resourceType").asText() + "/"
                + resource.path("id").asText(place);
        var other = places.putIfAbsent(name, place);
        if (other == null) {
            resources.put(place, resource);
        } else if (!drafts.contains(other)) {
            resources.merge(other, resource, (one, next) -> changed(next).compareTo(changed(one)) > 0 ? next : one);
        }
    }

    private static String changed(ObjectNode resource) {
        return resource.path("meta").path("lastUpdated").asText();
    }

    private void checkPatient(String place, ObjectNode patient) {
        var id = patient.path("id").asText(request.patientId());
        if (!id.equals(request.patientId())) {
            throw BadRequest.notUsable(place, "This Patient is not the one that context.patientId names.");
        }
        patient.put("id", id);
    }

    /** By its own key, if the client answered that; or by resources of its kind under keys that are not ours. */
    private boolean isSatisfied(PrefetchItem item) {
        var own = request.prefetch().get(item.key());
        if (own != null) {
            return own instanceof Prefetched.Sent;
        }
        var ours = items.stream().map(PrefetchItem::key).collect(Collectors.toSet());
        return request.prefetch().entrySet().stream()
                .filter(entry -> !ours.contains(entry.getKey()))
                .anyMatch(entry -> entry.getValue() instanceof Prefetched.Sent sent
                        && sent.resources().stream().anyMatch(item::asksFor));
    }

    private void gap(String key, String why, boolean inPart) {
        var item = items.stream().filter(each -> each.key().equals(key)).findFirst();
        gaps.add(new Gap(
                item.map(PrefetchItem::words)
                        .orElse(
                                MEDICATION.matcher(key).matches()
                                        ? "a medication that is ordered"
                                        : "what came as " + key),
                why,
                inPart,
                item.map(PrefetchItem::required).orElse(false)));
    }

    /** Somebody of whom nothing is known but the id. */
    private ObjectNode patient() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Patient")
                .put("id", request.patientId());
    }

    private static boolean isA(ObjectNode resource, String type) {
        return resource.path("resourceType").asText().equals(type);
    }
}
