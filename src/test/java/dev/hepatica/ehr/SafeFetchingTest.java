package dev.hepatica.ehr;

import static dev.hepatica.ehr.Ehr.page;
import static dev.hepatica.ehr.Fetching.TOKEN;
import static dev.hepatica.ehr.Fetching.ask;
import static dev.hepatica.ehr.Fetching.ids;
import static dev.hepatica.ehr.Fetching.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Log;
import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.Fetched.Failed;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request, an EHR or a name server cannot direct calls, or the token, to addresses that are not allowed. */
@QuarkusTest
class SafeFetchingTest {

    private static final String QUERY = "Observation?patient=p1";

    @Inject
    Vertx vertx;

    private Ehr ehr;
    private Ehr other;

    @BeforeEach
    void start() {
        ehr = Ehr.start();
        other = Ehr.start().answers("/", page("stolen"));
    }

    @AfterEach
    void stop() {
        ehr.close();
        other.close();
    }

    @Test
    @Requirement({"X9", "Q11"})
    void a_server_that_is_not_allowed_is_not_asked() {
        assertThat(ask(Fetching.from(vertx, ehr.base()), other.base(), Map.of("a", QUERY, "b", "Patient/p1"), 3000))
                .isEqualTo(Map.of(
                        "a", new Failed("the FHIR server is not among the allowed servers"),
                        "b", new Failed("the FHIR server is not among the allowed servers")));
        assertThat(ask(Fetching.from(vertx), other.base(), QUERY)).isEqualTo(new Failed("no FHIR server is allowed"));
        assertThat(other.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @Requirement({"X9", "Q11"})
    void a_redirect_is_not_followed(int status) {
        ehr.on("/fhir/Observation", exchange -> {
            exchange.getResponseHeaders().add("Location", other.base() + "/Observation");
            Ehr.send(exchange, status, "application/fhir+json", page("redirected"));
        });

        assertThat(ask(Fetching.from(vertx, ehr.base(), other.base()), ehr.base(), QUERY))
                .isEqualTo(new Failed(
                        "the FHIR server redirects elsewhere, which is not followed (HTTP %d)".formatted(status)));
        assertThat(other.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTHER/fhir?page=2",
                "//127.0.0.1:OTHERPORT/fhir?page=2",
                "http://127.0.0.1:EHRPORT@127.0.0.1:OTHERPORT/fhir",
                "http://localhost:EHRPORT/fhir?page=2",
                "https://127.0.0.1:EHRPORT/fhir?page=2",
                "EHR/fhir-evil?page=2",
                "EHR/fhir/../admin?page=2",
                "EHR/fhir/%2e%2e/admin?page=2",
                "EHR/?page=2",
                "/admin?page=2",
                "../admin",
                "javascript:alert(1)",
                "http://[",
                "",
            })
    @Requirement({"Q8", "X9", "Q11"})
    void a_page_elsewhere_is_not_asked_for(String next) {
        var url = next.replace("OTHERPORT", "" + other.port())
                .replace("EHRPORT", "" + ehr.port())
                .replace("OTHER", "http://127.0.0.1:" + other.port())
                .replace("EHR", "http://127.0.0.1:" + ehr.port());
        ehr.answers("/", page("wrong")).answers("/fhir/Observation", page(Optional.of(url), "o1"));

        var fetched = ask(Fetching.from(vertx, ehr.base(), other.base()), ehr.base(), QUERY);

        assertThat(ids(fetched).get(0)).isEqualTo("o1");
        assertThat(why(fetched)).isEqualTo("further pages are not on the same FHIR server, and were not asked for");
        assertThat(ehr.asked()).hasSize(1);
        assertThat(other.asked()).isEmpty();
    }

    @Test
    @Requirement("X9")
    void a_page_of_another_tenant_is_not_asked_for() {
        var tenants = URI.create("http://127.0.0.1:" + ehr.port());
        ehr.answers("/a/Observation", page(Optional.of(tenants + "/b/Observation?page=2"), "o1"))
                .answers("/b", page("of somebody else"));

        assertThat(ids(ask(Fetching.from(vertx, tenants), URI.create(tenants + "/a"), QUERY)))
                .containsExactly("o1");
        assertThat(ehr.asked()).hasSize(1);
    }

    @Test
    @Requirement({"Q8", "X9", "Q11"})
    void a_page_that_a_request_names_is_asked_for_on_that_server_only() {
        ehr.answers("/fhir", page("o2"));
        var fetcher = Fetching.from(vertx, ehr.base(), other.base());

        assertThat(ids(ask(fetcher, ehr.base(), ehr.base() + "?page=2&code=a|b")))
                .containsExactly("o2");
        assertThat(ehr.targets()).containsExactly("/fhir?page=2&code=a%7Cb");
        assertThat(ask(fetcher, ehr.base(), other.base() + "?page=2"))
                .isEqualTo(new Failed("further pages are not on the same FHIR server, and were not asked for"));
        assertThat(other.asked()).isEmpty();
    }

    @Test
    @Requirement("X9")
    void an_id_cannot_lead_to_another_resource() {
        ehr.answers("/", page("wrong"));
        var query = Queries.fill("Patient/{{context.patientId}}", Map.of("context.patientId", "x/../y?z"));

        assertThat(ask(Fetching.from(vertx, ehr.base()), ehr.base(), query))
                .isEqualTo(new Failed("the query is neither the read of a resource nor a search"));
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    @Requirement("X9")
    void answers_are_read_up_to_a_size_in_all() {
        var large =
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Observation\", \"id\": \"%s\"}}]}"
                        .formatted("x".repeat(600_000));
        ehr.answers("/fhir/Observation", large).answers("/fhir/Condition", "[" + " ".repeat(5_000_000) + "]");
        var fetcher = Fetching.from(vertx, ehr.base());

        assertThat(ask(fetcher, ehr.base(), "Condition?patient=p1"))
                .isEqualTo(new Failed("the FHIR server's answers are larger than is read"));
        var two = ask(fetcher, ehr.base(), Map.of("a", QUERY, "b", QUERY + "&_count=1"), 3000);
        assertThat(two.values()).filteredOn(Failed.class::isInstance).hasSize(1);
        assertThat(ids(ask(fetcher, ehr.base(), QUERY))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1", "127.0.0.1", "169.254.169.254", "::1", "::ffff:192.168.0.1", "1.1.1.1 10.0.0.1"})
    @Requirement("X9")
    void a_name_that_leads_into_a_private_network_is_not_followed(String addresses) {
        var base = URI.create("http://ehr.example:%d/fhir".formatted(ehr.port()));
        ehr.answers("/", page("inside"));

        assertThat(ask(named(base, false, addresses), base, QUERY))
                .isEqualTo(new Failed("the FHIR server is in a private network, which is not allowed"));
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    @Requirement("X9")
    void a_real_name_of_this_machine_is_not_followed() {
        var base = URI.create("http://localhost:%d/fhir".formatted(ehr.port()));
        var rules = new FetchRules(new AllowedServers(List.of(base.toString()), true, false, false), Fetching.LIMITS);

        assertThat(ask(new RecordFetcher(vertx, rules, Optional.empty()), base, QUERY))
                .isEqualTo(new Failed("the FHIR server is in a private network, which is not allowed"));
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    @Requirement("X9")
    void the_address_that_was_checked_is_the_one_that_is_called() {
        var base = URI.create("http://ehr.example:%d/fhir".formatted(ehr.port()));
        ehr.answers("/fhir/Observation", page("o1"));

        assertThat(ids(ask(named(base, true, "127.0.0.1"), base, QUERY))).containsExactly("o1");
        assertThat(ehr.asked()).extracting(Ehr.Asked::host).containsExactly("ehr.example:" + ehr.port());
    }

    @Test
    void a_name_that_nobody_knows_is_a_failure() {
        var base = URI.create("http://ehr.example:1/fhir");

        assertThat(ask(named(base, true, ""), base, QUERY))
                .isEqualTo(new Failed("the FHIR server's name is not known"));
    }

    @Test
    @Requirement("Q12")
    void a_name_server_that_hangs_does_not_outlast_the_time() {
        var base = URI.create("http://ehr.example:1/fhir");
        var rules = new FetchRules(new AllowedServers(List.of(base.toString()), true, true, false), Fetching.LIMITS);
        var fetcher = new RecordFetcher(vertx, rules, Optional.empty(), host -> {
            Ehr.sleep(1000);
            throw new UnknownHostException();
        });

        var start = System.nanoTime();
        assertThat(ask(fetcher, base, Map.of("it", QUERY), 200))
                .containsEntry("it", new Failed("the FHIR server did not answer in time"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    @Requirement({"Q11", "X9"})
    void the_log_tells_neither_token_nor_patient_nor_answer() {
        ehr.answers("/fhir/Observation", page(Optional.of(ehr.base() + "/Broken?page=Zaphod"), "Zaphod"))
                .answers("/fhir/Broken", "{\"Zaphod\": Zaphod")
                .answers("/fhir/Patient", 503, "text/html", "Zaphod")
                .answersAfter("/fhir/Condition", 2000, "Zaphod");
        var fetcher = Fetching.from(vertx, ehr.base());

        var lines = Log.during(() -> {
            var answer = ask(
                    fetcher,
                    ehr.base(),
                    Map.of(
                            "cea",
                            "Observation?patient=Zaphod",
                            "patient",
                            "Patient/Zaphod",
                            "c",
                            "Condition?patient=Zaphod"),
                    500);
            ask(fetcher, other.base(), "Patient/Zaphod");
            ask(fetcher, ehr.base(), "Patient/Zaphod/Zaphod");
            assertThat(answer.toString()).doesNotContain("Zaphod").contains("1 resources");
        });

        assertThat(lines)
                .noneMatch(line -> line.contains("Zaphod") || line.contains(TOKEN))
                .anyMatch(line -> line.contains(
                        "http://127.0.0.1:%d patient: Failed[why=the FHIR server is not available (HTTP 503)] in "
                                .formatted(ehr.port())));
    }

    private RecordFetcher named(URI base, boolean privateToo, String addresses) {
        var rules =
                new FetchRules(new AllowedServers(List.of(base.toString()), true, privateToo, false), Fetching.LIMITS);
        return new RecordFetcher(vertx, rules, Optional.empty(), host -> {
            if (addresses.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return Arrays.stream(addresses.split(" ")).map(Fetching::address).toArray(InetAddress[]::new);
        });
    }
}
