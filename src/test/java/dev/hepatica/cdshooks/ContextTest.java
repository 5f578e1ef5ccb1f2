package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Orders and conditions that are being written: what counts of them, and what is checked. */
@QuarkusTest
class ContextTest {

    @Test
    void every_order_counts_whatever_its_id() {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-kras-g12d").request();
        var entries = (ArrayNode) request.at("/context/draftOrders/entry");
        var aspirin = Ehr.read("""
                {"resource": {"resourceType": "MedicationRequest", "id": "o1",
                  "medicationCodeableConcept": {"text": "aspirin"}}}
                """);
        entries.insert(0, aspirin);

        assertThat(Ehr.cards(ORDER_CHECK, request))
                .extracting(card -> card.path("summary").asText())
                .contains("Not advised: cetuximab (RAS mutant)");
    }

    @Test
    void what_is_being_written_counts_before_what_is_stored() {
        var request = CardStory.named(ASSESSMENT, "liver-metastases-put-on-the-problem-list")
                .request();
        var written = request.at("/context/conditions/entry/0/resource");
        var stored = (ObjectNode) written.deepCopy();
        stored.putObject("meta").put("lastUpdated", "2026-05-03T00:00:00Z");
        stored.putObject("code").put("text", "Hypertension");
        ((ObjectNode) request.at("/prefetch/conditions"))
                .putArray("entry")
                .addObject()
                .set("resource", stored);

        assertThat(Ehr.cards(ASSESSMENT, request))
                .isEqualTo(Ehr.cards(
                        ASSESSMENT,
                        CardStory.named(ASSESSMENT, "liver-metastases-put-on-the-problem-list")
                                .request()));
    }

    @Test
    void orders_within_other_resources_are_not_checked_and_a_card_reports_that() {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-kras-g12d").request();
        var draft = request.at("/context/draftOrders/entry/0/resource").deepCopy();
        var group = Ehr.read("{\"resourceType\": \"RequestGroup\", \"id\": \"g1\"}");
        group.putArray("contained").add(draft);
        ((ObjectNode) request.at("/context/draftOrders/entry/0")).set("resource", group);

        assertThat(Ehr.cards(ORDER_CHECK, request))
                .extracting(card -> card.path("summary").asText())
                .containsExactly("Not checked: orders that cannot be read");
    }

    @Test
    void what_is_not_selected_is_not_checked_even_where_what_is_selected_is_none_of_ours() {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-ras-unknown").request();
        ((ArrayNode) request.at("/context/draftOrders/entry")).add(Ehr.read("""
                {"resource": {"resourceType": "MedicationRequest", "id": "o9",
                  "medicationCodeableConcept": {"text": "aspirin"}}}
                """));
        ((ObjectNode) request.path("context")).putArray("selections").add("MedicationRequest/o9");

        assertThat(Ehr.cards(ORDER_CHECK, request)).isEmpty();
    }

    @Test
    void more_orders_than_anybody_signs_at_once_are_refused() {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-ras-unknown").request();
        var entries = (ArrayNode) request.at("/context/draftOrders/entry");
        while (entries.size() <= 500) {
            entries.add(entries.get(0).deepCopy());
        }

        assertThat(Ehr.refusal(ORDER_CHECK, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(422, "context.draftOrders.entry");
    }

    @Test
    void an_order_of_something_else_needs_no_data() {
        var request = CardStory.named(ORDER_CHECK, "aspirin").request();
        request.remove("prefetch");

        assertThat(Ehr.cards(ORDER_CHECK, request)).isEmpty();
    }
}
