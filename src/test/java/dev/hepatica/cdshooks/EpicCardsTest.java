package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cards for a client with the profile {@code epic}. */
@QuarkusTest
@TestProfile(EpicCardsTest.Epic.class)
class EpicCardsTest {

    public static class Epic implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hepatica.cds-hooks.profile", "epic");
        }
    }

    @Test
    void takes_one_action_of_a_suggestion_and_any_number_of_suggestions() {
        var cards = Ehr.cards(Ehr.ORDER_CHECK, story("chemotherapy-msi-high"));

        assertThat(cards).hasSize(1);
        assertThat(cards.get(0).path("selectionBehavior").asText()).isEqualTo("any");
        assertThat(cards.get(0).path("suggestions"))
                .extracting(suggestion -> suggestion.path("label").asText())
                .containsExactly("Remove the order: oxaliplatin", "Remove the order: fluorouracil");
        assertThat(cards.get(0).path("suggestions"))
                .allSatisfy(suggestion -> assertThat(suggestion.path("actions")).hasSize(1));
    }

    @Test
    void shows_plain_text() {
        assertThat(Ehr.cards(Ehr.ORDER_CHECK, story("cetuximab-kras-g12d")))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.path("detail").asText())
                        .contains("Keep cetuximab")
                        .doesNotContain("**")
                        .doesNotContain("\\"));
    }

    @Test
    void orders_a_test_that_is_missing() {
        assertThat(Ehr.cards(Ehr.ORDER_CHECK, story("cetuximab-ras-unknown")))
                .flatExtracting(card -> card.path("suggestions").findValuesAsText("description"))
                .containsExactly(
                        "Order: KRAS, NRAS and BRAF test", "Order: Hepatitis B serology (HBsAg, anti-HBc, anti-HBs)");
    }

    private static String story(String name) {
        return CardStory.named(Ehr.ORDER_CHECK, name).request().toString();
    }
}
