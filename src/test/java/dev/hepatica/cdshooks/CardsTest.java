package dev.hepatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.scenario.Names;
import dev.hepatica.scenario.Narratives;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service as an EHR calls it: each story has its recorded cards. */
@QuarkusTest
class CardsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.cdshooks.CardStory#all")
    @Requirement({"Q1", "Q9", "R1", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C13", "T2", "T3"})
    void answers_with_the_recorded_cards(CardStory story) {
        Schemas.REQUEST.check(story.request().toString());
        var answer = story.answer();

        Schemas.RESPONSE.check(answer.toString());
        story.records("cards.json", Narratives.inLines(names(answer).in(answer.toPrettyString() + "\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.cdshooks.CardStory#all")
    void reads_as_recorded(CardStory story) {
        story.records("cards.txt", text(story.answer()));
    }

    /** Names a card by its topic, and a suggestion by its number on the card. */
    private static Names names(JsonNode answer) {
        var names = new HashMap<String, String>();
        for (var card : answer.path("cards")) {
            var name = "card/" + card.path("source").path("topic").path("code").asText();
            names.put(card.path("uuid").asText(), name);
            var number = 1;
            for (var suggestion : card.path("suggestions")) {
                names.put(suggestion.path("uuid").asText(), "%s/%d".formatted(name, number++));
            }
        }
        return new Names(names);
    }

    /** Cards as text for readers. */
    private static String text(JsonNode answer) {
        var text = new StringBuilder();
        for (var card : answer.path("cards")) {
            text.append("[%s] %s\n(%s)\n\n%s\n"
                    .formatted(
                            card.path("indicator").asText(),
                            card.path("summary").asText(),
                            card.path("source").path("topic").path("code").asText(),
                            card.path("detail").asText()));
            for (var suggestion : card.path("suggestions")) {
                text.append("\n>> %s: %s"
                        .formatted(
                                suggestion.path("label").asText(),
                                suggestion.path("actions").findValuesAsText("type").stream()
                                        .filter(type -> !type.equals("absolute"))
                                        .collect(Collectors.joining(", "))));
            }
            for (var link : card.path("links")) {
                text.append("\n-> %s %s"
                        .formatted(link.path("label").asText(), link.path("url").asText()));
            }
            text.append("\n\n----\n\n");
        }
        return text.isEmpty() ? "No cards.\n" : text.toString();
    }
}
