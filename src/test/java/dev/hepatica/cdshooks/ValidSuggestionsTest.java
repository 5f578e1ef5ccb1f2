package dev.hepatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.fhir.writing.Validation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HAPI's validator accepts the resources that an EHR creates on a click. */
@QuarkusTest
class ValidSuggestionsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.cdshooks.CardStory#all")
    @Requirement({"C9", "T2"})
    void what_is_created_is_valid_and_about_the_patient(CardStory story) {
        var request = story.request();
        var patient = request.at("/context/patientId").asText();

        assertThat(Ehr.cards(story.service(), request).stream().flatMap(ValidSuggestionsTest::created))
                .allSatisfy(resource -> {
                    assertThat(Validation.errors(resource.toString())).isEmpty();
                    assertThat(resource.at("/subject/reference").asText()).isEqualTo("Patient/" + patient);
                    assertThat(resource.path("status").asText()).isEqualTo("draft");
                });
    }

    private static Stream<JsonNode> created(JsonNode card) {
        return elements(card.path("suggestions"))
                .flatMap(suggestion -> elements(suggestion.path("actions")))
                .map(action -> action.path("resource"))
                .filter(JsonNode::isObject);
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
