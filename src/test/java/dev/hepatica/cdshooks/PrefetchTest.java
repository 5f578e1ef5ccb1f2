package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data that was sent with a request, data that the client does not have, and data that was not sent: three different
 * cases.
 */
@QuarkusTest
class PrefetchTest {

    private static final String INCOMPLETE = "crlm-incomplete";

    @Test
    @Requirement({"Q5", "Q9"})
    void all_that_is_asked_for_came_so_nothing_is_incomplete() {
        assertThat(gaps(story())).isEmpty();
    }

    @Test
    @Requirement("Q5")
    void null_means_that_there_is_no_data() {
        var request = story();
        prefetch(request).putNull("cea").putNull("procedures");

        assertThat(gaps(request)).isEmpty();
    }

    @Test
    @Requirement("Q5")
    void a_bundle_without_entries_means_that_there_is_no_data() {
        var request = story();
        prefetch(request).set("cea", Ehr.read("{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}"));

        assertThat(gaps(request)).isEmpty();
    }

    @Test
    @Requirement({"Q5", "Q7"})
    void a_key_that_is_absent_was_not_satisfied_and_is_named_where_it_cannot_be_fetched() {
        var request = story();
        prefetch(request).remove(List.of("cea", "molecular"));

        assertThat(gaps(request)).hasValueSatisfying(card -> {
            assertThat(card.path("summary").asText())
                    .isEqualTo("Assessment incomplete: missing molecular results, CEA");
            assertThat(card.path("indicator").asText()).isEqualTo("info");
            assertThat(card.path("detail").asText()).contains("counts as not known, never as negative");
        });
    }

    @Test
    @Requirement({"Q5", "Q6"})
    void an_operation_outcome_means_that_the_client_failed() {
        var request = story();
        prefetch(request).set("conditions", outcome("error"));

        assertThat(gaps(request)).hasValueSatisfying(card -> {
            assertThat(card.path("summary").asText()).isEqualTo("Assessment incomplete: missing conditions");
            assertThat(card.path("indicator").asText()).isEqualTo("warning");
            assertThat(card.path("detail").asText()).contains("the EHR could not provide it");
        });
    }

    @Test
    @Requirement("Q6")
    void a_search_without_results_may_contain_a_warning() {
        var request = story();
        var bundle = Ehr.read("{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}");
        var entry = bundle.putArray("entry").addObject();
        entry.set("resource", outcome("warning"));
        entry.putObject("search").put("mode", "outcome");
        prefetch(request).set("cea", bundle);

        assertThat(gaps(request)).isEmpty();
    }

    @Test
    @Requirement("Q6")
    void an_error_within_a_bundle_is_a_failure() {
        var request = story();
        var bundle = Ehr.read("{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}");
        bundle.putArray("entry").addObject().set("resource", outcome("error"));
        prefetch(request).set("cea", bundle);

        assertThat(gaps(request)).isPresent();
    }

    @Test
    @Requirement("Q7")
    void without_what_is_required_and_without_access_there_is_no_answer() {
        var request = story();
        prefetch(request).remove(List.of("conditions", "patient"));

        var refusal = Ehr.refusal(ASSESSMENT, request);

        assertThat(refusal.status()).isEqualTo(412);
        assertThat(refusal.where()).isEqualTo("prefetch.patient");
        assertThat(refusal.text())
                .isEqualTo(
                        "Send prefetch with patient and conditions, or fhirServer and fhirAuthorization of a server that"
                                + " is allowed here.");
    }

    @Test
    void without_any_prefetch_and_access_there_is_no_answer() {
        var request = story();
        request.remove("prefetch");

        assertThat(Ehr.refusal(ASSESSMENT, request).status()).isEqualTo(412);
    }

    @Test
    void keys_that_a_site_names_anew_count_by_what_they_hold() {
        var request = story();
        var prefetch = prefetch(request);
        prefetch.set("problem-list-user", prefetch.remove("conditions"));
        prefetch.set("pat", prefetch.remove("patient"));

        assertThat(gaps(request)).isEmpty();
        assertThat(Ehr.cards(ASSESSMENT, request)).hasSameSizeAs(Ehr.cards(ASSESSMENT, story()));
    }

    @Test
    void the_same_resource_under_two_keys_counts_once() {
        var request = story();
        var prefetch = prefetch(request);
        prefetch.set("everything-again", prefetch.path("findings").deepCopy());
        prefetch.set("patient-user", prefetch.path("patient").deepCopy());

        assertThat(Ehr.cards(ASSESSMENT, request)).isEqualTo(Ehr.cards(ASSESSMENT, story()));
    }

    @Test
    void what_is_no_fhir_is_a_failure_of_its_key_alone() {
        var request = story();
        prefetch(request).put("cea", "see attachment");

        assertThat(gaps(request))
                .hasValueSatisfying(card ->
                        assertThat(card.path("detail").asText()).contains("what was sent for it is no FHIR resource"));
    }

    @Test
    @Requirement("Q8")
    void a_page_that_was_not_sent_is_missing() {
        var request = story();
        ((ObjectNode) prefetch(request).path("findings"))
                .putArray("link")
                .addObject()
                .put("relation", "next")
                .put("url", "https://ehr.example/fhir?page=2");

        assertThat(gaps(request))
                .hasValueSatisfying(card -> assertThat(card.path("detail").asText())
                        .contains("only in part: it continues on a page that was not sent"));
    }

    @Test
    @Requirement("R2")
    void there_are_no_cards_only_if_all_data_is_known_and_there_is_no_concern() {
        assertThat(Ehr.cards(
                        ASSESSMENT,
                        CardStory.named(ASSESSMENT, "nothing-but-a-patient").request()))
                .isEmpty();
        var unknown = CardStory.named(ASSESSMENT, "nothing-but-a-patient").request();
        prefetch(unknown).set("conditions", outcome("error"));

        assertThat(gaps(unknown)).isPresent();
        assertThat(Ehr.cards(
                        ORDER_CHECK,
                        CardStory.named(ORDER_CHECK, "nothing-chosen-yet").request()))
                .isEmpty();
    }

    /** Conditions in an unreadable form do not mean that there is no colorectal cancer. */
    @ParameterizedTest
    @Requirement("Q5")
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Basic\"}",
                "{\"resourceType\": \"Foo\"}",
                "{\"resourceType\": \"Bundle\", \"entry\": \"abc\"}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{}]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"response\": {\"status\": \"403\"}}]}",
                "{\"resourceType\": \"Bundle\", \"total\": 5}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Bundle\"}}]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Condition\", \"code\": \"C78.7\"}}]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Condition\", \"modifierExtension\": [{\"url\": \"http://x.example\", \"valueBoolean\": true}]}}]}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Condition\", \"id\": \"c9\"}}, {\"resource\": {\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\"}]}}]}",
            })
    void conditions_that_cannot_be_read_are_not_none(String conditions) {
        for (var story : List.of(
                CardStory.named(ASSESSMENT, "ras-unknown-left"), CardStory.named(ORDER_CHECK, "cetuximab-kras-g12d"))) {
            var request = story.request();
            prefetch(request).set("conditions", Ehr.read(conditions));

            assertThat(gaps(Ehr.cards(story.service(), request)))
                    .hasValueSatisfying(
                            card -> assertThat(card.path("indicator").asText()).isEqualTo("warning"));
        }
    }

    @Test
    void a_page_that_was_not_sent_is_missed_under_whatever_key() {
        var request = story();
        var bundle = Ehr.read("""
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Condition", "id": "c9",
                  "subject": {"reference": "Patient/p1"}, "code": {"text": "Hypertension"}}}],
                 "link": [{"relation": "next", "url": "https://ehr.example/fhir?page=2"}]}
                """);
        prefetch(request).remove("conditions");
        prefetch(request).set("problems-user", bundle);

        assertThat(gaps(request))
                .hasValueSatisfying(card -> assertThat(card.path("summary").asText())
                        .isEqualTo("Assessment incomplete: missing conditions (in part)"));
    }

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
    void a_key_that_is_called_like_a_place_takes_nothing_away() {
        var request = story();
        prefetch(request).set("conditions.entry[0]", Ehr.read("""
                {"resourceType": "Condition", "id": "c9", "code": {"text": "Hypertension"}}
                """));

        assertThat(Ehr.cards(ASSESSMENT, request)).isEqualTo(Ehr.cards(ASSESSMENT, story()));
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

    private static ObjectNode story() {
        return CardStory.named(ASSESSMENT, "ras-unknown-left").request();
    }

    private static ObjectNode prefetch(ObjectNode request) {
        return (ObjectNode) request.path("prefetch");
    }

    private static Optional<JsonNode> gaps(ObjectNode request) {
        return gaps(Ehr.cards(ASSESSMENT, request));
    }

    private static Optional<JsonNode> gaps(List<JsonNode> cards) {
        return cards.stream()
                .filter(card -> card.at("/source/topic/code").asText().equals(INCOMPLETE))
                .findFirst();
    }

    private static ObjectNode outcome(String severity) {
        return Ehr.read("""
                {"resourceType": "OperationOutcome", "issue": [{"severity": "%s", "code": "processing"}]}
                """.formatted(severity));
    }
}
