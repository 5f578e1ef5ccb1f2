package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cards for a client with the profile {@code oracle}. */
@QuarkusTest
@TestProfile(OracleCardsTest.Oracle.class)
class OracleCardsTest {

    public static class Oracle implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hepatica.cds-hooks.profile", "oracle");
        }
    }

    @Test
    void gets_text_and_links_and_nothing_to_take_over() {
        var story = CardStory.named(Ehr.ORDER_CHECK, "cetuximab-kras-g12d");

        assertThat(Ehr.cards(story.service(), story.request())).isNotEmpty().allSatisfy(card -> {
            assertThat(card.path("detail").asText()).contains("Keep cetuximab").doesNotContain("**");
            assertThat(card.has("suggestions")).isFalse();
            assertThat(card.has("selectionBehavior")).isFalse();
            assertThat(card.path("links"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.path("type").asText()).isEqualTo("absolute"));
        });
    }
}
