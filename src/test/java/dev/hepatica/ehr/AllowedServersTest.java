package dev.hepatica.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hepatica.cdshooks.Requirement;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The servers that may be called, however their addresses are written. */
class AllowedServersTest {

    private static final AllowedServers SERVERS =
            new AllowedServers(List.of("https://ehr.example/fhir"), false, false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ehr.example/fhir",
                "https://ehr.example/fhir/",
                "https://ehr.example:443/fhir",
                "https://EHR.EXAMPLE:443/fhir",
                "HTTPS://ehr.example/fhir/tenant-1/r4",
                "https://ehr.example/./other/../fhir",
                "https://ehr.example//fhir",
            })
    @Requirement("X9")
    void asks_a_server_on_the_list(String server) {
        assertThat(SERVERS.refusal(access(server))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ehr.example.evil.com/fhir",
                "https://evil.com/ehr.example/fhir",
                "https://ehr.example/fhir-evil",
                "https://ehr.example/FHIR",
                "https://ehr.example/",
                "https://ehr.example",
                "https://ehr.example/fhir/../admin",
                "https://ehr.example/fhir/../../fhir",
                "https://ehr.example/fhir/%2e%2e/admin",
                "https://ehr.example/fhir/..%2Fadmin",
                "https://ehr.example/fhir/..%5Cadmin",
                "https://ehr.example/fhir/%252e%252e/admin",
                "https://ehr.example/fhir/..;/admin",
                "https://ehr.example/fhir;x=1",
                "https://ehr.example/fhir%2Fr4",
                "https://user@ehr.example/fhir",
                "https://user:secret@ehr.example/fhir",
                "https://ehr.example:secret@evil.com/fhir",
                "https://ehr.example/fhir?x=y",
                "https://ehr.example/fhir#x",
                "https://ehr.example:444/fhir",
                "https://ehr.example:99999/fhir",
                "https://ehr.example./fhir",
                "https://xehr.example/fhir",
                "https://ehr_example/fhir",
                "http://ehr.example/fhir",
                "http://ehr.example:443/fhir",
                "ftp://ehr.example/fhir",
                "file:///etc/passwd",
                "//ehr.example/fhir",
                "mailto:ehr@ehr.example",
                "fhir",
                "",
            })
    @Requirement({"X9", "Q4"})
    void asks_no_other(String server) {
        assertThat(SERVERS.refusal(access(server))).contains("the FHIR server is not among the allowed servers");
    }

    @Test
    void without_a_list_asks_nobody() {
        var none = new AllowedServers(List.of(), true, true, true);

        assertThat(none.refusal(access("https://ehr.example/fhir"))).contains("no FHIR server is allowed");
    }

    @Test
    @Requirement("Q10")
    void requires_a_token_unless_the_site_allows_calls_without() {
        var access = new FhirAccess(URI.create("https://ehr.example/fhir"), Optional.empty());

        assertThat(SERVERS.refusal(access)).contains("no access token for the FHIR server came with the request");
        assertThat(new AllowedServers(List.of("https://ehr.example/fhir"), false, false, true).refusal(access))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\r\nX-Header: x", "ümlaut", "tab\t"})
    void a_token_cannot_bring_a_header(String token) {
        var access = new FhirAccess(URI.create("https://ehr.example/fhir"), Optional.of(token));

        assertThat(SERVERS.refusal(access)).contains("the access token for the FHIR server is malformed");
    }

    @Test
    @Requirement("Q11")
    void an_access_does_not_tell_its_token() {
        assertThat(Fetching.access(URI.create("https://ehr.example/fhir")).toString())
                .doesNotContain(Fetching.TOKEN)
                .isEqualTo("FhirAccess[token given]");
    }

    @Test
    @Requirement("Q4")
    void a_list_with_http_needs_leave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllowedServers(List.of("http://ehr.example/fhir"), false, false, false))
                .withMessageContaining("hepatica.cds-hooks.allow-http=true");
        assertThat(new AllowedServers(List.of("http://ehr.example/fhir"), true, false, false)
                        .refusal(access("http://ehr.example:80/fhir")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ehr.example/fhir",
                "https://u@ehr.example",
                "https://ehr.example/a b",
                "https://ehr.example?x"
            })
    void a_list_with_something_else_than_addresses_is_refused(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllowedServers(List.of(base), true, true, true))
                .withMessageContaining("is not the base address of a FHIR server");
    }

    private static FhirAccess access(String server) {
        return Fetching.access(URI.create(server));
    }
}
