package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.ehr.FetchRules;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The settings about FHIR servers, and those that prevent the start. */
class FetchConfigTest {

    @Test
    @Requirement("X9")
    void calls_no_server_unless_configured() {
        var config = config(Map.of());

        assertThat(config.fhirServers()).isEmpty();
        assertThat(config.allowHttp()).isFalse();
        assertThat(config.allowPrivateAddresses()).isFalse();
        assertThat(config.allowWithoutToken()).isFalse();
        assertThat(Fetching.rules(config).limits())
                .isEqualTo(new FetchRules.Limits(
                        5, 10 << 20, 16, Duration.ofMillis(300), Duration.ofSeconds(2), Duration.ofSeconds(10)));
    }

    @Test
    void lists_servers() {
        var config = config(Map.of("hepatica.cds-hooks.fhir-servers", "https://a.example/fhir,https://b.example/r4"));

        assertThat(config.fhirServers().orElseThrow())
                .containsExactly("https://a.example/fhir", "https://b.example/r4");
    }

    @Test
    @Requirement("Q4")
    void with_a_server_that_is_not_asked_by_https_the_service_does_not_start() {
        var config = config(Map.of("hepatica.cds-hooks.fhir-servers", "http://a.example/fhir"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fetching.rules(config))
                .withMessageContaining("http://a.example/fhir is not asked by https");
    }

    @Test
    void with_a_limit_of_nothing_the_service_does_not_start() {
        var config = config(Map.of("hepatica.cds-hooks.fetch.max-pages", "0"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fetching.rules(config))
                .withMessageContaining("is at least 1");
    }

    private static FetchConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(FetchConfig.class)
                .withSources(new PropertiesConfigSource(properties, "a site", 100))
                .build()
                .getConfigMapping(FetchConfig.class);
    }
}
