package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.ReportedConflict;
import dev.hepatica.cdshooks.card.Card;
import dev.hepatica.cdshooks.card.Indicator;
import dev.hepatica.cdshooks.text.ContradictionText;
import dev.hepatica.cdshooks.text.Summary;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the record says and denies. */
final class ContradictionCard {

    private ContradictionCard() {}

    static Optional<Card> of(Desk desk) {
        var contradictions = desk.assessment().contradictions();
        return contradictions.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.card(
                        CardTopic.CONTRADICTIONS.coding(),
                        Indicator.WARNING,
                        "To be clarified in the record: "
                                + contradictions.stream()
                                        .map(ReportedConflict::label)
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        new ContradictionText(
                                contradictions.stream()
                                        .map(ContradictionCard::line)
                                        .toList(),
                                desk.basis()),
                        List.of(),
                        List.of()));
    }

    private static ContradictionText.Line line(ReportedConflict contradiction) {
        return new ContradictionText.Line(
                Summary.capital(contradiction.label()),
                contradiction.statement(),
                contradiction.sources().stream()
                        .map(Source::toString)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }
}
