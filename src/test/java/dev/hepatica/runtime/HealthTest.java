package dev.hepatica.runtime;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @Test
    void is_alive() {
        when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void is_ready_and_names_the_evidence() {
        when().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", containsInAnyOrder("evidence", "feedback", "warm-up"))
                .body(
                        "checks.find { it.name == 'evidence' }.data.version",
                        matchesPattern("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{7}"));
    }
}
