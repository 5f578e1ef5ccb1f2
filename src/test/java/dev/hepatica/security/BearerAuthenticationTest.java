package dev.hepatica.security;

import static dev.hepatica.security.Token.BASE;
import static dev.hepatica.security.Token.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that verifies whoever calls, seen from outside. */
@QuarkusTest
@TestProfile(BearerAuthenticationTest.Smart.class)
class BearerAuthenticationTest {

    private static final String PATH = "/cds-services/crlm-assessment";

    public static class Smart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Trusted.settings("hepatica.test.who-calls", "true");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Requirement({"X1", "X3", "X4", "X5", "X6", "X7"})
    void the_answer_to_a_bad_token_is_always_the_same(BadToken bad) {
        var answer = Call.post(PATH, "{}").authorized(bad.headers()).answer();

        assertThat(Call.visible(answer))
                .isEqualTo(
                        "401 {content-length=[84], content-type=[application/fhir+json],"
                                + " www-authenticate=[Bearer]}"
                                + " {\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\"security\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cds-services", PATH, PATH + "/feedback", "/no-such-path", "/fhir/$assess", "/fhir/%24assess"})
    @Requirement({"X3", "D8"})
    void a_token_is_good_for_the_address_it_names_and_once(String path) {
        var token = Token.hospital(BASE + path);

        assertThat(Call.post(path, "").with(Token.hospital(BASE)).status()).isEqualTo(401);
        assertThat(Call.post(path, "").with(token).status()).isNotIn(401, 403);
        assertThat(Call.post(path, "").with(token).status()).isEqualTo(401);
    }

    @Test
    @Requirement("X3")
    void a_feedback_address_is_another_than_its_service() {
        assertThat(Call.post(PATH + "/feedback", "")
                        .with(Token.hospital(SERVICE))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/fhir/$assess,   /fhir/%24assess",
        "/fhir/%24assess, /fhir/$assess",
        "/cds-services?a=b, /cds-services",
    })
    void the_dollar_may_be_escaped_and_the_query_does_not_count(String called, String named) {
        assertThat(Call.post(called, "").with(Token.hospital(BASE + named)).status())
                .isNotEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/cds-services/, /cds-services", "/cds-services, /cds-services/", "/CDS-services, /cds-services"})
    void all_else_does(String called, String named) {
        assertThat(Call.get(called).with(Token.hospital(BASE + named)).status()).isEqualTo(401);
    }

    @Test
    @Requirement("X3")
    void a_resource_knows_who_calls() {
        var answer =
                Call.get("/who-calls").with(Token.clinic(BASE + "/who-calls")).answer();

        assertThat(answer.body())
                .isEqualTo("VerifiedCaller[issuer=%s, tenant=Optional[north], operator=true]".formatted(Token.CLINIC));
    }

    @Test
    void the_scheme_is_written_in_any_case() {
        var token = Token.hospital(BASE + "/who-calls").text();

        assertThat(Call.get("/who-calls")
                        .with("Authorization", "bearer " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void no_token_is_taken_from_elsewhere() {
        var token = Token.hospital(BASE + "/who-calls").text();

        assertThat(Call.get("/who-calls?access_token=" + token).status()).isEqualTo(401);
        assertThat(Call.get("/who-calls")
                        .with("Cookie", "access_token=" + token)
                        .status())
                .isEqualTo(401);
        assertThat(Call.get("/who-calls")
                        .with("Proxy-Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void what_proxies_say_of_the_host_does_not_count() {
        var token = Token.hospital("https://attacker.example/who-calls");
        var call = Call.get("/who-calls")
                .with("X-Forwarded-Host", "attacker.example")
                .with("X-Forwarded-Proto", "https");

        assertThat(call.with(token).status()).isEqualTo(401);
    }

    /** Verification takes a while on another thread; nothing of the body may be lost meanwhile. */
    @Test
    void a_body_arrives_whole() {
        var body = new byte[8 << 20];
        var headers = List.of("Content-Type", "application/octet-stream");
        var call = new Call("POST", "/who-calls", BodyPublishers.ofByteArray(body), headers);

        assertThat(call.with(Token.hospital(BASE + "/who-calls")).answer().body())
                .isEqualTo("%d bytes of %s", body.length, Token.HOSPITAL);
    }

    @Test
    void a_body_is_not_waited_for() {
        var body = new byte[8 << 20];
        var call = new Call("POST", "/who-calls", BodyPublishers.ofByteArray(body), List.of());

        assertThat(call.status()).isEqualTo(401);
    }

    @Test
    void a_head_request_is_refused_without_a_body() {
        var answer = Call.of("HEAD", "/cds-services").answer();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
}
