package dev.hepatica.cdshooks.record;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.cdshooks.request.CdsRequest;
import dev.hepatica.cdshooks.request.Drafted;
import dev.hepatica.cdshooks.request.Prefetched;
import dev.hepatica.cdshooks.service.PrefetchItem;
import dev.hepatica.ehr.Fetched;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.RawResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the record for a request. Resources that were sent are recognised by their content as well as by their key,
 * since some sites rename keys.
 */
public final class Gathering {

    private static final Pattern MEDICATION = Pattern.compile("Medication/[A-Za-z0-9\\-.]{1,64}");

    /**
     * The most pages, and the most medications, that are fetched for one request; more would delay the requests of
     * other patients.
     */
    private static final int MOST_FETCHED = 20;

    private final CdsRequest request;
    private final List<PrefetchItem> items;
    private final Resources resources = new Resources();
    private final List<Gap> gaps = new ArrayList<>();

    /** The keys for which a list was received to its last page, with or without resources in it. */
    private final Set<String> lists = new HashSet<>();

    /**
     * Collects the resources that were sent.
     *
     * @throws BadRequest if a Patient was sent that is not the one of the context
     */
    public Gathering(CdsRequest request, List<PrefetchItem> items) {
        this.request = request;
        this.items = items;
        addUnsaved();
        request.prefetch().forEach((key, value) -> {
            if (value instanceof Prefetched.Sent sent) {
                add("prefetch." + key, key, sent);
            }
        });
    }

    /** The items that were not received. */
    public List<PrefetchItem> missing() {
        return items.stream().filter(item -> !isSatisfied(item)).toList();
    }

    /** Returns whether the client tried to send an item but failed. */
    public boolean wasTried(PrefetchItem item) {
        return request.prefetch().containsKey(item.key());
    }

    /** The links to next pages, by the key of the first page. */
    public Map<String, String> nextPages() {
        var pages = new LinkedHashMap<String, String>();
        request.prefetch().forEach((key, value) -> {
            if (value instanceof Prefetched.Sent sent && pages.size() < MOST_FETCHED) {
                sent.nextPage().ifPresent(page -> pages.put(key, page));
            }
        });
        return pages;
    }

    /** Medications that orders refer to and that were not received, as queries by key. */
    public Map<String, String> medications() {
        var queries = new LinkedHashMap<String, String>();
        for (var order : resources.drafts().values()) {
            var reference =
                    order.json().path("medicationReference").path("reference").asText();
            if (MEDICATION.matcher(reference).matches()
                    && !resources.isThere(reference)
                    && queries.size() < MOST_FETCHED) {
                queries.put(reference, reference);
            }
        }
        return queries;
    }

    /** Adds the data that was fetched for a key. */
    public void add(String key, Fetched fetched) {
        var inPart = nextPages().containsKey(key);
        if (fetched instanceof Fetched.Found found) {
            var among = Prefetched.among(Prefetched.numbered(found.resources()), false, Optional.empty());
            if (among instanceof Prefetched.Sent sent) {
                add("fetched." + key, key, sent);
            } else if (among instanceof Prefetched.NotReturned failed) {
                gap(key, failed.why(), inPart);
            }
            found.incomplete().ifPresent(why -> gap(key, "only in part: " + why, true));
        } else if (fetched instanceof Fetched.Failed failed) {
            gap(key, (inPart ? "only in part: " : "") + failed.why(), inPart);
        }
    }

    /** Adds a gap for each missing item, with the reason why nothing was fetched. */
    public void withoutFetching(String why) {
        missing()
                .forEach(item -> gap(
                        item.key(),
                        request.prefetch().get(item.key()) instanceof Prefetched.NotReturned failed
                                ? failed.why()
                                : wasTried(item) ? "what was sent for it is something else" : why,
                        false));
        nextPages().keySet().forEach(key -> gap(key, "only in part: it continues on a page that was not sent", true));
    }

    /** The orders that are being written, with their medications, and nothing else of the record. */
    public Gathered ordersAlone() {
        var alone = new LinkedHashMap<>(resources.all());
        alone.entrySet()
                .removeIf(entry -> !resources.drafts().containsKey(entry.getKey())
                        && !entry.getValue().isA("Medication"));
        alone.put("context.patientId", patient());
        return new Gathered(alone, Set.of(), resources.drafts().keySet(), List.of(), held());
    }

    /** The whole record. Where the Patient is missing, one with nothing but the id stands in. */
    public Gathered gathered() {
        var all = new LinkedHashMap<>(resources.all());
        if (all.values().stream().noneMatch(each -> each.isA("Patient"))) {
            all.put("context.patientId", patient());
        }
        return new Gathered(all, searched(), resources.drafts().keySet(), gaps, held());
    }

    /** The resource types of which all resources of the patient were asked for and received. */
    private Set<String> searched() {
        return items.stream()
                .filter(item -> item.asksForAll() && lists.contains(item.key()))
                .filter(item -> gaps.stream().noneMatch(gap -> gap.what().equals(item.words())))
                .map(PrefetchItem::type)
                .collect(toSet());
    }

    /** The places of orders within other resources, which are not read. */
    private List<String> held() {
        return resources.drafts().entrySet().stream()
                .filter(draft -> Drafted.of(draft.getValue(), request.hook()) == Drafted.HOLDER)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds the unsaved resources of the context. */
    private void addUnsaved() {
        var field = "context." + request.hook().bundle().orElse("");
        request.unsaved().forEach((index, resource) -> {
            var place = "%s.entry[%d]".formatted(field, index);
            if (request.hook().isAboutOrders()) {
                addDrafted(place, resource);
            } else {
                resources.addUnsaved(place, resource);
            }
        });
    }

    private void addDrafted(String place, RawResource resource) {
        if (resource.isA("Patient")) {
            checkPatient(place, resource.json());
            return;
        }
        switch (Drafted.of(resource, request.hook())) {
            case ORDER, HOLDER -> resources.addDraft(place, resource);
            case OVER, BESIDE -> resources.addUnsaved(place, resource);
            case UNCHOSEN -> {
                // there is nothing to check yet
            }
        }
    }

    private void add(String place, String key, Prefetched.Sent sent) {
        sent.resources().forEach((index, resource) -> {
            var at = sent.inBundle() ? "%s.entry[%d]".formatted(place, index) : place;
            if (resource.isA("Patient")) {
                checkPatient(at, resource.json());
            }
            resources.addStored(at, resource);
        });
        if ((sent.inBundle() || sent.resources().isEmpty()) && sent.nextPage().isEmpty()) {
            lists.add(key);
        }
        sent.flaw().ifPresent(flaw -> gap(key, flaw, true));
    }

    private void checkPatient(String place, ObjectNode patient) {
        var id = patient.path("id").asText(request.patientId());
        if (!id.equals(request.patientId())) {
            throw BadRequest.notUsable(place, "This Patient is not the one that context.patientId names.");
        }
        patient.put("id", id);
    }

    /**
     * Returns whether an item was received: by its own key, with resources of its type or none; or by another key, with
     * resources that it asks for.
     */
    private boolean isSatisfied(PrefetchItem item) {
        if (request.prefetch().containsKey(item.key())) {
            return request.prefetch().get(item.key()) instanceof Prefetched.Sent sent
                    && (sent.resources().isEmpty()
                            || sent.resources().values().stream().anyMatch(each -> each.isA(item.type())));
        }
        return request.prefetch().keySet().stream().anyMatch(key -> item(key).isEmpty() && isOf(key, item));
    }

    private Optional<PrefetchItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    private boolean isOf(String key, PrefetchItem item) {
        return request.prefetch().get(key) instanceof Prefetched.Sent sent
                && sent.resources().values().stream().anyMatch(item::asksFor);
    }

    /** Adds a gap. Where a site has renamed the key, the gap counts for all items among its resources. */
    private void gap(String key, String why, boolean inPart) {
        var meant = item(key)
                .map(List::of)
                .orElseGet(() -> items.stream().filter(item -> isOf(key, item)).toList());
        if (meant.isEmpty()) {
            var what = MEDICATION.matcher(key).matches() ? "a medication that is ordered" : "what came as " + key;
            gaps.add(new Gap(what, why, inPart, false));
        }
        meant.forEach(item -> gaps.add(new Gap(item.words(), why, inPart, item.required())));
    }

    /** A Patient with nothing but the id. */
    private RawResource patient() {
        return RawResource.alone(JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Patient")
                .put("id", request.patientId()));
    }
}
