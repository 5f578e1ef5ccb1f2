package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas are strict: an answer with a single error is not accepted. */
@QuarkusTest
class SchemasTest {

    private static final CardStory STORY = CardStory.named(Ehr.ORDER_CHECK, "cetuximab-with-folfox-kras-g12d");

    @Test
    void what_is_right_is_accepted() {
        assertThat(Schemas.RESPONSE.problems(STORY.answer().toString())).isEmpty();
        assertThat(Schemas.RESPONSE.problems("{\"cards\": []}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /cards                                         |
            /cards/0/uuid                                  | "1"
            /cards/0/summary                               |
            /cards/0/summary                               | ""
            /cards/0/summary                               | null
            /cards/0/detail                                | ""
            /cards/0/indicator                             | "hard-stop"
            /cards/0/indicator                             |
            /cards/0/source                                |
            /cards/0/source/label                          |
            /cards/0/source/url                            | "docs"
            /cards/0/source/topic/code                     | "a code"
            /cards/0/suggestions                           | []
            /cards/0/selectionBehavior                     |
            /cards/0/selectionBehavior                     | "all"
            /cards/0/suggestions/0/label                   |
            /cards/0/suggestions/0/actions                 | []
            /cards/0/suggestions/0/actionSelectionBehavior | "any"
            /cards/0/suggestions/0/actions/0/type          | "remove"
            /cards/0/suggestions/0/actions/0/description   |
            /cards/0/suggestions/0/actions/0/resourceId    |
            /cards/0/suggestions/0/actions/0/resourceId    | "o1"
            /cards/0/suggestions/0/actions/1/resource      | "ServiceRequest/1"
            /cards/0/suggestions/0/actions/1/resource      | {}
            /cards/0/overrideReasons                       | []
            /cards/0/overrideReasons/0/display             |
            /cards/0/overrideReasons/0/system              |
            /cards/0/links                                 | []
            /cards/0/links/0/type                          | "smart"
            /cards/0/links/0/url                           | "/fhir"
            /cards/0/links/0/appContext                    | "x"
            /cards/0/extension                             | {"a": {}}
            /systemActions                                 | []
            """)
    void what_is_wrong_is_not(String pointer, String value) {
        var answer = STORY.answer();
        var at = pointer.lastIndexOf('/');
        var object = (ObjectNode) (at == 0 ? answer : answer.at(pointer.substring(0, at)));
        if (value == null) {
            object.remove(pointer.substring(at + 1));
        } else {
            object.set(
                    pointer.substring(at + 1),
                    Ehr.read("{\"v\": %s}".formatted(value)).path("v"));
        }

        assertThat(Schemas.RESPONSE.problems(answer.toString())).isNotEmpty();
    }

    @Test
    void a_summary_of_140_characters_is_too_long_and_a_sixth_card_too_many() {
        var answer = STORY.answer();
        ((ObjectNode) answer.at("/cards/0")).put("summary", "x".repeat(139));
        assertThat(Schemas.RESPONSE.problems(answer.toString())).isEmpty();

        ((ObjectNode) answer.at("/cards/0")).put("summary", "x".repeat(140));
        assertThat(Schemas.RESPONSE.problems(answer.toString())).isNotEmpty();

        var many = STORY.answer();
        var cards = (ArrayNode) many.path("cards");
        while (cards.size() < 6) {
            cards.add(cards.get(0).deepCopy());
        }
        assertThat(Schemas.RESPONSE.problems(many.toString())).isNotEmpty();
    }

    @Test
    void feedback_that_the_service_would_refuse_is_refused_by_its_schema() {
        assertThat(Schemas.FEEDBACK.problems("""
                {"feedback": [{"card": "c", "outcome": "accepted", "acceptedSuggestions": [{"id": "s"}],
                               "outcomeTimestamp": "2026-05-04T08:30:00Z"}]}
                """)).isEmpty();
        assertThat(Schemas.FEEDBACK.problems("""
                {"feedback": [{"card": "c", "outcome": "ignored", "outcomeTimestamp": "2026-05-04T08:30:00Z"}]}
                """)).isNotEmpty();
        assertThat(Schemas.FEEDBACK.problems("""
                {"feedback": [{"card": "c", "outcome": "overridden", "outcomeTimestamp": "yesterday"}]}
                """)).isNotEmpty();
    }
}
