package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import dev.hepatica.cdshooks.Requirement;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in what is trusted keeps the service from starting, and is told by the name of its setting. */
class TrustSettingsTest {

    private static final String HOSPITAL = "hepatica.security.clients.hospital.";

    private static void refused(Map<String, String> settings, String... words) {
        assertThatThrownBy(() -> ConfiguredClients.of(Settings.of(settings)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void are_good_as_the_other_tests_have_them() {
        assertThatCode(() -> ConfiguredClients.of(Settings.of(Trusted.settings())))
                .doesNotThrowAnyException();
    }

    @Test
    void somebody_must_be_trusted() {
        refused(
                Map.of("hepatica.security.mode", "smart"),
                "hepatica.security.mode",
                "hepatica.security.clients.<name>.issuer");
    }

    @Test
    void a_client_has_an_issuer() {
        assertThatThrownBy(() -> Settings.of(Map.of(HOSPITAL + "jku", Token.HOSPITAL_JKU)))
                .hasMessageContaining(HOSPITAL + "issuer");
    }

    @Test
    void two_clients_have_two_issuers() {
        refused(
                Trusted.settings("hepatica.security.clients.clinic.issuer", Token.HOSPITAL),
                ".issuer",
                "hospital",
                "clinic");
    }

    @Test
    @Requirement("X6")
    void a_client_has_keys() {
        refused(Map.of(HOSPITAL + "issuer", Token.HOSPITAL), HOSPITAL + "jku", "jwks-file", "jwks");
    }

    @Test
    void its_keys_are_in_one_place() {
        refused(Trusted.settings(HOSPITAL + "jwks-file", "keys.json"), HOSPITAL + "jwks", "jwks-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://ehr.example/jwks.json", "file:///etc/jwks.json", "https:/jwks.json", "jwks.json"})
    @Requirement("X5")
    void keys_come_over_tls(String address) {
        refused(Map.of(HOSPITAL + "issuer", Token.HOSPITAL, HOSPITAL + "jku", address), HOSPITAL + "jku", address);
    }

    @Test
    void keys_come_from_several_addresses_where_an_issuer_has_several() {
        assertThatCode(() -> ConfiguredClients.of(Settings.of(Map.of(
                        HOSPITAL + "issuer",
                        Token.HOSPITAL,
                        HOSPITAL + "jku",
                        "https://a.example/jwk,https://b.example/jwk"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "None", "HS256", "HS384", "HS512", "ES256K", "EdDSA", "RSA-OAEP", "RS384,HS256", "rs384"
            })
    @Requirement("X4")
    void secrets_are_not_shared_and_signatures_are_not_optional(String algorithms) {
        refused(Trusted.settings(HOSPITAL + "algorithms", algorithms), HOSPITAL + "algorithms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384,ES384,PS384,ES256", "ES512"})
    void other_algorithms_may_be_set(String algorithms) {
        assertThatCode(() -> ConfiguredClients.of(Settings.of(Trusted.settings(HOSPITAL + "algorithms", algorithms))))
                .doesNotThrowAnyException();
    }

    @Test
    void no_private_key_is_handed_over() {
        var keys = new JWKSet(Keys.rsa(Keys.RSA)).toString(false);

        refused(Trusted.settings(HOSPITAL + "jwks", keys), HOSPITAL + "jwks", "public");
    }

    @Test
    void no_secret_is_handed_over() {
        var secret = new OctetSequenceKey.Builder(new byte[48]).keyID("secret").build();

        refused(Trusted.settings(HOSPITAL + "jwks", new JWKSet(secret).toString(false)), HOSPITAL + "jwks", "public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"keys\":[]}", "{}", "key", "[]"})
    void keys_that_are_handed_over_are_keys(String keys) {
        refused(Trusted.settings(HOSPITAL + "jwks", keys), HOSPITAL + "jwks");
    }

    @Test
    void a_file_with_keys_can_be_read(@TempDir Path folder) throws IOException {
        var settings = Trusted.settings(
                HOSPITAL + "jwks-file", folder.resolve("keys.json").toString());
        settings.remove(HOSPITAL + "jwks");

        refused(settings, HOSPITAL + "jwks-file", "keys.json");

        Files.writeString(folder.resolve("keys.json"), Keys.published(Keys.RSA));
        assertThatCode(() -> ConfiguredClients.of(Settings.of(settings))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "clock-skew,        -1s",
        "max-lifetime,      0s",
        "keys.cache,        0s",
        "keys.cache,        30s",
        "keys.cache,        -5m",
        "keys.min-interval, 0s",
        "keys.outage,       0s",
        "keys.timeout,      0s",
    })
    void times_make_sense(String setting, String value) {
        refused(Trusted.settings("hepatica.security." + setting, value), "hepatica.security." + setting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cds.hospital.example", "ftp://cds.hospital.example", "https://cds.example/?a=b", "/cds"})
    void the_service_is_called_by_an_address(String url) {
        assertThatThrownBy(() -> ServiceAddresses.of(Optional.of(URI.create(url))))
                .hasMessageContaining("hepatica.security.public-url");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cds.example,   https://cds.example",
        "https://cds.example/,  https://cds.example",
        "https://a.example/cds/, https://a.example/cds",
    })
    void its_address_may_have_a_path(String url, String base) {
        assertThat(ServiceAddresses.of(Optional.of(URI.create(url))).base()).contains(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "/https://.*[.]hospital[.]example/",
                "https://*.example",
                "https://a.example/",
                "a.example"
            })
    @Requirement({"T5c", "X10"})
    void pages_that_may_call_are_named_one_by_one(String origin) {
        assertThatThrownBy(() -> new CorsOrigins()
                        .check(new StartupEvent(), true, Optional.of(List.of("https://a.example", origin))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("quarkus.http.cors.origins", origin);
    }

    @Test
    void pages_that_may_call_have_an_origin() {
        assertThatCode(() -> new CorsOrigins()
                        .check(
                                new StartupEvent(),
                                true,
                                Optional.of(List.of("https://a.example", "http://localhost:8080"))))
                .doesNotThrowAnyException();
    }
}
