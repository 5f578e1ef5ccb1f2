package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.cdshooks.Ehr;
import dev.hepatica.scenario.StoryFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A call of CDS Hooks as it is sent: a chart is opened, or an order signed. */
record HookRequest(String service, String name, ObjectNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORDER_CHECK = "crlm-order-check";
    private static final Set<String> ORDERS = Set.of("MedicationRequest", "ServiceRequest");

    /** The calls that the tests of cards send, and both calls with each record. */
    static List<HookRequest> all() {
        var stories = StoryFolder.in(Path.of("src/test/resources/cds-hooks")).stream()
                .flatMap(service -> StoryFolder.in(service.path()).stream()
                        .map(story -> new HookRequest(
                                service.toString(), story.toString(), Ehr.read(story.text("request.json")))));
        var records = RecordFile.all().stream().flatMap(file -> with(file.toString(), file.body()).stream());
        return Stream.concat(stories, records).toList();
    }

    /** Both calls with a record, which comes as what was asked for. */
    static List<HookRequest> with(String name, ObjectNode record) {
        return List.of(
                new HookRequest("crlm-assessment", name, request("patient-view", record)),
                new HookRequest(ORDER_CHECK, name, signing(record)));
    }

    /** Whether the cards would be wrong without resources of a type: conditions always, orders where they are checked. */
    boolean isWrongWithout(String type) {
        return type.equals("Condition") || (service.equals(ORDER_CHECK) && ORDERS.contains(type));
    }

    /** The orders of the record and one of cetuximab are signed. */
    private static ObjectNode signing(ObjectNode record) {
        var request = request("order-sign", record);
        var drafts = ((ObjectNode) request.path("context"))
                .putObject("draftOrders")
                .put("resourceType", "Bundle")
                .putArray("entry");
        entries(record).filter(HookRequest::isOrder).forEach(entry -> drafts.add(entry.deepCopy()));
        var order = drafts.addObject()
                .putObject("resource")
                .put("resourceType", "MedicationRequest")
                .put("id", "signed")
                .put("status", "draft")
                .put("intent", "order");
        order.putObject("subject").put("reference", "Patient/" + patient(record));
        order.putObject("medicationCodeableConcept")
                .putArray("coding")
                .addObject()
                .put("system", "http://www.nlm.nih.gov/research/umls/rxnorm")
                .put("code", "318341")
                .put("display", "cetuximab");
        return request;
    }

    private static ObjectNode request(String hook, ObjectNode record) {
        var request =
                JSON.createObjectNode().put("hook", hook).put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
        request.putObject("context").put("userId", "Practitioner/1").put("patientId", patient(record));
        var prefetch = request.putObject("prefetch");
        prefetch.putObject("conditions").put("resourceType", "Bundle");
        prefetch.set("record", RecordFile.bundle(record).orElseThrow().deepCopy());
        return request;
    }

    @Override
    public String toString() {
        return "%s to %s".formatted(name, service);
    }

    private static boolean isOrder(JsonNode entry) {
        return ORDERS.contains(entry.at("/resource/resourceType").asText());
    }

    private static String patient(ObjectNode record) {
        return entries(record)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("Patient"))
                .map(patient -> patient.path("id").asText("p1"))
                .findFirst()
                .orElse("p1");
    }

    private static Stream<JsonNode> entries(ObjectNode record) {
        var entries = RecordFile.bundle(record).orElseThrow().path("entry");
        return StreamSupport.stream(entries.spliterator(), false);
    }
}
