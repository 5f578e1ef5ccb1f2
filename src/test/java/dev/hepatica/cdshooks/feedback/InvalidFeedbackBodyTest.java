package dev.hepatica.cdshooks.feedback;

import static dev.hepatica.cdshooks.feedback.SentFeedback.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.fhir.wire.BadRequest;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as clients must not send them. */
class InvalidFeedbackBodyTest {

    /** What is wrong, and where; the message never quotes what was sent. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            feedback                          | {}
            feedback                          | {"feedback": null}
            feedback                          | []
            feedback                          | "MARKER"
            feedback                          | 7
            feedback                          | null
            feedback                          | {"cards": []}
            feedback                          | {"feedback": "MARKER"}
            feedback                          | {"feedback": 7}
            feedback[0]                       | {"feedback": ["MARKER"]}
            feedback[0]                       | {"feedback": [null]}
            feedback[0]                       | {"feedback": [[]]}
            feedback[1]                       | {"feedback": [ENTRY, 7]}
            feedback[0].card                  | {"feedback": [{}]}
            feedback.card                     | {"feedback": {}}
            card                              | {"outcome": "accepted"}
            outcome                           | {"card": "c"}
            feedback[1].card                  | {"feedback": [ENTRY, {"outcome": "accepted", TIME}]}
            feedback[1].outcomeTimestamp      | {"feedback": [ENTRY, {"card": "c", "outcome": "accepted"}]}
            feedback[0].card                  | {"feedback": [{"card": 7, "outcome": "accepted", TIME}]}
            feedback[0].card                  | {"feedback": [{"card": "", "outcome": "accepted", TIME}]}
            feedback[0].card                  | {"feedback": [{"card": "MARKER\\u0000", "outcome": "accepted", TIME}]}
            feedback[0].card                  | {"feedback": [{"card": "MARKER\\ud800", "outcome": "accepted", TIME}]}
            feedback[0].card                  | {"feedback": [{"card": "LONG", "outcome": "accepted", TIME}]}
            feedback[0].outcome               | {"feedback": [{"card": "c", "outcome": "MARKER", TIME}]}
            feedback[0].outcome               | {"feedback": [{"card": "c", "outcome": "ACCEPTED", TIME}]}
            feedback[0].outcome               | {"feedback": [{"card": "c", "outcome": ["accepted"], TIME}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "MARKER"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": 1777884600}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-05-04"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-05-04T08:30:00"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-05-04T08:30Z"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-02-30T08:30:00Z"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-05-04T08:30:00+0200"}]}
            feedback[0].outcomeTimestamp      | {"feedback": [{"card": "c", "outcome": "accepted", "outcomeTimestamp": "2026-05-04T08:30:00+19:00"}]}
            feedback[0].acceptedSuggestions   | {"feedback": [{"card": "c", "outcome": "accepted", TIME, "acceptedSuggestions": {"id": "MARKER"}}]}
            feedback[0].acceptedSuggestions   | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "acceptedSuggestions": [{"id": "MARKER"}]}]}
            feedback[0].acceptedSuggestions[1] | {"feedback": [{"card": "c", "outcome": "accepted", TIME, "acceptedSuggestions": [{"id": "a"}, "MARKER"]}]}
            feedback[0].acceptedSuggestions[1].id | {"feedback": [{"card": "c", "outcome": "accepted", TIME, "acceptedSuggestions": [{"id": "a"}, {}]}]}
            feedback[0].overrideReason        | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {}}]}
            feedback[0].overrideReason        | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": "MARKER"}]}
            feedback[0].overrideReason        | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {"userComment": " "}}]}
            feedback[0].overrideReasons[0]    | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReasons": [{}]}]}
            feedback[0].overrideReasons[1]    | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReasons": [{"userComment": "a"}, 7]}]}
            feedback[0].overrideReason.reason | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {"reason": "MARKER"}}]}
            feedback[0].overrideReason.reason.code | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {"reason": {"display": "MARKER"}}}]}
            feedback[0].overrideReason.reason.system | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {"reason": {"code": "c", "system": 7}}}]}
            feedback[0].overrideReason.userComment | {"feedback": [{"card": "c", "outcome": "overridden", TIME, "overrideReason": {"userComment": ["MARKER"]}}]}
            """)
    @Requirement({"F1", "F3"})
    void what_is_wrong_is_told_with_its_place(String where, String body) {
        var refusal = refusal(body.replace("LONG", "x".repeat(256)));

        assertThat(refusal.kind().status()).isEqualTo(400);
        assertThat(refusal.expression()).contains(where);
        assertThat(refusal)
                .message()
                .contains(where.equals("feedback") ? "" : where)
                .doesNotContain("MARKER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"feedback\": [",
                "MARKER",
                "<MARKER/>",
                "{\"feedback\": []} MARKER",
                "{\"card\": \"MARKER\", \"card\": \"c\"}",
            })
    @Requirement({"F1", "T4"})
    void what_is_not_json_is_refused(String body) {
        var refusal = refusal(body);

        assertThat(refusal.kind().status()).isEqualTo(400);
        assertThat(refusal).message().doesNotContain("MARKER");
    }

    @Test
    void what_nests_too_deeply_is_refused() {
        assertThat(refusal("[".repeat(100_000)).kind().status()).isEqualTo(400);
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        var most = "{\"feedback\": [%s]}"
                .formatted(IntStream.range(0, FeedbackBody.MOST_ENTRIES)
                        .mapToObj(i -> "ENTRY")
                        .collect(Collectors.joining(",")));
        var padded = most + " ".repeat(FeedbackBody.LIMIT - filled(most).getBytes(UTF_8).length);

        assertThat(read(filled(padded))).hasSize(1000);
        assertThat(refusal(padded + " ").kind()).isEqualTo(BadRequest.Fault.TOO_LARGE);
        assertThat(refusal(most.replace("]", ",ENTRY]")).kind()).isEqualTo(BadRequest.Fault.TOO_LARGE);
    }

    private static BadRequest refusal(String body) {
        return catchThrowableOfType(BadRequest.class, () -> read(filled(body)));
    }

    private static String filled(String body) {
        return body.replace("ENTRY", "{\"card\": \"c\", \"outcome\": \"accepted\", TIME}")
                .replace("TIME", "\"outcomeTimestamp\": \"2026-05-04T08:30:00Z\"");
    }
}
