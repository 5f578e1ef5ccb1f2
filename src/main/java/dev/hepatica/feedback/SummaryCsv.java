package dev.hepatica.feedback;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.hepatica.feedback.FeedbackSummary.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** A summary as a table: one row for each outcome and reason of a topic, so that cards can be added up. */
public final class SummaryCsv {

    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema ROWS =
            CSV.schemaFor(CsvRow.class).withHeader().withLineSeparator("\r\n");

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private SummaryCsv() {}

    /**
     * @param ofCards of how many cards of the topic there is feedback
     */
    @JsonPropertyOrder({
        "topic",
        "outcome",
        "reasonSystem",
        "reasonCode",
        "reasonDisplay",
        "cards",
        "ofCards",
        "first",
        "last"
    })
    private record CsvRow(
            String topic,
            String outcome,
            String reasonSystem,
            String reasonCode,
            String reasonDisplay,
            int cards,
            int ofCards,
            String first,
            String last) {}

    public static String write(FeedbackSummary summary) {
        var rows = summary.topics().stream().flatMap(SummaryCsv::rows).toList();
        try {
            return CSV.writer(ROWS).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows of texts and numbers can be written", e);
        }
    }

    private static Stream<CsvRow> rows(Topic topic) {
        var reasons = topic.overrideReasons().stream()
                .map(each -> row(topic, Feedback.CardOutcome.OVERRIDDEN, Optional.of(each.reason()), each.cards()));
        return Stream.of(
                        Stream.of(row(topic, Feedback.CardOutcome.ACCEPTED, Optional.empty(), topic.accepted())),
                        reasons,
                        Stream.of(row(topic, Feedback.CardOutcome.OVERRIDDEN, Optional.empty(), topic.withoutReason())))
                .flatMap(same -> same)
                .filter(row -> row.cards() > 0);
    }

    private static CsvRow row(Topic topic, Feedback.CardOutcome outcome, Optional<OverrideReason> reason, int cards) {
        return new CsvRow(
                safe(topic.topic()),
                outcome.code(),
                safe(reason.flatMap(OverrideReason::system)),
                safe(reason.flatMap(OverrideReason::code)),
                safe(reason.flatMap(OverrideReason::display)),
                cards,
                topic.cards(),
                topic.first().toString(),
                topic.last().toString());
    }

    /** Codes and displays come from clients; an apostrophe keeps a spreadsheet from computing them. */
    private static String safe(Optional<String> text) {
        return text.map(given ->
                        FORMULA.indexOf(given.stripLeading().charAt(0)) >= 0 || Character.isISOControl(given.charAt(0))
                                ? "'" + given
                                : given)
                .orElse("");
    }
}
