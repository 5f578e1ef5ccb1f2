package dev.hepatica.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service from outside: each patient's story, and the answer that was read and recorded for it. */
@QuarkusTest
class ScenarioTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void answers_as_recorded(Scenario scenario) {
        scenario.records("answer.json", answer(scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void reads_as_recorded(Scenario scenario) {
        var bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer(scenario));

        scenario.records("plan.txt", PlanText.of(bundle));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.scenario.Scenario#all")
    void answers_the_same_to_the_byte_when_asked_again(Scenario scenario) {
        assertThat(answer(scenario)).isEqualTo(answer(scenario));
    }

    static String answer(Scenario scenario) {
        return given().urlEncodingEnabled(false)
                        .contentType("application/fhir+json")
                        .body(scenario.request().getBytes(StandardCharsets.UTF_8))
                        .when()
                        .post("/fhir/$assess?_pretty=true")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                + "\n";
    }
}
