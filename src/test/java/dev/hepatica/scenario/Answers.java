package dev.hepatica.scenario;

import static io.restassured.RestAssured.given;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Bundle;

/** The answers of the running service to the stories, each asked for once. */
public final class Answers {

    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    private Answers() {}

    /** The answer as JSON. */
    public static String of(Scenario scenario) {
        return ANSWERS.computeIfAbsent(scenario.toString(), name -> ask(scenario));
    }

    static Bundle bundle(Scenario scenario) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, of(scenario));
    }

    static String ask(Scenario scenario) {
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
