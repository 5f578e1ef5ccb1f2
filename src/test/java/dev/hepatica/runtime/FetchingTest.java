package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.Certificate;
import dev.hepatica.ehr.Ehr;
import dev.hepatica.ehr.Fetched;
import dev.hepatica.ehr.FhirAccess;
import dev.hepatica.ehr.RecordFetcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The service's own fetcher calls the configured servers, over https. */
@QuarkusTest
@QuarkusTestResource(value = FetchingTest.Hospital.class, restrictToAnnotatedClass = true)
class FetchingTest {

    /** An EHR inside a hospital, with a certificate of the hospital's own authority. */
    public static class Hospital implements QuarkusTestResourceLifecycleManager {

        private Optional<Ehr> ehr = Optional.empty();

        @Override
        public Map<String, String> start() {
            var certificate = Certificate.of("localhost", folder());
            var started = Ehr.startSecure(certificate)
                    .answers("/fhir/Patient/p1", "{\"resourceType\": \"Patient\", \"id\": \"p1\"}");
            ehr = Optional.of(started);
            return Map.of(
                    "hepatica.cds-hooks.fhir-servers",
                    "https://localhost:%d/fhir".formatted(started.port()),
                    "hepatica.cds-hooks.allow-private-addresses",
                    "true",
                    "quarkus.tls.fhir-servers.trust-store.p12.path",
                    certificate.store().toString(),
                    "quarkus.tls.fhir-servers.trust-store.p12.password",
                    Certificate.PASSWORD);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("ehr");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void stop() {
            ehr.ifPresent(Ehr::close);
        }
    }

    @Inject
    RecordFetcher fetcher;

    @Inject
    FetchConfig config;

    @Test
    @Requirement({"Q4", "Q7", "Q9", "Q10"})
    void asks_a_server_of_the_list() {
        var access = new FhirAccess(server(), Optional.of("token"));

        assertThat(fetcher.refusal(access)).isEmpty();
        assertThat(fetcher.fetch(access, Map.of("patient", "Patient/p1"), Duration.ofSeconds(3))
                        .toCompletableFuture()
                        .orTimeout(5, TimeUnit.SECONDS)
                        .join()
                        .get("patient"))
                .isInstanceOfSatisfying(
                        Fetched.Found.class,
                        found -> assertThat(found.resources())
                                .singleElement()
                                .satisfies(patient ->
                                        assertThat(patient.path("id").asText()).isEqualTo("p1")));
    }

    @Test
    @Requirement({"X9", "Q10"})
    void asks_no_other_and_none_without_a_token() {
        assertThat(fetcher.refusal(new FhirAccess(URI.create("https://ehr.example/fhir"), Optional.of("token"))))
                .contains("the FHIR server is not among the allowed servers");
        assertThat(fetcher.refusal(new FhirAccess(server(), Optional.empty())))
                .contains("no access token for the FHIR server came with the request");
    }

    private URI server() {
        return URI.create(config.fhirServers().orElseThrow().get(0));
    }
}
