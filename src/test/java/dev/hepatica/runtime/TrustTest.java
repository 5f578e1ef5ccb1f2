package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.cdshooks.client.ClientProfile;
import dev.hepatica.cdshooks.client.ClientProfiles;
import dev.hepatica.security.SecurityConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The profiles of clients, as a site sets them. */
class TrustTest {

    private static ClientProfiles profiles(String profile) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SecurityConfig.class)
                .withMapping(CdsHooksConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "hepatica.security.clients.clinic.issuer", "https://clinic.example",
                                "hepatica.security.clients.clinic.profile", profile,
                                "hepatica.cds-hooks.profile", "oracle"),
                        "test",
                        100))
                .build();
        return new Trust()
                .profiles(config.getConfigMapping(SecurityConfig.class), config.getConfigMapping(CdsHooksConfig.class));
    }

    @Test
    void a_client_has_the_profile_that_its_settings_name() {
        var profiles = profiles("epic");

        assertThat(profiles.of(() -> "https://clinic.example")).isEqualTo(ClientProfile.EPIC);
        assertThat(profiles.of(null)).isEqualTo(ClientProfile.ORACLE);
    }

    @Test
    void a_profile_that_does_not_exist_is_named_with_its_setting() {
        assertThatThrownBy(() -> profiles("epik"))
                .hasMessage("hepatica.security.clients.clinic.profile is epik: it must be generic, epic or oracle.");
    }
}
