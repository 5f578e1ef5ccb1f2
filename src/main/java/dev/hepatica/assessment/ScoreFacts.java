package dev.hepatica.assessment;

import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer.Score;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Scores and classes of prognostic models as facts, as exactly as the record determines them. */
final class ScoreFacts {

    private ScoreFacts() {}

    /**
     * The facts whose values are results of models: a number is the score, a code the class where only one is possible.
     *
     * @param recorded the findings of the case, with the scores that were sent directly
     */
    static Map<Fact, Finding<?>> all(
            List<Prognosis> prognoses, Map<Fact, Finding<?>> recorded, List<FactDefinition> facts) {
        var all = new LinkedHashMap<Fact, Finding<?>>();
        for (var prognosis : prognoses) {
            facts.stream()
                    .filter(fact -> fact.model()
                            .filter(prognosis.model().code()::equals)
                            .isPresent())
                    .forEach(fact -> all.put(
                            fact.fact(), fact.isScore() ? score(prognosis, fact, recorded) : stratum(prognosis)));
        }
        return all;
    }

    private static Finding<Interval> score(Prognosis prognosis, FactDefinition fact, Map<Fact, Finding<?>> recorded) {
        return of(
                prognosis,
                recorded.getOrDefault(fact.fact(), Finding.notRecorded()).map(Interval.class::cast));
    }

    /** The score that both the sent value and the computed one leave possible; conflicting where there is none. */
    static Finding<Interval> of(Prognosis prognosis, Finding<Interval> sent) {
        var counted = counted(prognosis);
        return sent.<Finding<Interval>>fold(
                stated -> counted.fold(
                        score -> stated.value()
                                .meet(score.value())
                                .<Finding<Interval>>map(
                                        value -> new Known<>(value, both(stated.sources(), score.sources())))
                                .orElseGet(() -> new Missing<>(
                                        MissingReason.CONFLICTING, both(stated.sources(), score.sources()))),
                        nothing -> stated),
                unknown -> unknown.or(counted));
    }

    private static Finding<Coded> stratum(Prognosis prognosis) {
        if (prognosis.fit() == Fit.OUTSIDE || !prognosis.hasInput()) {
            return Finding.notRecorded();
        }
        return prognosis
                .stratum()
                .<Finding<Coded>>map(stratum -> new Known<>((Coded) stratum::id, List.copyOf(prognosis.sources())))
                .orElse(Finding.notRecorded());
    }

    /** The computed score; not recorded where none of its inputs is known. */
    private static Finding<Interval> counted(Prognosis prognosis) {
        if (!(prognosis.answer() instanceof Score score) || !prognosis.hasInput()) {
            return Finding.notRecorded();
        }
        var possible = score.scores();
        return new Known<>(
                Interval.between(BigDecimal.valueOf(possible.low()), BigDecimal.valueOf(possible.high())),
                List.copyOf(prognosis.sources()));
    }

    private static List<Source> both(List<Source> some, List<Source> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
