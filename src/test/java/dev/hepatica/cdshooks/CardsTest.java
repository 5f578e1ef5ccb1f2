package dev.hepatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service as an EHR calls it: each story, and the cards that were read and recorded for it. */
@QuarkusTest
class CardsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.cdshooks.CardStory#all")
    @Requirement({"Q1", "Q9", "R1", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C13", "T2", "T3"})
    void answers_with_the_recorded_cards(CardStory story) {
        Schemas.REQUEST.check(story.request().toString());
        var answer = answer(story);

        Schemas.RESPONSE.check(answer);
        story.records("cards.json", answer);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.cdshooks.CardStory#all")
    void reads_as_recorded(CardStory story) {
        story.records("cards.txt", text(Ehr.read(answer(story))));
    }

    private static String answer(CardStory story) {
        var cards = Ehr.send(story.service(), story.request().toString())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Ehr.read(cards.replaceAll("http://(localhost|127.0.0.1):\\d+/", "https://cds.example/"))
                        .toPrettyString()
                + "\n";
    }

    /** Cards as people read them. */
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
