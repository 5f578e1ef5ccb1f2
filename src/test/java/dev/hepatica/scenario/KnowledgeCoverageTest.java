package dev.hepatica.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;

/** Coverage of knowledge, not of lines: the stories reach every item of the base. */
@QuarkusTest
class KnowledgeCoverageTest {

    @Test
    void every_item_holds_in_some_story_and_is_open_in_another() {
        var verdicts = new HashMap<String, Set<String>>();
        Scenario.all().forEach(scenario -> collect(scenario, verdicts));
        var items =
                EvidenceFiles.bundled().items().stream().map(Recommendation::id).toList();

        assertThat(items)
                .allSatisfy(item -> assertThat(verdicts.getOrDefault(item, Set.of()))
                        .as(item)
                        .contains("true", "open"));
    }

    private static void collect(Scenario scenario, Map<String, Set<String>> verdicts) {
        explanation(scenario).getParameter().forEach(item -> {
            var id = item.getPart().get(0).getValue().primitiveValue();
            var verdict = item.getPart().get(1).getValue().primitiveValue();
            verdicts.computeIfAbsent(id, i -> new HashSet<>()).add(verdict);
        });
    }

    /** What an answer with {@code explain=full} says of every item. */
    private static Parameters explanation(Scenario scenario) {
        var json = FhirContext.forR4Cached().newJsonParser();
        var request = json.parseResource(Parameters.class, scenario.request());
        request.addParameter().setName("explain").setValue(new CodeType("full"));
        var answer = given().urlEncodingEnabled(false)
                .contentType("application/fhir+json")
                .body(json.encodeResourceToString(request).getBytes(StandardCharsets.UTF_8))
                .when()
                .post("/fhir/$assess")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return json.parseResource(Bundle.class, answer).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Parameters.class::isInstance)
                .map(Parameters.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
