package dev.hepatica.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.RawResource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The record of forty resources as EHRs send it, with everything that the service asks for; and as one Bundle. Its days are
 * moved, so that it is always as old as on the day that it was written for.
 */
final class HookRequests {

    private static final String PATIENT = "luw-pat";
    private static final String NARRATIVE = "<div xmlns=\"http://www.w3.org/1999/xhtml\">%s</div>";

    /** Every third resource but the first has a narrative: 13 of them. */
    private static final int EVERY = 3;

    private static final int NARRATIVE_LENGTH = 150;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<ObjectNode> resources = new ArrayList<>();
    private final ObjectNode prefetch = NODES.objectNode();

    private HookRequests(boolean narratives) {
        for (var entry : record().path("entry")) {
            var resource = (ObjectNode) entry.path("resource");
            if (narratives && !resources.isEmpty() && resources.size() % EVERY == 0) {
                resource.putObject("text").put("status", "generated").put("div", narrative(resource));
            }
            resources.add(resource);
        }
        prefetch();
    }

    static HookRequests withNarratives() {
        return new HookRequests(true);
    }

    static HookRequests withoutNarratives() {
        return new HookRequests(false);
    }

    /** The opening of the patient's chart. */
    byte[] patientView() {
        return request("patient-view", context());
    }

    /** The signing of an order of pembrolizumab, for a tumour whose mismatch repair is proficient. */
    byte[] orderSign() {
        var order = NODES.objectNode()
                .put("resourceType", "MedicationRequest")
                .put("id", "order")
                .put("status", "draft")
                .put("intent", "order");
        order.putObject("subject").put("reference", "Patient/" + PATIENT);
        order.putObject("medicationCodeableConcept")
                .putArray("coding")
                .addObject()
                .put("system", "http://www.nlm.nih.gov/research/umls/rxnorm")
                .put("code", "1547545")
                .put("display", "pembrolizumab");
        return request("order-sign", context().set("draftOrders", bundle(List.of(order))));
    }

    /** All of it in one Bundle. */
    byte[] bundle() {
        return bundle(resources).toString().getBytes(UTF_8);
    }

    private byte[] request(String hook, JsonNode context) {
        return NODES.objectNode()
                .put("hook", hook)
                .put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea")
                .<ObjectNode>set("context", context)
                .set("prefetch", prefetch)
                .toString()
                .getBytes(UTF_8);
    }

    private static ObjectNode context() {
        return NODES.objectNode().put("userId", "Practitioner/1").put("patientId", PATIENT);
    }

    /** Each resource with the first item that asks for it; what nothing asks for comes as well, as it does at some sites. */
    private void prefetch() {
        var items = new CdsServices(Terminology.load(), Set.of(), false).prefetch();
        var found = new LinkedHashMap<String, List<ObjectNode>>();
        items.forEach(item -> found.put(item.key(), new ArrayList<>()));
        for (var resource : resources) {
            var key = items.stream()
                    .filter(item -> item.asksFor(RawResource.alone(resource)))
                    .map(item -> item.key())
                    .findFirst()
                    .orElse("others");
            found.computeIfAbsent(key, other -> new ArrayList<>()).add(resource);
        }
        found.forEach((key, all) -> prefetch.set(key, key.equals("patient") ? all.get(0) : bundle(all)));
    }

    private static ObjectNode bundle(List<ObjectNode> resources) {
        var bundle = NODES.objectNode()
                .put("resourceType", "Bundle")
                .put("type", "searchset")
                .put("total", resources.size());
        var entries = bundle.putArray("entry");
        resources.forEach(resource -> entries.addObject().set("resource", resource));
        return bundle;
    }

    private static String narrative(ObjectNode resource) {
        var words = "Of this patient, as %s says: "
                .formatted(resource.path("resourceType").asText());
        var length = NARRATIVE_LENGTH - NARRATIVE.formatted("<p></p>").length();
        return NARRATIVE.formatted(
                "<p>" + words.repeat(1 + length / words.length()).substring(0, length) + "</p>");
    }

    private static JsonNode record() {
        var since = ChronoUnit.DAYS.between(FortyResources.AS_OF, LocalDate.now(ZoneOffset.UTC));
        var record = new String(FortyResources.withoutNarratives(), UTF_8);
        try {
            return JSON.readTree(DAY.matcher(record)
                    .replaceAll(
                            day -> LocalDate.parse(day.group()).plusDays(since).toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
