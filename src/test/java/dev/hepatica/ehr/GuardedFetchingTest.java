package dev.hepatica.ehr;

import static dev.hepatica.ehr.Ehr.page;
import static dev.hepatica.ehr.Fetching.ids;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.Fetched.Failed;
import io.quarkus.test.junit.QuarkusTest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that fails is tried once more, then not called for a while; it never gets more than some calls at a time.
 */
@QuarkusTest
class GuardedFetchingTest extends FetchingFromEhr {

    private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"p1\"}";
    private static final Failed SPARED = new Failed("the FHIR server failed repeatedly and is not asked for a while");

    private final AtomicInteger calls = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    @Requirement("Q9")
    void what_may_pass_is_tried_once_more(int status) {
        ehr.on(
                "/fhir/Patient",
                exchange -> Ehr.send(
                        exchange, calls.incrementAndGet() == 1 ? status : 200, "application/fhir+json", PATIENT));

        assertThat(ids(ask("Patient/p1"))).containsExactly("p1");
        assertThat(calls).hasValue(2);
    }

    @Test
    void a_connection_that_breaks_is_tried_once_more() {
        ehr.on("/fhir/Patient", exchange -> {
            if (calls.incrementAndGet() > 1) {
                Ehr.send(exchange, 200, "application/fhir+json", PATIENT);
            }
        });

        assertThat(ids(ask("Patient/p1"))).containsExactly("p1");
        assertThat(calls).hasValue(2);
    }

    @Test
    void the_second_try_goes_to_the_next_address() {
        var base = URI.create("http://ehr.example:%d/fhir".formatted(ehr.port()));
        var rules = new FetchRules(new AllowedServers(List.of(base.toString()), true, true, false), Fetching.LIMITS);
        ehr.answers("/fhir/Patient", PATIENT);
        // nothing listens on the first one
        var twoAddresses = new RecordFetcher(
                vertx,
                rules,
                Optional.empty(),
                host -> Stream.of("127.0.0.2", "127.0.0.1")
                        .map(Fetching::address)
                        .toArray(InetAddress[]::new));

        assertThat(ids(Fetching.ask(twoAddresses, base, "Patient/p1"))).containsExactly("p1");
    }

    @Test
    void nobody_is_tried_a_third_time() {
        ehr.on("/fhir/Patient", exchange -> {
            calls.incrementAndGet();
            Ehr.send(exchange, 503, "text/plain", "");
        });

        assertThat(ask("Patient/p1")).isEqualTo(new Failed("the FHIR server is not available (HTTP 503)"));
        assertThat(calls).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500})
    void what_will_not_pass_is_not_tried_again(int status) {
        ehr.on("/fhir/Patient", exchange -> {
            calls.incrementAndGet();
            Ehr.send(exchange, status, "text/plain", "");
        });

        ask("Patient/p1");

        assertThat(calls).hasValue(1);
    }

    @Test
    void a_server_that_does_not_exist_is_reported() {
        var gone = ehr.base();
        ehr.close();

        assertThat(Fetching.ask(fetcher, gone, "Patient/p1"))
                .isEqualTo(new Failed("the FHIR server cannot be reached"));
    }

    @Test
    void a_server_that_keeps_failing_is_spared_and_then_asked_again() {
        var well = new int[] {500};
        ehr.on("/fhir/Patient", exchange -> {
            calls.incrementAndGet();
            Ehr.send(exchange, well[0], "application/fhir+json", PATIENT);
        });
        for (var i = 0; i < 20; i++) {
            ask("Patient/p1");
        }

        assertThat(ask("Patient/p1")).isEqualTo(SPARED);
        assertThat(calls).hasValue(20);

        well[0] = 200;
        Ehr.sleep((int) Fetching.LIMITS.pause().toMillis() + 100);
        assertThat(ids(ask("Patient/p1"))).containsExactly("p1");
        assertThat(ids(ask("Patient/p1"))).containsExactly("p1");
    }

    @Test
    @Requirement("Q12")
    void a_server_that_hangs_is_spared() {
        ehr.answersAfter("/fhir/Patient", 3000, PATIENT);

        // those of the first two rounds have too little time to count against the server
        ask(many(16), 90);
        ask(many(16), 90);
        Ehr.sleep(50);
        assertThat(ask(many(16), 200).values()).doesNotContain(SPARED);
        Ehr.sleep(50);
        ask(many(16), 200);
        Ehr.sleep(50);

        assertThat(ask("Patient/p1")).isEqualTo(SPARED);
    }

    @Test
    void a_server_that_refuses_is_not_held_to_be_unwell() {
        ehr.answers("/fhir/Patient", 403, "text/plain", "").answers("/fhir/Condition", page("c1"));
        for (var i = 0; i < 30; i++) {
            ask("Patient/p1");
        }

        assertThat(ids(ask("Condition?patient=p1"))).containsExactly("c1");
    }

    @Test
    void each_server_is_judged_for_itself() {
        try (var other = Ehr.start().answers("/fhir/Patient", PATIENT)) {
            ehr.answers("/fhir/Patient", 500, "text/plain", "");
            var both = Fetching.from(vertx, ehr.base(), other.base());
            for (var i = 0; i < 21; i++) {
                Fetching.ask(both, ehr.base(), "Patient/p1");
            }

            assertThat(Fetching.ask(both, ehr.base(), "Patient/p1")).isEqualTo(SPARED);
            assertThat(ids(Fetching.ask(both, other.base(), "Patient/p1"))).containsExactly("p1");
        }
    }

    @Test
    void no_more_than_some_calls_are_under_way_and_none_is_lost() {
        var most = new AtomicInteger();
        ehr.on("/fhir/Patient", exchange -> {
            most.accumulateAndGet(calls.incrementAndGet(), Math::max);
            Ehr.sleep(20);
            calls.decrementAndGet();
            Ehr.send(exchange, 200, "application/fhir+json", PATIENT);
        });
        var limits = new FetchRules.Limits(
                5, 1 << 20, 4, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(1));

        assertThat(Fetching.ask(Fetching.from(vertx, limits, ehr.base()), ehr.base(), many(40), 3000))
                .hasSize(40)
                .allSatisfy((key, fetched) -> assertThat(ids(fetched)).containsExactly("p1"));
        assertThat(most).hasValue(4);
    }

    @Test
    void too_many_waiting_calls_are_refused() {
        ehr.answersAfter("/fhir/Patient", 20, PATIENT);
        var limits = new FetchRules.Limits(
                5, 1 << 20, 1, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(1));

        var answer = Fetching.ask(Fetching.from(vertx, limits, ehr.base()), ehr.base(), many(40), 3000);

        assertThat(answer.values())
                .filteredOn(new Failed("too many queries wait for the FHIR server")::equals)
                .hasSize(40 - 17);
    }

    private static Map<String, String> many(int count) {
        return IntStream.range(0, count).boxed().collect(toMap(i -> "key" + i, i -> "Patient/p1"));
    }
}
