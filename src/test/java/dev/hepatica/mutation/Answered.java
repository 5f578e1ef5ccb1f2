package dev.hepatica.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.cdshooks.Schemas;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must be true of every answer, whatever was sent. */
final class Answered {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What only a programmer could make sense of. */
    private static final List<String> INSIDE =
            List.of("HAPI-", "Exception", "Cannot invoke", "java.", "ca.uhn", "org.hl7", "dev.hepatica", "\tat ");

    private Answered() {}

    /** What is wrong with an answer to a record, in words; empty if nothing is. */
    static List<String> faults(JsonNode sent, HttpResponse<String> response) {
        return faults(response, answer -> ofAnswer(sent, answer));
    }

    /** What is wrong with an answer to a call of CDS Hooks, in words; empty if nothing is. */
    static List<String> faultsOfCards(HttpResponse<String> response) {
        return faults(response, answer -> ofCards(response.body(), answer));
    }

    private static List<String> faults(HttpResponse<String> response, Function<JsonNode, List<String>> ofAnswer) {
        try {
            var answer = JSON.readTree(response.body());
            return response.statusCode() == 200 ? ofAnswer.apply(answer) : ofRefusal(response.statusCode(), answer);
        } catch (JsonProcessingException e) {
            return List.of("%d, and no JSON: %s".formatted(response.statusCode(), response.body()));
        }
    }

    private static List<String> ofCards(String body, JsonNode answer) {
        var faults = new ArrayList<>(Schemas.RESPONSE.problems(body));
        answer.path("cards").forEach(card -> faults.addAll(ofText(card, "detail")));
        return faults;
    }

    private static List<String> ofRefusal(int status, JsonNode outcome) {
        var faults = new ArrayList<String>();
        var issue = outcome.path("issue").path(0);
        if (status < 400 || status > 499) {
            return List.of("status " + status);
        }
        if (!isOutcome(outcome) || issue.path("diagnostics").asText().isBlank()) {
            faults.add("refused without a word: " + outcome);
        }
        if (issue.path("expression").path(0).asText().isBlank() && status != 400) {
            faults.add("refused without a place: " + outcome);
        }
        faults.addAll(ofText(outcome, "diagnostics"));
        return faults;
    }

    private static List<String> ofAnswer(JsonNode sent, JsonNode answer) {
        var faults = new ArrayList<String>();
        var resources = answer.findValues("resource");
        if (resources.stream()
                .noneMatch(resource ->
                        "CarePlan".equals(resource.path("resourceType").asText()))) {
            faults.add("answered without a plan");
        }
        var reading = resources.stream().filter(Answered::isOutcome).findFirst();
        var told = new HashSet<String>();
        reading.ifPresent(outcome ->
                outcome.findValues("expression").forEach(e -> told.add(e.path(0).asText())));
        entries(sent).filter(entry -> !told.contains(entry)).forEach(entry -> faults.add("not a word about " + entry));
        reading.ifPresent(outcome -> faults.addAll(ofText(outcome, "diagnostics")));
        return faults;
    }

    private static Stream<String> entries(JsonNode sent) {
        var bundle = RecordFile.bundle(sent).orElseThrow();
        return Place.in(sent, place -> place.isEntry() && place.isIn(bundle.path("entry"))).stream()
                .map(Place::path);
    }

    private static List<String> ofText(JsonNode answer, String member) {
        return answer.findValuesAsText(member).stream()
                .filter(text -> INSIDE.stream().anyMatch(text::contains))
                .map(text -> "tells of the inside: " + text)
                .toList();
    }

    private static boolean isOutcome(JsonNode resource) {
        return "OperationOutcome".equals(resource.path("resourceType").asText());
    }
}
