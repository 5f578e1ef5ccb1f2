package dev.hepatica.feedback;

import static dev.hepatica.feedback.Feedback.CardOutcome.ACCEPTED;
import static dev.hepatica.feedback.Feedback.CardOutcome.OVERRIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.feedback.FeedbackStore.OutcomeCount;
import dev.hepatica.feedback.FeedbackSummary.ReasonCount;
import dev.hepatica.feedback.FeedbackSummary.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts, put together by topic and reason. */
class FeedbackSummaryTest {

    private static final Instant FIRST = Instant.parse("2026-05-04T08:30:00Z");
    private static final Instant LAST = Instant.parse("2026-06-04T08:30:00Z");
    private static final Period PERIOD = new Period(Optional.of(LocalDate.of(2026, 5, 1)), Optional.empty());

    private static final FeedbackSummary SUMMARY = FeedbackSummary.of(
            "crlm-assessment",
            PERIOD,
            List.of(
                    overridden("mmr", 1, reason("s", "costly", "Too costly")),
                    new OutcomeCount(Optional.of("ras"), ACCEPTED, Optional.empty(), 5, 7, FIRST, LAST),
                    overridden("ras", 1, reason("s", "costly", "Costs too much")),
                    overridden("ras", 2, reason("s", "costly", "Too costly")),
                    overridden("ras", 1, reason("t", "costly", "Other list")),
                    overridden("ras", 4, Optional.empty())));

    @Test
    void topics_and_reasons_are_told_with_their_numbers() {
        assertThat(SUMMARY)
                .isEqualTo(new FeedbackSummary(
                        "crlm-assessment",
                        PERIOD.from(),
                        Optional.empty(),
                        14,
                        List.of(
                                new Topic(
                                        Optional.of("ras"),
                                        13,
                                        5,
                                        8,
                                        "5 of 13",
                                        7,
                                        List.of(
                                                new ReasonCount(
                                                        reason("s", "costly", "Too costly")
                                                                .orElseThrow(),
                                                        3),
                                                new ReasonCount(
                                                        reason("t", "costly", "Other list")
                                                                .orElseThrow(),
                                                        1)),
                                        4,
                                        FIRST,
                                        LAST),
                                new Topic(
                                        Optional.of("mmr"),
                                        1,
                                        0,
                                        1,
                                        "0 of 1",
                                        0,
                                        List.of(new ReasonCount(
                                                reason("s", "costly", "Too costly")
                                                        .orElseThrow(),
                                                1)),
                                        0,
                                        FIRST,
                                        FIRST))));
    }

    @Test
    void rows_of_a_table_add_up_to_the_cards() {
        assertThat(SummaryCsv.write(SUMMARY).lines())
                .containsExactly(
                        "topic,outcome,reasonSystem,reasonCode,reasonDisplay,cards,ofCards,first,last",
                        "ras,accepted,,,,5,13,2026-05-04T08:30:00Z,2026-06-04T08:30:00Z",
                        "ras,overridden,s,costly,\"Too costly\",3,13,2026-05-04T08:30:00Z,2026-06-04T08:30:00Z",
                        "ras,overridden,t,costly,\"Other list\",1,13,2026-05-04T08:30:00Z,2026-06-04T08:30:00Z",
                        "ras,overridden,,,,4,13,2026-05-04T08:30:00Z,2026-06-04T08:30:00Z",
                        "mmr,overridden,s,costly,\"Too costly\",1,1,2026-05-04T08:30:00Z,2026-05-04T08:30:00Z");
    }

    @Test
    void no_feedback_is_a_table_of_one_line() {
        assertThat(SummaryCsv.write(FeedbackSummary.of("crlm-assessment", PERIOD, List.of()))
                        .lines())
                .hasSize(1);
    }

    private static OutcomeCount overridden(String topic, int cards, Optional<OverrideReason> reason) {
        return new OutcomeCount(Optional.of(topic), OVERRIDDEN, reason, cards, 0, FIRST, FIRST);
    }

    private static Optional<OverrideReason> reason(String system, String code, String display) {
        return Optional.of(new OverrideReason(Optional.of(system), Optional.of(code), Optional.of(display)));
    }
}
