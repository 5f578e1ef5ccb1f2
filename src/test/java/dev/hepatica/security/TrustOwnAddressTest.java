package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the loopback address the service needs no name; and the other ways to set what is open. */
@QuarkusTest
@TestProfile(TrustOwnAddressTest.Smart.class)
class TrustOwnAddressTest {

    public static class Smart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = Trusted.settings(
                    "hepatica.security.open-discovery", "true",
                    "hepatica.security.open-pages", "false");
            settings.remove("hepatica.security.public-url");
            return settings;
        }
    }

    @Test
    @Requirement("X3")
    void a_token_names_the_address_of_the_request() {
        var path = "/cds-services/crlm-assessment";

        assertThat(Call.post(path, "").with(Token.hospital(Call.base() + path)).status())
                .isNotEqualTo(401);
        assertThat(Call.post(path, "").with(Token.hospital(Token.BASE + path)).status())
                .isEqualTo(401);
    }

    @Test
    @Requirement("D8")
    void discovery_may_be_open_and_nothing_else_with_it() {
        assertThat(Call.get("/cds-services").status()).isNotEqualTo(401);
        assertThat(Call.post("/cds-services", "").status()).isEqualTo(401);
        assertThat(Call.get("/cds-services/").status()).isEqualTo(401);
        assertThat(Call.get("/cds-services/crlm-assessment").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/q/openapi", "/q/swagger-ui/"})
    void pages_may_be_closed(String path) {
        assertThat(Call.get(path).status()).isEqualTo(401);
    }
}
