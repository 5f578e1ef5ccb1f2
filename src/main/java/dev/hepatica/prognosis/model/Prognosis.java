package dev.hepatica.prognosis.model;

import static java.util.stream.Collectors.toCollection;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.model.ModelCard.Stratum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a model says of a case.
 *
 * @param fit      whether the case belongs to those the model speaks of
 * @param criteria what it looks at, each settled or missing
 * @param remarks  what is to be said of this answer, besides the caveats of the model
 */
public record Prognosis(ModelCard model, Fit fit, List<Criterion> criteria, Answer answer, List<String> remarks) {

    /** Whether a case belongs to the population of a model. */
    public enum Fit {
        WITHIN,
        OUTSIDE,
        /** The record does not say. */
        OPEN
    }

    /** What a model answers. */
    public sealed interface Answer {

        /** A number of points, or all those that are possible. */
        record Score(PossibleScores scores, int maximum) implements Answer {}

        /**
         * One class of several, or all those that are possible.
         *
         * @param ids      of the classes
         * @param measured the value that was classed, in words
         * @param inferred whether the class follows from the text only by our inference
         */
        record Class(Set<String> ids, Optional<String> measured, boolean inferred) implements Answer {

            public Class(Set<String> ids, Optional<String> measured) {
                this(ids, measured, false);
            }
        }

        /** All that holds of several statements which do not exclude each other. */
        record Effects(List<String> ids) implements Answer {}

        /** Nothing, and why. */
        record Nothing(String because) implements Answer {}
    }

    public Prognosis {
        criteria = List.copyOf(criteria);
        remarks = List.copyOf(remarks);
    }

    /** The sum of the points of criteria. */
    public static Prognosis score(ModelCard model, Fit fit, List<Criterion> criteria) {
        var maximum = criteria.stream().mapToInt(criterion -> criterion.most()).sum();
        return new Prognosis(model, fit, criteria, new Answer.Score(Criterion.sum(criteria), maximum), List.of());
    }

    /** The classes that are possible, or what holds, in the order of the card. */
    public List<Stratum> strata() {
        return model.strata().stream().filter(this::isPossible).toList();
    }

    private boolean isPossible(Stratum stratum) {
        if (answer instanceof Answer.Score score) {
            return score.scores().values().stream().anyMatch(stratum::contains);
        }
        if (answer instanceof Answer.Class possible) {
            return possible.ids().contains(stratum.id());
        }
        return answer instanceof Answer.Effects holding && holding.ids().contains(stratum.id());
    }

    /** The one class that the case belongs to, whatever is missing. */
    public Optional<Stratum> stratum() {
        if (answer instanceof Answer.Score score) {
            return model.stratum(score.scores());
        }
        return answer instanceof Answer.Class && strata().size() == 1 ? Optional.of(strata().get(0)) : Optional.empty();
    }

    /** The figures for the values that are possible. */
    public List<Figure> figures() {
        return model.figures().stream().filter(this::concerns).toList();
    }

    private boolean concerns(Figure figure) {
        if (answer instanceof Answer.Nothing || figure.of().equals("all")) {
            return true;
        }
        var inScores = answer instanceof Answer.Score score
                && score.scores().values().stream()
                        .anyMatch(value -> figure.of().equals(value.toString()));
        return inScores || strata().stream().anyMatch(stratum -> stratum.id().equals(figure.of()));
    }

    /** Whether a figure belongs to the one value that is possible. */
    public boolean isCertainly(Figure figure) {
        var ofScore = answer instanceof Answer.Score score
                && score.scores().isExact()
                && figure.of().equals(score.scores().toString());
        return ofScore || stratum().filter(one -> one.id().equals(figure.of())).isPresent();
    }

    /** Whether a figure may stand as a probability of this patient. */
    public boolean isProbability(Figure figure) {
        var inferred = answer instanceof Answer.Class assigned && assigned.inferred();
        return fit == Fit.WITHIN && !inferred && isCertainly(figure) && figure.isProbability();
    }

    /** The facts that would narrow the answer. */
    public List<Fact> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isSettled())
                .flatMap(criterion -> criterion.facts().stream())
                .distinct()
                .toList();
    }

    /** Whether anything that it looks at is known. */
    public boolean hasInput() {
        return criteria.stream().anyMatch(criterion -> !criterion.sources().isEmpty());
    }

    /** What it rests on. */
    public Set<Source> sources() {
        return criteria.stream()
                .flatMap(criterion -> criterion.sources().stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
