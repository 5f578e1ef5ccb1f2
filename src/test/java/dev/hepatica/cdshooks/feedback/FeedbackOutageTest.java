package dev.hepatica.cdshooks.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.hepatica.cdshooks.Requirement;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** With a server for a database that comes late, goes, and comes back. */
@QuarkusTest
@TestProfile(FeedbackOutageTest.OnServer.class)
class FeedbackOutageTest {

    private static final String ADDRESS = "/cds-services/crlm-order-check/feedback";

    /** A server that is not there yet. */
    public static class OnServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hepatica.feedback.database",
                    "postgresql",
                    "hepatica.feedback.postgresql.url",
                    "jdbc:postgresql://localhost:%d/postgres".formatted(freePort()),
                    "hepatica.feedback.postgresql.username",
                    "postgres");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(KnownTopics.class);
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Inject
    @ConfigProperty(name = "hepatica.feedback.postgresql.url")
    String url;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    @Test
    @Requirement({"F2", "F4"})
    void without_its_database_only_feedback_suffers() throws IOException, InterruptedException {
        isUnavailable();

        try (var server = server()) {
            assertThat(server.getPort()).isPositive();
            Patience.untilStatus(200, () -> post("ras:1", "accepted").extract().statusCode());
            post("ras:1", "accepted").statusCode(200).body(is(emptyString()));
        }
        isUnavailable();
        cardsDoNotWait();

        try (var server = server()) {
            assertThat(server.getPort()).isPositive();
            Patience.untilStatus(
                    200, () -> post("ras:2", "overridden").extract().statusCode());
            given().get(ADDRESS)
                    .then()
                    .statusCode(200)
                    .body("topics.size()", equalTo(1))
                    .body("topics[0].topic", equalTo("ras"))
                    .body("topics[0].acceptance", equalTo("1 of 2"))
                    .body("topics[0].withoutReason", equalTo(1));
        }
    }

    private EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(URI.create(url.substring("jdbc:".length())).getPort())
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static void isUnavailable() {
        post("ras:1", "accepted")
                .statusCode(503)
                .header("Retry-After", "60")
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("transient"));
        given().get(ADDRESS).then().statusCode(503);
        post("ras:1", "misspelt").statusCode(400);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.find { it.name == 'feedback' }.data.why",
                        equalTo("the server cannot be reached, or takes no connection"));
        given().get("/q/health").then().statusCode(200);
    }

    /** Everybody who brings feedback waits; whoever asks for an assessment does not. */
    private static void cardsDoNotWait() throws InterruptedException {
        var threads = Executors.newFixedThreadPool(6);
        var senders = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        i -> () -> post("ras:1", "accepted").extract().statusCode())
                .toList();
        var sent = senders.stream().map(threads::submit).toList();

        given().urlEncodingEnabled(false)
                .contentType("application/fhir+json")
                .body("{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Patient\"}}]}")
                .post("/fhir/$assess")
                .then()
                .statusCode(200);

        assertThat(sent).allSatisfy(each -> assertThat(each.get()).isEqualTo(503));
        threads.shutdown();
    }

    private static ValidatableResponse post(String card, String outcome) {
        return given().contentType("application/json")
                .body("""
                        {"feedback": [{"card": "%s", "outcome": "%s", "outcomeTimestamp": "2026-05-04T08:30:00Z"}]}
                        """.formatted(card, outcome))
                .post(ADDRESS)
                .then();
    }
}
