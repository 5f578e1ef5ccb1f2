package dev.hepatica.cdshooks.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.cdshooks.request.CdsRequest;
import dev.hepatica.cdshooks.request.Hook;
import dev.hepatica.cdshooks.request.Prefetched;
import dev.hepatica.cdshooks.service.PrefetchItem;
import dev.hepatica.ehr.Fetched;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefetch keys that show that a whole list was sent. */
class SearchedListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<PrefetchItem> ITEMS = List.of(
            new PrefetchItem("drugs", "MedicationRequest?patient={{context.patientId}}", "drugs", false),
            new PrefetchItem("orders", "ServiceRequest?patient={{context.patientId}}&status=active", "orders", false));

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}", "null"})
    void an_empty_answer_is_an_empty_list(String answer) throws IOException {
        assertThat(searched("drugs", answer)).containsExactly("MedicationRequest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Bundle\", \"total\": 2}",
                "{\"resourceType\": \"Bundle\", \"link\": [{\"relation\": \"next\", \"url\": \"https://ehr.example/2\"}]}",
                "{\"resourceType\": \"OperationOutcome\"}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"OperationOutcome\","
                        + " \"issue\": [{\"severity\": \"error\"}]}}]}",
            })
    void an_answer_that_failed_or_goes_on_is_no_list(String answer) throws IOException {
        assertThat(searched("drugs", answer)).isEmpty();
    }

    @Test
    void an_answer_to_a_limited_query_is_no_list() throws IOException {
        assertThat(searched("orders", "null")).isEmpty();
    }

    @Test
    void what_was_fetched_to_its_end_is_a_list() {
        var whole = new Gathering(request(Map.of()), ITEMS);
        whole.add("drugs", new Fetched.Found(List.of(), Optional.empty()));
        var broken = new Gathering(request(Map.of()), ITEMS);
        broken.add("drugs", new Fetched.Found(List.of(), Optional.of("page 2 failed")));

        assertThat(whole.gathered().searched()).containsExactly("MedicationRequest");
        assertThat(broken.gathered().searched()).isEmpty();
    }

    private static Set<String> searched(String key, String answer) throws IOException {
        JsonNode value = JSON.readTree(answer);
        return new Gathering(request(Map.of(key, Prefetched.of(value))), ITEMS)
                .gathered()
                .searched();
    }

    private static CdsRequest request(Map<String, Prefetched> prefetch) {
        return new CdsRequest(
                Hook.of("patient-view").orElseThrow(),
                new UUID(0, 1),
                Map.of("context.patientId", "p"),
                Map.of(),
                Set.of(),
                prefetch,
                Optional.empty(),
                Set.of());
    }
}
