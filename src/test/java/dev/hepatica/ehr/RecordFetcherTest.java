package dev.hepatica.ehr;

import static dev.hepatica.ehr.Ehr.page;
import static dev.hepatica.ehr.Fetching.came;
import static dev.hepatica.ehr.Fetching.ids;
import static dev.hepatica.ehr.Fetching.why;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.Fetched.Failed;
import dev.hepatica.ehr.Fetched.Found;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results of queries, from a server over HTTP. */
@QuarkusTest
class RecordFetcherTest extends FetchingFromEhr {

    private static final String OBSERVATIONS = "Observation?patient=p1";
    private static final String ALL = "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": %s}";

    @Test
    @Requirement({"Q7", "Q9", "Q10"})
    void reads_and_searches_with_the_token() {
        ehr.answers("/fhir/Patient/p1", "{\"resourceType\": \"Patient\", \"id\": \"p1\"}")
                .answers("/fhir/Observation", page("o1", "o2"));

        var answer = ask(
                Map.of("patient", "Patient/p1", "cea", "Observation?patient=p1&code=http://loinc.org|2039-6"), 3000);

        assertThat(ids(came(answer, "patient"))).containsExactly("p1");
        assertThat(ids(came(answer, "cea"))).containsExactly("o1", "o2");
        assertThat(why(came(answer, "cea"))).isEmpty();
        assertThat(ehr.targets())
                .containsExactlyInAnyOrder(
                        "/fhir/Patient/p1", "/fhir/Observation?patient=p1&code=http%3A%2F%2Floinc.org%7C2039-6");
        assertThat(ehr.asked()).allSatisfy(asked -> {
            assertThat(asked.authorization()).contains("Bearer " + Fetching.TOKEN);
            assertThat(asked.accept()).isEqualTo("application/fhir+json");
        });
    }

    @Test
    @Requirement("Q12")
    void asks_all_at_once() {
        ehr.answersAfter("/fhir/Observation", 100, page("o1"));
        var queries = IntStream.range(0, 10)
                .mapToObj(Integer::toString)
                .collect(toMap(i -> "key " + i, i -> OBSERVATIONS + "&_count=" + (i + 1)));
        var times = new ArrayList<Duration>();
        for (var i = 0; i < 5; i++) {
            var start = System.nanoTime();
            assertThat(ask(queries, 3000))
                    .hasSize(10)
                    .allSatisfy((key, fetched) -> assertThat(ids(fetched)).containsExactly("o1"));
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }

        // the first has classes to load, and others may share the machine
        assertThat(Collections.min(times)).isBetween(Duration.ofMillis(100), Duration.ofMillis(300));
    }

    @Test
    @Requirement("Q12")
    void answers_in_time_with_what_has_come() {
        ehr.answers("/fhir/Patient/p1", "{\"resourceType\": \"Patient\", \"id\": \"p1\"}")
                .answersAfter("/fhir/Condition", 5000, page())
                .answers("/fhir/Observation", page(Optional.of(ehr.base() + "/Slow?page=2"), "o1"))
                .answersAfter("/fhir/Slow", 5000, page("o2"));

        var start = System.nanoTime();
        var answer =
                ask(Map.of("patient", "Patient/p1", "conditions", "Condition?patient=p1", "cea", OBSERVATIONS), 400);
        var time = Duration.ofNanos(System.nanoTime() - start);

        assertThat(time).isBetween(Duration.ofMillis(390), Duration.ofMillis(600));
        assertThat(ids(came(answer, "patient"))).containsExactly("p1");
        assertThat(came(answer, "conditions")).isEqualTo(new Failed("the FHIR server did not answer in time"));
        assertThat(ids(came(answer, "cea"))).containsExactly("o1");
        assertThat(why(came(answer, "cea"))).isEqualTo("the FHIR server did not answer in time");
    }

    @Test
    void a_body_that_trickles_in_does_not_outlast_the_time() {
        ehr.on("/fhir/Observation", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/fhir+json");
            exchange.sendResponseHeaders(200, 0);
            for (var i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Ehr.sleep(50);
            }
        });

        assertThat(ask(Map.of("it", OBSERVATIONS), 300))
                .containsEntry("it", new Failed("the FHIR server did not answer in time"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5})
    void without_time_nobody_is_asked(int millis) {
        ehr.answers("/fhir/", page());

        assertThat(ask(Map.of("it", OBSERVATIONS), millis))
                .containsEntry("it", new Failed("the FHIR server did not answer in time"));
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    @Requirement("Q8")
    void follows_pages_in_their_order() {
        ehr.on("/fhir", exchange -> {
            var target = exchange.getRequestURI().toString();
            var body = target.endsWith("page=2")
                    ? page(Optional.of("?_getpages=a|b&page=3"), "o2")
                    : target.endsWith("page=3") ? page("o3") : page(Optional.of(ehr.base() + "?page=2"), "o1");
            Ehr.send(exchange, 200, "application/json", body);
        });

        var fetched = ask(OBSERVATIONS);

        assertThat(ids(fetched)).containsExactly("o1", "o2", "o3");
        assertThat(why(fetched)).isEmpty();
        assertThat(ehr.targets())
                .containsExactly("/fhir/Observation?patient=p1", "/fhir?page=2", "/fhir/?_getpages=a%7Cb&page=3");
        assertThat(ehr.asked())
                .allSatisfy(asked -> assertThat(asked.authorization()).isPresent());
    }

    @Test
    void stops_after_some_pages_and_reports_that() {
        var pages = new int[] {0};
        ehr.on(
                "/fhir",
                exchange -> Ehr.send(
                        exchange,
                        200,
                        "application/json",
                        page(Optional.of(ehr.base() + "?page=" + ++pages[0]), "o" + pages[0])));

        var fetched = ask(OBSERVATIONS);

        assertThat(ids(fetched)).containsExactly("o1", "o2", "o3", "o4", "o5");
        assertThat(why(fetched)).isEqualTo("there are more than the 5 pages that are read");
        assertThat(ehr.asked()).hasSize(5);
    }

    @Test
    void pages_in_a_circle_end() {
        ehr.answers("/fhir", page(Optional.of(ehr.base() + "?page=2"), "o1"));

        assertThat(why(ask(OBSERVATIONS))).isEqualTo("the FHIR server's pages lead in a circle");
        assertThat(ehr.asked()).hasSize(2);
    }

    @Test
    void keeps_the_pages_before_one_that_fails() {
        ehr.answers("/fhir/Observation", page(Optional.of(ehr.base() + "/Gone?page=2"), "o1"))
                .answers("/fhir/Gone", 410, "application/fhir+json", "{}");

        var fetched = ask(OBSERVATIONS);

        assertThat(ids(fetched)).containsExactly("o1");
        assertThat(why(fetched)).isEqualTo("not found on the FHIR server (HTTP 410)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "[{}, {\"search\": {\"mode\": \"match\"}}, {\"resource\": 1}, 7]"})
    void nothing_found_is_an_answer(String entries) {
        ehr.answers("/fhir/Observation", ALL.formatted(entries));

        assertThat(ask(OBSERVATIONS)).isEqualTo(new Found(List.of(), Optional.empty()));
    }

    @Test
    void an_outcome_among_the_results_stays() {
        ehr.answers(
                "/fhir/Observation",
                ALL.formatted("[{\"search\": {\"mode\": \"outcome\"}, \"resource\":"
                        + " {\"resourceType\": \"OperationOutcome\", \"id\": \"warning\"}}]"));

        assertThat(ids(ask(OBSERVATIONS))).containsExactly("warning");
    }

    @Test
    void numbers_keep_their_digits() {
        ehr.answers(
                "/fhir/Observation/o1",
                "{\"resourceType\": \"Observation\", \"valueQuantity\": {\"value\": 1.10}, \"big\": 1e999999999}");

        var observation = ((Found) ask("Observation/o1")).resources().get(0);

        assertThat(observation.at("/valueQuantity/value").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(observation.path("big").isNumber()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "400, the FHIR server did not accept the query (HTTP 400)",
        "401, the FHIR server refused access (HTTP 401)",
        "403, the FHIR server refused access (HTTP 403)",
        "404, not found on the FHIR server (HTTP 404)",
        "410, not found on the FHIR server (HTTP 410)",
        "429, the FHIR server is asked too often (HTTP 429)",
        "500, the FHIR server failed (HTTP 500)",
        "503, the FHIR server is not available (HTTP 503)",
        "204, the FHIR server did not answer with data (HTTP 204)",
    })
    void gives_the_reason_in_words_why_there_is_no_result(int status, String why) {
        ehr.answers("/fhir/Patient", status, "application/fhir+json", status == 204 ? "" : "{\"diagnostics\": \"p1\"}");

        assertThat(ask("Patient/p1")).isEqualTo(new Failed(why));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "text/html              ! <html>Please log in</html>             ! the FHIR server did not answer with FHIR in JSON",
                "application/fhir+xml   ! <Patient/>                             ! the FHIR server did not answer with FHIR in JSON",
                "application/fhir+json  ! {\"resourceType\": \"Patient\"         ! the FHIR server's answer cannot be read: it is broken JSON",
                "application/fhir+json  ! {\"id\": 1, \"id\": 2}                 ! the FHIR server's answer cannot be read: it is broken JSON",
                "application/fhir+json  ! [1]                                    ! the FHIR server's answer cannot be read: it is broken JSON",
                "application/fhir+json  ! {\"resourceType\": \"Group\"}          ! the FHIR server answered with another resource than the one asked for",
            })
    void what_is_no_resource_is_no_answer(String type, String body, String why) {
        ehr.answers("/fhir/Patient", 200, type, body);

        assertThat(ask("Patient/p1")).isEqualTo(new Failed(why));
    }

    @Test
    void the_answer_to_a_search_is_a_bundle() {
        ehr.answers("/fhir/Observation", "{\"resourceType\": \"OperationOutcome\"}");

        assertThat(ask(OBSERVATIONS))
                .isEqualTo(new Failed("the FHIR server did not answer with the results of a search"));
    }

    @Test
    void a_query_that_cannot_be_asked_keeps_no_other_from_being_asked() {
        ehr.answers("/fhir/Patient/p1", "{\"resourceType\": \"Patient\", \"id\": \"p1\"}");

        var answer = ask(Map.of("patient", "Patient/p1", "encounter", "Encounter/{{context.encounterId}}"), 3000);

        assertThat(ids(came(answer, "patient"))).containsExactly("p1");
        assertThat(came(answer, "encounter")).isEqualTo(new Failed("the request has no context.encounterId"));
    }

    @Test
    void no_question_no_answer() {
        assertThat(ask(Map.of(), 3000)).isEmpty();
    }
}
