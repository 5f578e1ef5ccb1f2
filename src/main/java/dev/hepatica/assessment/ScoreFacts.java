package dev.hepatica.assessment;

import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Known;
import dev.hepatica.model.Finding.Missing;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Source;
import dev.hepatica.prognosis.Prognosis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Lays out scores as facts, as exactly as the record lets them be counted. */
final class ScoreFacts {

    private ScoreFacts() {}

    /** A score as it was sent and as it is counted: what both leave possible; contradictory where that is nothing. */
    static Finding<Interval> of(Prognosis prognosis, Finding<Interval> sent) {
        var counted = counted(prognosis);
        return sent.<Finding<Interval>>fold(
                stated -> counted.fold(
                        score -> stated.value()
                                .meet(score.value())
                                .<Finding<Interval>>map(
                                        value -> new Known<>(value, both(stated.sources(), score.sources())))
                                .orElseGet(() ->
                                        new Missing<>(Reason.CONFLICTING, both(stated.sources(), score.sources()))),
                        nothing -> stated),
                unknown -> unknown.or(counted));
    }

    /** A range that holds every score says nothing. */
    private static Finding<Interval> counted(Prognosis prognosis) {
        if (prognosis.missing().size() == prognosis.criteria().size()) {
            return Finding.notRecorded();
        }
        var range = prognosis.range();
        return new Known<>(
                Interval.between(BigDecimal.valueOf(range.low()), BigDecimal.valueOf(range.high())),
                List.copyOf(prognosis.sources()));
    }

    private static List<Source> both(List<Source> some, List<Source> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
