package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static dev.hepatica.cdshooks.Prefetched.gaps;
import static dev.hepatica.cdshooks.Prefetched.prefetch;
import static dev.hepatica.cdshooks.Prefetched.story;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data that was sent with a request, data that the client does not have, and data that was not sent: three different
 * cases.
 */
@QuarkusTest
class PrefetchTest {

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

    private static ObjectNode outcome(String severity) {
        return Ehr.read("""
                {"resourceType": "OperationOutcome", "issue": [{"severity": "%s", "code": "processing"}]}
                """.formatted(severity));
    }
}
