package dev.hepatica.cdshooks.answer;

import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.record.Gap;
import dev.hepatica.cdshooks.text.GapText;
import dev.hepatica.fhir.record.ReadingReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A card about data that could not be fetched or read. Clients show an error, or no card, as if all were well; so it is
 * a card.
 */
final class GapCard {

    private static final int PROBLEMS = 5;
    private static final int GAPS = 15;

    private GapCard() {}

    /**
     * A card about gaps; empty where there are none.
     *
     * @param problems the problems of entries that were sent
     * @param unread   whether some of the orders could not be read
     */
    static Optional<Card> of(CardContext context, List<Gap> gaps, List<ReadingReport.Issue> problems, boolean unread) {
        if (gaps.isEmpty() && problems.isEmpty()) {
            return Optional.empty();
        }
        var missing = gaps.stream()
                .limit(GAPS)
                .map(gap -> gap.what() + (gap.inPart() ? " (in part)" : ""))
                .collect(Collectors.joining(", "));
        var what = Stream.of(unread ? "orders that cannot be read" : "", missing.isEmpty() ? "" : "missing " + missing)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        var grave = !problems.isEmpty() || gaps.stream().anyMatch(Gap::required);
        return Optional.of(context.card(
                CardTopic.INCOMPLETE.coding(),
                grave ? Indicator.WARNING : Indicator.INFO,
                (unread ? "Not checked: " : "Assessment incomplete: ") + what,
                new GapText(
                        "Not everything that an assessment looks at could be had or read.",
                        gaps.stream().limit(GAPS).toList(),
                        problems.stream()
                                .limit(PROBLEMS)
                                .map(line -> new GapText.Problem(line.path(), line.text()))
                                .toList(),
                        unread
                                ? "Orders that cannot be read were not checked."
                                : "What is shown holds all the same; there may be more."),
                List.of(),
                List.of()));
    }
}
