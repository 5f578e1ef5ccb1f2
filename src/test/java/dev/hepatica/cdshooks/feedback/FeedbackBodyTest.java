package dev.hepatica.cdshooks.feedback;

import static dev.hepatica.feedback.Feedback.CardOutcome.ACCEPTED;
import static dev.hepatica.feedback.Feedback.CardOutcome.OVERRIDDEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.feedback.Feedback;
import dev.hepatica.feedback.OverrideReason;
import dev.hepatica.fhir.wire.BadRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as clients send them, and as they must not. */
class FeedbackBodyTest {

    private static final Instant AT = Instant.parse("2026-05-04T08:30:00Z");
    private static final String EPIC = "com.epic.cdshooks.feedback.overrideReason.";

    @Test
    @Requirement("F1")
    void reads_what_the_specification_shows() throws IOException {
        assertThat(read("""
                {"feedback": [
                  {"card": "4e0a3a1e-3283-4575-ab82-028d55fe2719", "outcome": "accepted",
                    "acceptedSuggestions": [{"id": "e56e1945-20b3-4393-8503-a1a20fd73152"}, {"id": "b"}],
                    "outcomeTimestamp": "2026-05-04T08:30:00Z"},
                  {"card": "c", "outcome": "overridden", "outcomeTimestamp": "2026-05-04T10:30:00.5+02:00",
                    "overrideReason": {
                      "reason": {"system": "urn:s", "code": "patient-ineligible", "display": "Patient ineligible"},
                      "userComment": "not for this one"}}
                ]}
                """))
                .containsExactly(
                        new Feedback(
                                "4e0a3a1e-3283-4575-ab82-028d55fe2719",
                                ACCEPTED,
                                2,
                                Optional.empty(),
                                Optional.empty(),
                                AT),
                        new Feedback(
                                "c",
                                OVERRIDDEN,
                                0,
                                reason("urn:s", "patient-ineligible", "Patient ineligible"),
                                Optional.of("not for this one"),
                                AT.plusMillis(500)));
    }

    /** The specification wants accepted suggestions there; a card may have none to accept. */
    @ParameterizedTest
    @ValueSource(strings = {"", ", \"acceptedSuggestions\": []", ", \"acceptedSuggestions\": null"})
    @Requirement("F3")
    void a_card_can_be_accepted_without_a_suggestion(String suggestions) throws IOException {
        assertThat(entry("\"accepted\"" + suggestions)).isEqualTo(accepted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"feedback\": [ENTRY]}",
                "{\"feedback\": ENTRY}",
                "ENTRY",
                "{\"feedback\": [ENTRY], \"extension\": {\"com.example.batch\": 7}, \"more\": [null]}",
            })
    @Requirement("F1")
    void one_entry_needs_no_array(String body) throws IOException {
        var entry = "{\"card\": \"c\", \"outcome\": \"accepted\", \"outcomeTimestamp\": \"2026-05-04T08:30:00Z\"}";

        assertThat(read(body.replace("ENTRY", entry))).containsExactly(accepted());
    }

    @Test
    void no_entries_are_no_feedback() throws IOException {
        assertThat(read("{\"feedback\": []}")).isEmpty();
    }

    /** As Epic says it, as others might, and with the coding that the specification has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"overrideReason\": WHY",
                "\"overrideReasons\": WHY",
                "\"overrideReasons\": [WHY]",
                "\"overrideReason\": [WHY]",
                "\"overrideReasons\": [WHY, {\"userComment\": \"second\"}]",
                "\"overrideReason\": null, \"overrideReasons\": WHY",
                "\"overrideReason\": WHY, \"overrideReasons\": {\"userComment\": \"second\"}",
            })
    @Requirement("F1")
    void reasons_come_in_several_spellings(String why) throws IOException {
        var spelt = why.replace(
                "WHY",
                "{\"reason\": {\"system\": \"s\", \"code\": \"c\", \"display\": \"d\"}, \"userComment\": \"first\"}");

        assertThat(entry("\"overridden\", " + spelt))
                .isEqualTo(overridden(reason("s", "c", "d"), Optional.of("first")));
    }

    @Test
    @Requirement("F1")
    void epic_has_reasons_in_extensions() throws IOException {
        var extension = """
                "extension": {"EPICreasonCategory": "45", "EPICreasonDisplay": "Does not meet criteria", "EPICreasonTitle": "Criteria"}
                """.replace("EPIC", EPIC);
        var expected =
                overridden(reason(EPIC + "reasonCategory", "45", "Does not meet criteria"), Optional.of("free text"));

        assertThat(entry("\"overridden\", \"overrideReasons\": {%s, \"userComment\": \"free text\"}"
                        .formatted(extension)))
                .isEqualTo(expected);
        assertThat(entry("\"overridden\", \"overrideReasons\": {\"userComment\": \"free text\"}, " + extension))
                .isEqualTo(expected);
        assertThat(entry("\"overridden\", \"overrideReasons\": {\"extension\": {\"%sreasonTitle\": \"Criteria\"}}"
                        .formatted(EPIC)))
                .isEqualTo(overridden(
                        Optional.of(new OverrideReason(Optional.empty(), Optional.empty(), Optional.of("Criteria"))),
                        Optional.empty()));
        assertThat(entry("\"overridden\", \"overrideReasons\": {\"extension\": {\"%sreasonCategory\": 45}}"
                        .formatted(EPIC)))
                .isEqualTo(overridden(
                        Optional.of(new OverrideReason(
                                Optional.of(EPIC + "reasonCategory"), Optional.of("45"), Optional.empty())),
                        Optional.empty()));
    }

    @Test
    void a_coded_reason_goes_before_an_extension() throws IOException {
        assertThat(entry(
                                "\"overridden\", \"overrideReasons\": {\"reason\": {\"code\": \"c\"}, \"extension\": {\"%sreasonCategory\": 45}}"
                                        .formatted(EPIC))
                        .reason())
                .contains(new OverrideReason(Optional.empty(), Optional.of("c"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T08:30:00Z, 2026-05-04T08:30:00Z",
        "2026-05-04t08:30:00z, 2026-05-04T08:30:00Z",
        "2026-05-04T08:30:00.123456789Z, 2026-05-04T08:30:00.123456Z",
        "2026-05-04T08:30:00-05:30, 2026-05-04T14:00:00Z",
        "2024-02-29T23:59:59+00:00, 2024-02-29T23:59:59Z",
        "9999-12-31T23:59:59-18:00, +10000-01-01T17:59:59Z",
    })
    @Requirement("F1")
    void timestamps_have_an_offset(String written, Instant meant) throws IOException {
        var body = "{\"card\": \"c\", \"outcome\": \"accepted\", \"outcomeTimestamp\": \"%s\"}".formatted(written);

        assertThat(read(body)).extracting(Feedback::at).containsExactly(meant);
    }

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

    @Test
    void a_long_display_is_cut_between_characters() {
        var display = "x".repeat(199) + "😀😀";

        assertThat(new OverrideReason(Optional.empty(), Optional.empty(), Optional.of(display)).display())
                .contains("x".repeat(199));
    }

    private static Feedback accepted() {
        return new Feedback("c", ACCEPTED, 0, Optional.empty(), Optional.empty(), AT);
    }

    private static Feedback overridden(Optional<OverrideReason> reason, Optional<String> comment) {
        return new Feedback("c", OVERRIDDEN, 0, reason, comment, AT);
    }

    private static Optional<OverrideReason> reason(String system, String code, String display) {
        return Optional.of(new OverrideReason(Optional.of(system), Optional.of(code), Optional.of(display)));
    }

    private static Feedback entry(String outcomeAndMore) throws IOException {
        return read("{\"feedback\": [{\"card\": \"c\", \"outcomeTimestamp\": \"2026-05-04T08:30:00Z\", \"outcome\": %s}]}"
                        .formatted(outcomeAndMore))
                .get(0);
    }

    private static BadRequest refusal(String body) {
        return catchThrowableOfType(BadRequest.class, () -> read(filled(body)));
    }

    private static String filled(String body) {
        return body.replace("ENTRY", "{\"card\": \"c\", \"outcome\": \"accepted\", TIME}")
                .replace("TIME", "\"outcomeTimestamp\": \"2026-05-04T08:30:00Z\"");
    }

    private static List<Feedback> read(String body) throws IOException {
        return FeedbackBody.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
