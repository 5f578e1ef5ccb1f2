package dev.hepatica.prognosis;

import dev.hepatica.model.Finding;
import dev.hepatica.model.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a model says of a case.
 *
 * @param fit      whether the case belongs to those the model speaks of
 * @param criteria its criteria, each met, not met or missing
 */
public record Prognosis(ModelCard model, Fit fit, List<Criterion> criteria) {

    /** Whether a case belongs to the population of a model. */
    public enum Fit {
        WITHIN,
        OUTSIDE,
        /** The record does not say. */
        OPEN
    }

    /**
     * One criterion, worth one point.
     *
     * @param words in words: {@code more than 1 liver metastasis}
     * @param fact  the fact it rests on, by its name in the vocabulary
     * @param met   whether it is met
     */
    public record Criterion(String words, String fact, Finding<Boolean> met) {}

    public Prognosis {
        criteria = List.copyOf(criteria);
    }

    /** All values of the score that the known criteria leave possible. */
    public ScoreRange range() {
        var met = (int) criteria.stream()
                .filter(criterion -> criterion.met.toOptional().orElse(false))
                .count();
        return new ScoreRange(met, met + missing().size());
    }

    /** The facts that would narrow the range. */
    public List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.met.isKnown())
                .map(Criterion::fact)
                .toList();
    }

    /** What the score rests on. */
    public Set<Source> sources() {
        var sources = new LinkedHashSet<Source>();
        criteria.stream().map(Criterion::met).filter(Finding::isKnown).forEach(met -> sources.addAll(met.sources()));
        return sources;
    }
}
