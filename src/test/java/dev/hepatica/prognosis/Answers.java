package dev.hepatica.prognosis;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import java.util.Optional;
import java.util.Set;

/** Answers of models, unwrapped. */
public final class Answers {

    private Answers() {}

    public static PossibleScores scores(Prognosis prognosis) {
        return ((Answer.Score) prognosis.answer()).scores();
    }

    public static Set<String> classes(Prognosis prognosis) {
        return ((Answer.Classification) prognosis.answer()).ids();
    }

    public static String measured(Prognosis prognosis) {
        return ((Answer.Classification) prognosis.answer()).measured().orElse("");
    }

    /** Returns whether the criterion for a fact is met; empty where that is open. */
    public static Optional<Boolean> met(Prognosis prognosis, Fact fact) {
        var asked = prognosis.criteria().stream()
                .filter(criterion -> criterion.facts().contains(fact))
                .findFirst()
                .orElseThrow();
        return asked.isSettled() ? Optional.of(asked.points().low() > 0) : Optional.empty();
    }
}
