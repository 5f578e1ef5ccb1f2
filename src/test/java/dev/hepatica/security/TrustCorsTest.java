package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Browsers ask before they send a token, and need leave to read even a refusal. */
@QuarkusTest
@TestProfile(TrustCorsTest.Smart.class)
class TrustCorsTest extends CorsBehaviour {

    public static class Smart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Trusted.settings("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", EHR);
        }
    }

    @Test
    @Requirement({"T5", "T5c"})
    void a_page_can_tell_that_it_was_refused() {
        var answer = Call.post(SERVICE, "{}").with("Origin", EHR).answer();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(EHR);
    }

    @Test
    void a_page_that_may_not_call_cannot_with_a_token_either() {
        var answer = Call.post(SERVICE, "{}")
                .with("Origin", "https://elsewhere.example")
                .with(Token.hospital(Token.SERVICE))
                .answer();

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void leave_is_not_a_way_around_a_token() {
        assertThat(Call.of("OPTIONS", SERVICE).with("Origin", EHR).status()).isEqualTo(401);
    }
}
