package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.ReportedConflict;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.text.RecordConflictText;
import dev.hepatica.cdshooks.text.Summary;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A card about contradictions in the record. */
final class RecordConflictCard {

    private RecordConflictCard() {}

    static Optional<Card> of(CardContext context) {
        var recordConflicts = context.assessment().recordConflicts();
        return recordConflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(context.card(
                        CardTopic.CONTRADICTIONS.coding(),
                        Indicator.WARNING,
                        "To be clarified in the record: "
                                + recordConflicts.stream()
                                        .map(ReportedConflict::label)
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        new RecordConflictText(
                                recordConflicts.stream()
                                        .map(RecordConflictCard::line)
                                        .toList(),
                                context.basis()),
                        List.of(),
                        List.of()));
    }

    private static RecordConflictText.ConflictLine line(ReportedConflict contradiction) {
        return new RecordConflictText.ConflictLine(
                Summary.capital(contradiction.label()),
                contradiction.conflict().statement(),
                contradiction.conflict().sources().stream()
                        .map(Source::toString)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
