package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.scenario.Answers;
import dev.hepatica.scenario.Scenario;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every patient's story, opened as a chart: whatever the record, there are few cards, well formed and without HTML. */
@QuarkusTest
class EveryScenarioTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    @Requirement({"C1", "C2", "C3", "C4", "C5", "C6", "C10", "C11", "C12", "C14", "R1"})
    void is_shown_in_a_few_cards(Scenario scenario) {
        var cards = Ehr.cards(Ehr.ASSESSMENT, request(scenario));

        assertThat(cards).hasSizeLessThanOrEqualTo(5);
        assertThat(cards).extracting(card -> card.path("uuid").asText()).doesNotHaveDuplicates();
        assertThat(cards)
                .extracting(card -> card.path("indicator").asText())
                .isSortedAccordingTo((one, other) -> Integer.compare(urgency(other), urgency(one)));
        assertThat(cards).allSatisfy(card -> checkMarkdown(card.path("detail").asText()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void an_order_of_what_is_proposed_first_is_not_called_ruled_out(Scenario scenario) {
        var request = request(scenario);
        var proposed = proposedDrugs(scenario);
        request.put("hook", "order-sign");
        var entries = ((ObjectNode) request.path("context"))
                .putObject("draftOrders")
                .put("resourceType", "Bundle")
                .putArray("entry");
        proposed.forEach(medication -> {
            var order = entries.addObject()
                    .putObject("resource")
                    .put("resourceType", "MedicationRequest")
                    .put("id", "o" + entries.size());
            order.set("medicationCodeableConcept", medication);
        });

        assertThat(Ehr.cards(Ehr.ORDER_CHECK, request))
                .extracting(card -> card.path("indicator").asText())
                .as(proposed.toString())
                .doesNotContain("critical");
    }

    /** The drugs of the first unconditional option of systemic therapy, as the plan writes them. */
    private static List<JsonNode> proposedDrugs(Scenario scenario) {
        var resources = new HashMap<String, JsonNode>();
        Ehr.read(Answers.of(scenario))
                .path("entry")
                .forEach(entry -> resources.put(entry.path("fullUrl").asText(), entry.path("resource")));
        return resources.values().stream()
                .filter(resource -> resource.path("code").path("text").asText().equals("Systemic therapy"))
                .flatMap(group -> elements(group.path("action").path(0).path("action")))
                .filter(option -> !option.has("condition"))
                .limit(1)
                .flatMap(option -> medications(resources, option.path("resource")))
                .toList();
    }

    private static Stream<JsonNode> medications(Map<String, JsonNode> resources, JsonNode reference) {
        var resource = resources.get(reference.path("reference").asText());
        if (resource == null) {
            return Stream.empty();
        }
        return resource.has("medicationCodeableConcept")
                ? Stream.of(resource.path("medicationCodeableConcept"))
                : elements(resource.path("action"))
                        .flatMap(action -> Stream.concat(
                                medications(resources, action.path("resource")),
                                elements(action.path("action"))
                                        .flatMap(part -> medications(resources, part.path("resource")))));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static ObjectNode request(Scenario scenario) {
        var sent = Ehr.read(scenario.request());
        var bundle = sent.path("resourceType").asText().equals("Parameters")
                ? StreamSupport.stream(sent.path("parameter").spliterator(), false)
                        .filter(parameter -> parameter.path("name").asText().equals("record"))
                        .findFirst()
                        .orElseThrow()
                        .path("resource")
                : sent;
        var request = JSON.createObjectNode()
                .put("hook", "patient-view")
                .put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
        var prefetch = request.putObject("prefetch");
        prefetch.set("everything", bundle);
        var patient = StreamSupport.stream(bundle.path("entry").spliterator(), false)
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("Patient"))
                .findFirst()
                .orElseThrow();
        prefetch.set("conditions", JSON.createObjectNode().put("resourceType", "Bundle"));
        request.putObject("context")
                .put("userId", "Practitioner/1")
                .put("patientId", patient.path("id").asText("p"));
        return request;
    }

    private static void checkMarkdown(String markdown) {
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError("a link: " + link.getDestination());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("an image: " + image.getDestination());
            }
        });
    }

    private static int urgency(String indicator) {
        return List.of("info", "warning", "critical").indexOf(indicator);
    }
}
