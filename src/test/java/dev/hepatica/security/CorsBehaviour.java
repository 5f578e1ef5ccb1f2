package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites may do, whether or not callers are verified. */
abstract class CorsBehaviour {

    static final String EHR = "https://ehr.hospital.example";
    static final String SERVICE = "/cds-services/crlm-assessment";

    private static final String ORIGIN = "Access-Control-Allow-Origin";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/cds-services          | GET  | authorization",
                "/cds-services/x        | POST | authorization,content-type",
                "/cds-services/x/feedback | POST | authorization,content-type",
            })
    @Requirement({"T5", "T5c"})
    void a_page_that_may_call_gets_leave_without_a_token(String path, String method, String headers) {
        var answer = Call.of("OPTIONS", path)
                .with("Origin", EHR)
                .with("Access-Control-Request-Method", method)
                .with("Access-Control-Request-Headers", headers)
                .answer();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues(ORIGIN)).containsExactly(EHR);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("GET", "POST")
                .doesNotContain("DELETE", "*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("authorization", "content-type")
                .doesNotContain("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isNotEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "null",
                "http://ehr.hospital.example",
                "https://ehr.hospital.example.attacker.example",
                "https://ehr.hospital.example:8443",
                "https://attacker.example/https://ehr.hospital.example",
                "*",
            })
    @Requirement({"T5", "T5c"})
    void others_do_not(String origin) {
        var asked = Call.of("OPTIONS", SERVICE)
                .with("Origin", origin)
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "authorization,content-type")
                .answer();
        var called = Call.post(SERVICE, "{}").with("Origin", origin).answer();

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(asked.headers().firstValue(ORIGIN)).isEmpty();
        assertThat(called.statusCode()).isEqualTo(403);
        assertThat(called.headers().firstValue(ORIGIN)).isEmpty();
    }

    @Test
    @Requirement("T5")
    void a_page_that_may_call_may_read_the_answer() {
        var answer = Call.post(SERVICE, "{}")
                .with("Origin", EHR)
                .with(Token.hospital(Token.SERVICE))
                .answer();

        assertThat(answer.statusCode()).isNotIn(401, 403);
        assertThat(answer.headers().allValues(ORIGIN)).containsExactly(EHR);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isNotEqualTo("true");
    }

    @Test
    void who_is_no_page_is_not_asked_for_an_origin() {
        var answer =
                Call.post(SERVICE, "{}").with(Token.hospital(Token.SERVICE)).answer();

        assertThat(answer.statusCode()).isNotIn(401, 403);
        assertThat(answer.headers().firstValue(ORIGIN)).isEmpty();
    }
}
