package dev.hepatica.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hepatica.feedback.FeedbackStore.OutcomeCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What users made of the cards of a service.
 *
 * @param from   the first day that counts, in UTC; empty from the beginning
 * @param to     the last day that counts
 * @param cards  of how many cards there is feedback
 * @param topics those with most cards first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FeedbackSummary(
        String service, Optional<LocalDate> from, Optional<LocalDate> to, int cards, List<Topic> topics) {

    public static FeedbackSummary of(String service, Period period, List<OutcomeCount> counts) {
        var topics = counts.stream().collect(Collectors.groupingBy(OutcomeCount::topic)).entrySet().stream()
                .map(topic -> Topic.of(topic.getKey(), topic.getValue()))
                .sorted(Comparator.comparing(Topic::cards)
                        .reversed()
                        .thenComparing(topic -> topic.topic().orElse("")))
                .toList();
        return new FeedbackSummary(
                service,
                period.from(),
                period.to(),
                topics.stream().mapToInt(Topic::cards).sum(),
                topics);
    }

    /**
     * The cards about one thing.
     *
     * @param topic               empty for cards that are not ours
     * @param cards               of how many there is feedback; the latest of each counts
     * @param acceptance          how many of how many were accepted, in words: a percentage would hide how few they are
     * @param acceptedSuggestions how many suggestions were taken over with the cards that were accepted
     * @param withoutReason       how many were overridden without a reason from a list
     * @param first               when the first of those that count was acted on
     * @param last                when the last was
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Topic(
            Optional<String> topic,
            int cards,
            int accepted,
            int overridden,
            String acceptance,
            int acceptedSuggestions,
            List<ReasonCount> overrideReasons,
            int withoutReason,
            Instant first,
            Instant last) {

        private static Topic of(Optional<String> topic, List<OutcomeCount> counts) {
            var overridden = counts.stream()
                    .filter(count -> count.outcome() == Feedback.CardOutcome.OVERRIDDEN)
                    .toList();
            var reasons = ReasonCount.of(overridden);
            var all = sum(counts);
            var set = sum(overridden);
            return new Topic(
                    topic,
                    all,
                    all - set,
                    set,
                    "%d of %d".formatted(all - set, all),
                    counts.stream().mapToInt(OutcomeCount::suggestions).sum(),
                    reasons,
                    set - reasons.stream().mapToInt(ReasonCount::cards).sum(),
                    counts.stream()
                            .map(OutcomeCount::first)
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    counts.stream()
                            .map(OutcomeCount::last)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }

        private static int sum(List<OutcomeCount> counts) {
            return counts.stream().mapToInt(OutcomeCount::cards).sum();
        }
    }

    /** How many cards were overridden for a reason. */
    public record ReasonCount(@JsonUnwrapped OverrideReason reason, int cards) {

        /** The same code may come with several displays; the one of most cards stands for them. Most cards first. */
        private static List<ReasonCount> of(List<OutcomeCount> overridden) {
            Map<List<Optional<String>>, List<ReasonCount>> same = new LinkedHashMap<>();
            overridden.forEach(count -> count.reason()
                    .ifPresent(reason -> same.computeIfAbsent(key(reason), key -> new ArrayList<>())
                            .add(new ReasonCount(reason, count.cards()))));
            return same.values().stream()
                    .map(ReasonCount::together)
                    .sorted(ORDER)
                    .toList();
        }

        private static final Comparator<ReasonCount> ORDER = Comparator.comparing(ReasonCount::cards)
                .reversed()
                .thenComparing(each -> each.reason().code().orElse(""))
                .thenComparing(each -> each.reason().display().orElse(""))
                .thenComparing(each -> each.reason().system().orElse(""));

        private static List<Optional<String>> key(OverrideReason reason) {
            return reason.code().isPresent()
                    ? List.of(reason.system(), reason.code())
                    : List.of(Optional.empty(), Optional.empty(), reason.display());
        }

        private static ReasonCount together(List<ReasonCount> same) {
            return new ReasonCount(
                    same.stream().sorted(ORDER).findFirst().orElseThrow().reason(),
                    same.stream().mapToInt(ReasonCount::cards).sum());
        }
    }
}
