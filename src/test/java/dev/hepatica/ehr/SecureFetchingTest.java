package dev.hepatica.ehr;

import static dev.hepatica.ehr.Ehr.page;
import static dev.hepatica.ehr.Fetching.ask;
import static dev.hepatica.ehr.Fetching.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.Fetched.Failed;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.TrustOptions;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls over https: only to a server with a certificate for its name from a trusted authority. */
@QuarkusTest
class SecureFetchingTest {

    @Inject
    Vertx vertx;

    @Test
    @Requirement({"Q4", "X9"})
    void the_certificate_must_be_trusted_and_of_that_name(@TempDir Path folder) {
        var certificate = Certificate.of("ehr.example", folder);
        var trust = Optional.<TrustOptions>of(
                new JksOptions().setPath(certificate.store().toString()).setPassword(Certificate.PASSWORD));
        try (var ehr = Ehr.startSecure(certificate).answers("/fhir/Observation", page("o1"))) {
            assertThat(ids(asked("ehr.example", ehr, trust))).containsExactly("o1");
            assertThat(asked("other.example", ehr, trust))
                    .isEqualTo(new Failed("no secure connection to the FHIR server could be made"));
            assertThat(asked("ehr.example", ehr, Optional.empty()))
                    .isEqualTo(new Failed("no secure connection to the FHIR server could be made"));
            assertThat(ehr.asked()).hasSize(1);
        }
    }

    /** Resolves the name to this machine. */
    private Fetched asked(String name, Ehr ehr, Optional<TrustOptions> trust) {
        var base = URI.create("https://%s:%d/fhir".formatted(name, ehr.port()));
        var rules = new FetchRules(new AllowedServers(List.of(base.toString()), false, true, false), Fetching.LIMITS);
        var fetcher = new RecordFetcher(vertx, rules, trust, host -> InetAddress.getAllByName("127.0.0.1"));
        return ask(fetcher, base, "Observation?patient=p1");
    }
}
