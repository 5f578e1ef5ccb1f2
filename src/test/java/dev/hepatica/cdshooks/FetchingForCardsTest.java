package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests with little or no prefetch, from an EHR whose FHIR server may be called. */
@QuarkusTest
@TestProfile(FetchingForCardsTest.WithServer.class)
class FetchingForCardsTest {

    private static final String TOKEN = "a-token-of-the-ehr";

    /** The EHR's FHIR server, and the permission to call it. */
    public static class WithServer implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Server.class));
        }
    }

    /** A server that runs as long as the service under test. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        static final FhirServer ehr = FhirServer.started();

        @Override
        public Map<String, String> start() {
            return Map.of(
                    "hepatica.cds-hooks.fhir-servers", ehr.base(),
                    "hepatica.cds-hooks.allow-http", "true",
                    "hepatica.cds-hooks.allow-private-addresses", "true");
        }

        @Override
        public void stop() {
            ehr.close();
        }
    }

    private final FhirServer ehr = Server.ehr;

    /** Makes a first call, which loads classes; the measured calls are those of a running service. */
    @BeforeEach
    void warm() {
        ehr.hold(story());
        Ehr.send(ASSESSMENT, withoutPrefetch(story()).toString());
        ehr.hold(story());
    }

    @Test
    @Requirement({"Q7", "Q9", "Q10"})
    void what_did_not_come_is_fetched_and_the_cards_are_the_same() {
        assertThat(Ehr.cards(ASSESSMENT, withoutPrefetch(story())))
                .isEqualTo(Ehr.cards(ASSESSMENT, story()))
                .isNotEmpty();
        assertThat(ehr.asked()).allSatisfy(query -> assertThat(query).contains("p1"));
        assertThat(ehr.tokens()).containsExactly("Bearer " + TOKEN);
    }

    @Test
    void only_what_is_missing_is_fetched() {
        var request = withAccess(story());
        ((ObjectNode) request.path("prefetch")).remove(List.of("procedures", "goals"));
        Ehr.cards(ASSESSMENT, request);

        assertThat(ehr.asked()).containsExactlyInAnyOrder("/fhir/Procedure?patient=p1", "/fhir/Goal?patient=p1");
    }

    @Test
    @Requirement({"Q6", "Q7"})
    void what_the_client_could_not_get_is_tried_again() {
        var request = withAccess(story());
        ((ObjectNode) request.path("prefetch"))
                .set(
                        "conditions",
                        Ehr.read("{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\"}]}"));

        assertThat(Ehr.cards(ASSESSMENT, request)).isEqualTo(Ehr.cards(ASSESSMENT, story()));
    }

    @Test
    @Requirement({"Q7", "Q12"})
    void a_server_that_is_slow_costs_no_more_than_the_deadline_and_what_came_counts() {
        ehr.delay("Procedure", 3_000);
        var start = System.nanoTime();

        var cards = Ehr.cards(ASSESSMENT, withoutPrefetch(story()));

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_500);
        assertThat(gaps(cards)).hasValueSatisfying(card -> {
            assertThat(card.path("summary").asText()).isEqualTo("Assessment incomplete: missing procedures");
            assertThat(card.path("detail").asText()).contains("did not answer in time");
        });
        assertThat(cards).hasSizeGreaterThan(1);
    }

    @Test
    @Requirement("Q7")
    void a_refusal_of_the_server_is_reported() {
        ehr.refuse("Condition", 403);

        assertThat(gaps(Ehr.cards(ASSESSMENT, withoutPrefetch(story())))).hasValueSatisfying(card -> {
            assertThat(card.path("indicator").asText()).isEqualTo("warning");
            assertThat(card.path("detail").asText()).contains("**conditions:**").contains("refused");
        });
    }

    @Test
    @Requirement({"Q7", "X9"})
    void a_server_that_is_not_allowed_is_not_asked() {
        var request = withoutPrefetch(story());
        request.put("fhirServer", ehr.base().replace("/fhir", "/other"));

        var refusal = Ehr.refusal(ASSESSMENT, request);

        assertThat(refusal.status()).isEqualTo(412);
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    @Requirement("Q10")
    void without_a_token_nothing_is_fetched() {
        var request = withoutPrefetch(story());
        request.remove("fhirAuthorization");

        assertThat(Ehr.refusal(ASSESSMENT, request).status()).isEqualTo(412);
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    void the_medication_that_an_order_refers_to_is_fetched() {
        var request =
                withAccess(CardStory.named(ORDER_CHECK, "cetuximab-kras-g12d").request());
        ehr.hold(request);
        ehr.add(Ehr.read("""
                {"resourceType": "Medication", "id": "m1",
                 "code": {"coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "318341"}]}}
                """));
        var order = (ObjectNode) request.at("/context/draftOrders/entry/0/resource");
        order.remove("medicationCodeableConcept");
        order.putObject("medicationReference").put("reference", "Medication/m1");

        assertThat(Ehr.cards(ORDER_CHECK, request))
                .extracting(card -> card.path("summary").asText())
                .containsExactly("Not advised: cetuximab (RAS mutant)");
        assertThat(ehr.asked()).containsExactly("/fhir/Medication/m1");
    }

    private static ObjectNode story() {
        return CardStory.named(ASSESSMENT, "ras-unknown-left").request();
    }

    private ObjectNode withoutPrefetch(ObjectNode request) {
        request.remove("prefetch");
        return withAccess(request);
    }

    private ObjectNode withAccess(ObjectNode request) {
        request.put("fhirServer", ehr.base());
        request.putObject("fhirAuthorization")
                .put("access_token", TOKEN)
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .put("scope", "patient/*.read")
                .put("subject", "hepatica");
        return request;
    }

    private static Optional<JsonNode> gaps(List<JsonNode> cards) {
        return cards.stream()
                .filter(card -> card.at("/source/topic/code").asText().equals("crlm-incomplete"))
                .findFirst();
    }
}
