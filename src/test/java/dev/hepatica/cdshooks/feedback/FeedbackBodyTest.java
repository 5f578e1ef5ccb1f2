package dev.hepatica.cdshooks.feedback;

import static dev.hepatica.cdshooks.feedback.SentFeedback.read;
import static dev.hepatica.feedback.Feedback.CardOutcome.ACCEPTED;
import static dev.hepatica.feedback.Feedback.CardOutcome.OVERRIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.cdshooks.Requirement;
import dev.hepatica.feedback.Feedback;
import dev.hepatica.feedback.OverrideReason;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as clients send them, in several spellings. */
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
}
