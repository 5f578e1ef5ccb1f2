package dev.hepatica.cdshooks.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.hepatica.cdshooks.Requirement;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The service starts while its database does not open. When it does, that takes as long as on a machine whose processor is
 * short, and then feedback is kept.
 */
@QuarkusTest
@TestProfile(FeedbackStartTest.NotYet.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeedbackStartTest {

    private static final String ADDRESS = "/cds-services/crlm-assessment/feedback";

    @Inject
    @ConfigProperty(name = "hepatica.feedback.folder")
    Path folder;

    @Inject
    @DataSource("h2")
    AgroalDataSource source;

    /** Each connection first runs a script, which is not there yet. */
    public static class NotYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory("feedback");
                return Map.of(
                        "hepatica.feedback.folder",
                        folder.toString(),
                        "quarkus.datasource.\"h2\".jdbc.url",
                        "jdbc:h2:file:%1$s/feedback;MODE=PostgreSQL;WRITE_DELAY=0;INIT=RUNSCRIPT FROM '%1$s/first.sql'"
                                .formatted(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(KnownTopics.class);
        }
    }

    @Test
    @Order(1)
    @Requirement("F4")
    void without_its_database_the_service_answers_all_but_feedback() {
        post("ras:1")
                .statusCode(503)
                .header("Retry-After", "60")
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("transient"));
        given().get(ADDRESS).then().statusCode(503);

        assess().statusCode(200);
        given().contentType("application/json")
                .body("""
                        {"hook": "patient-view", "hookInstance": "00000000-0000-4000-8000-000000000000",
                         "context": {"userId": "Practitioner/1", "patientId": "p1"},
                         "prefetch": {"patient": {"resourceType": "Patient", "id": "p1"},
                                      "conditions": {"resourceType": "Bundle", "type": "searchset"}}}
                        """)
                .post("/cds-services/crlm-assessment")
                .then()
                .statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'feedback' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'feedback' }.data.store", equalTo("unavailable"))
                .body(
                        "checks.find { it.name == 'feedback' }.data.why",
                        startsWith("the file cannot be written or read"));
    }

    @Test
    @Order(2)
    void when_its_database_opens_slowly_feedback_is_kept_at_last() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("first.sql"), """
                CREATE ALIAS IF NOT EXISTS SLEEP FOR 'java.lang.Thread.sleep(long)';
                CALL SLEEP(2500);
                """);

        Patience.untilStatus(200, () -> post("ras:1").extract().statusCode());
        given().get(ADDRESS).then().statusCode(200).body("cards", equalTo(1));
        storeIs("open");
    }

    @Test
    @Order(3)
    void a_database_that_has_closed_itself_is_opened_again() throws IOException, InterruptedException, SQLException {
        Files.writeString(folder.resolve("first.sql"), "SELECT 1;");
        post("ras:2").statusCode(200);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            // As H2 does after an error of the disk: the connections in the pool look alive.
            statement.execute("SHUTDOWN IMMEDIATELY");
        }

        Patience.untilStatus(200, () -> post("ras:3").extract().statusCode());
        given().get(ADDRESS).then().statusCode(200).body("cards", equalTo(3));
        storeIs("open");
    }

    private static void storeIs(String state) {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'feedback' }.data.store", equalTo(state));
    }

    private static ValidatableResponse assess() {
        return given().urlEncodingEnabled(false)
                .contentType("application/fhir+json")
                .body("{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Patient\"}}]}")
                .post("/fhir/$assess")
                .then();
    }

    private static ValidatableResponse post(String card) {
        return given().contentType("application/json")
                .body("""
                        {"feedback": [{"card": "%s", "outcome": "accepted", "outcomeTimestamp": "2026-05-04T08:30:00Z"}]}
                        """.formatted(card))
                .post(ADDRESS)
                .then();
    }
}
