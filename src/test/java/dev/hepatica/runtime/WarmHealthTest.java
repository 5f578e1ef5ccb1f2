package dev.hepatica.runtime;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that warms up, as outside of tests. */
@QuarkusTest
@TestProfile(WarmHealthTest.WarmUp.class)
class WarmHealthTest {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(90);

    /** With a warm-up, which other tests are without. */
    public static class WarmUp implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hepatica.warm-up.enabled", "true");
        }
    }

    @Test
    void is_alive_meanwhile() {
        when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"started", "ready"})
    void is_up_in_the_end(String state) throws InterruptedException {
        var end = System.nanoTime() + LIMIT;
        while (when().get("/q/health/" + state).statusCode() == 503 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        when().get("/q/health/" + state)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'warm-up' }.status", equalTo("UP"));
    }
}
