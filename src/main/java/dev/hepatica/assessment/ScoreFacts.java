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

/** Lays out scores as facts, as exactly as the record lets them be counted. */
final class ScoreFacts {

    private ScoreFacts() {}

    /** The clinical risk score, and the class of each model that is a fact where the record leaves only one. */
    static Map<Fact, Finding<?>> all(List<Prognosis> prognoses, Finding<Interval> sent, List<FactDefinition> facts) {
        var all = new LinkedHashMap<Fact, Finding<?>>(strata(prognoses, facts));
        all.put(Fact.FONG_CRS, of(fong(prognoses), sent));
        return all;
    }

    static Prognosis fong(List<Prognosis> prognoses) {
        return prognoses.stream()
                .filter(each -> each.model().code().equals("fong"))
                .findFirst()
                .orElseThrow();
    }

    /** A score as it was sent and as it is counted: what both leave possible; contradictory where that is nothing. */
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

    private static Map<Fact, Finding<?>> strata(List<Prognosis> prognoses, List<FactDefinition> facts) {
        var strata = new LinkedHashMap<Fact, Finding<?>>();
        for (var fact : facts) {
            fact.model()
                    .ifPresent(code -> prognoses.stream()
                            .filter(prognosis -> prognosis.model().code().equals(code))
                            .forEach(prognosis -> strata.put(fact.fact(), stratum(prognosis))));
        }
        return strata;
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

    /** A range that holds every score says nothing. */
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
