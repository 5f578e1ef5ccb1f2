package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A request with all that is prefetched, and the card that names what is missing. */
final class Prefetched {

    private static final String INCOMPLETE = "crlm-incomplete";

    private Prefetched() {}

    static ObjectNode story() {
        return CardStory.named(ASSESSMENT, "ras-unknown-left").request();
    }

    static ObjectNode prefetch(ObjectNode request) {
        return (ObjectNode) request.path("prefetch");
    }

    /** The card that says what is missing, if something is. */
    static Optional<JsonNode> gaps(ObjectNode request) {
        return gaps(Ehr.cards(ASSESSMENT, request));
    }

    static Optional<JsonNode> gaps(List<JsonNode> cards) {
        return cards.stream()
                .filter(card -> card.at("/source/topic/code").asText().equals(INCOMPLETE))
                .findFirst();
    }
}
