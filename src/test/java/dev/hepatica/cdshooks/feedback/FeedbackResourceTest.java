package dev.hepatica.cdshooks.feedback;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.hepatica.Log;
import dev.hepatica.cdshooks.Requirement;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback over HTTP, where nobody is verified. */
@QuarkusTest
class FeedbackResourceTest {

    private static final String ADDRESS = "/cds-services/crlm-assessment/feedback";

    @Inject
    @DataSource("h2")
    AgroalDataSource source;

    @BeforeEach
    void nothing_is_there() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM feedback");
        }
    }

    @Test
    @Requirement({"F1", "F2", "F4"})
    void feedback_is_kept_and_the_answer_is_empty() {
        var body = body(accepted("a"), overridden("b", "too-costly"));

        post(body).statusCode(200).body(is(emptyString()));
        post(body).statusCode(200).body(is(emptyString()));

        assertThatJson(summary("")).isEqualTo("""
                {
                  "service": "crlm-assessment",
                  "cards": 2,
                  "topics": [{
                    "cards": 2, "accepted": 1, "overridden": 1, "acceptance": "1 of 2", "acceptedSuggestions": 1,
                    "overrideReasons": [{"system": "urn:reasons", "code": "too-costly", "display": "Too costly", "cards": 1}],
                    "withoutReason": 0,
                    "first": "2026-05-04T08:30:00Z", "last": "2026-05-04T08:30:00Z"
                  }]
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "text/html", "application/fhir+json", "text/csv", "application/*"})
    @Requirement("F4")
    void whatever_a_client_accepts_nothing_comes(String accept) {
        given().accept(accept)
                .contentType("application/json")
                .body(body(accepted("a")))
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body(is(emptyString()));
    }

    @Test
    void a_part_that_is_wrong_keeps_out_the_whole() {
        post(body(accepted("a"), "{\"card\": \"b\", \"outcome\": \"accepted\", \"outcomeTimestamp\": \"yesterday\"}"))
                .statusCode(400)
                .contentType("application/fhir+json")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("invalid"))
                .body("issue[0].expression[0]", equalTo("feedback[1].outcomeTimestamp"));

        assertThatJson(summary("")).node("cards").isEqualTo(0);
    }

    @Test
    void what_is_too_large_is_refused() {
        post(body(accepted("a")) + " ".repeat(1 << 20))
                .statusCode(413)
                .body("resourceType", equalTo("OperationOutcome"));
        post(body(IntStream.range(0, 1001).mapToObj(i -> accepted("c" + i)).toArray(String[]::new)))
                .statusCode(413)
                .body("issue[0].code", equalTo("too-long"));
    }

    @Test
    void a_service_that_is_not_there_has_no_feedback() {
        given().contentType("application/json")
                .body(body(accepted("a")))
                .post("/cds-services/other/feedback")
                .then()
                .statusCode(404)
                .body("resourceType", equalTo("OperationOutcome"));
        given().get("/cds-services/other/feedback").then().statusCode(404);
    }

    @Test
    void only_json_is_read() {
        given().contentType("text/plain")
                .body(body(accepted("a")))
                .post(ADDRESS)
                .then()
                .statusCode(415)
                .body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    @Requirement("F2")
    void many_clients_at_once_leave_each_entry_there_once() throws InterruptedException {
        var body = body(IntStream.range(0, 100).mapToObj(i -> accepted("c" + i)).toArray(String[]::new));
        var threads = Executors.newFixedThreadPool(16);
        var senders = IntStream.range(0, 48)
                .<Callable<Integer>>mapToObj(i -> () -> post(body).extract().statusCode())
                .toList();

        assertThat(threads.invokeAll(senders))
                .allSatisfy(sent -> assertThat(sent.get()).isEqualTo(200));
        threads.shutdown();

        assertThatJson(summary("")).node("cards").isEqualTo(100);
        assertThatJson(summary("")).node("topics[0].acceptance").isEqualTo("100 of 100");
    }

    @Test
    void a_period_is_made_of_days() {
        post(body(accepted("a"))).statusCode(200);

        assertThatJson(summary("?from=2026-05-04&to=2026-05-04")).isObject().containsEntry("from", "2026-05-04");
        assertThatJson(summary("?from=2026-05-04&to=2026-05-04")).node("cards").isEqualTo(1);
        assertThatJson(summary("?from=2026-05-05")).node("cards").isEqualTo(0);
        assertThatJson(summary("?to=2026-05-03")).node("topics").isArray().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "from=2026-02-30", "to=2026-05", "from=2026-05-05&to=2026-05-04"})
    void what_is_no_day_is_refused(String query) {
        given().get(ADDRESS + "?" + query)
                .then()
                .statusCode(400)
                .body("issue[0].expression[0]", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void spreadsheets_get_rows_that_add_up_and_no_formulas() {
        post(body(
                        accepted("a"),
                        accepted("b"),
                        overridden("c", "=1+1"),
                        overridden("d", "+cmd, \\\"x\\\""),
                        overridden("e", "  @x")))
                .statusCode(200);
        post("{\"card\": \"f\", \"outcome\": \"overridden\", \"outcomeTimestamp\": \"2026-05-06T08:30:00Z\"}")
                .statusCode(200);

        given().accept("text/csv")
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(equalTo("""
                        topic,outcome,reasonSystem,reasonCode,reasonDisplay,cards,ofCards,first,last
                        ,accepted,,,,2,6,TIMES
                        ,overridden,urn:reasons,"'  @x","Too costly",1,6,TIMES
                        ,overridden,urn:reasons,"'+cmd, ""x""\","Too costly",1,6,TIMES
                        ,overridden,urn:reasons,"'=1+1","Too costly",1,6,TIMES
                        ,overridden,,,,1,6,TIMES
                        """.replace("TIMES", "2026-05-04T08:30:00Z,2026-05-06T08:30:00Z")
                        .replace("\n", "\r\n")));
    }

    @Test
    void nothing_that_is_sent_gets_into_the_log() {
        var lines = Log.during(() -> List.of(
                        "{\"card\": \"MARKER\", \"outcome\": \"overridden\", \"outcomeTimestamp\": \"2026-05-04T08:30:00Z\", \"overrideReason\": {\"userComment\": \"MARKER\"}}",
                        "{\"card\": \"MARKER\", \"outcome\": \"MARKER\"}",
                        "MARKER")
                .forEach(FeedbackResourceTest::post));

        assertThat(lines).noneMatch(line -> line.contains("MARKER"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(ADDRESS).then();
    }

    private static String summary(String query) {
        return given().get(ADDRESS + query).then().statusCode(200).extract().asString();
    }

    private static String body(String... entries) {
        return List.of(entries).stream().collect(Collectors.joining(", ", "{\"feedback\": [", "]}"));
    }

    private static String accepted(String card) {
        return """
                {"card": "%s", "outcome": "accepted", "acceptedSuggestions": [{"id": "s"}],
                  "outcomeTimestamp": "2026-05-04T08:30:00Z"}
                """.formatted(card);
    }

    private static String overridden(String card, String code) {
        return """
                {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-05-04T08:30:00Z",
                  "overrideReason": {"reason": {"system": "urn:reasons", "code": "%s", "display": "Too costly"}}}
                """.formatted(card, code);
    }
}
