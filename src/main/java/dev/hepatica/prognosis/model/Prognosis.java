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
 * The result of a model for a case.
 *
 * @param fit      whether the case belongs to the population of the model
 * @param criteria its criteria and inputs, each settled or missing
 * @param remarks  remarks on this answer, besides the caveats of the model
 */
public record Prognosis(ModelCard model, Fit fit, List<Criterion> criteria, Answer answer, List<String> remarks) {

    /** Membership of a case in the population of a model. */
    public enum Fit {
        WITHIN,
        OUTSIDE,
        /** Unknown from the record. */
        OPEN
    }

    /** The answer of a model. */
    public sealed interface Answer {

        /**
         * A number of points, or all numbers that are possible.
         *
         * @param maximum the highest score of the model
         */
        record Score(PossibleScores scores, int maximum) implements Answer {}

        /**
         * One of several classes, or all classes that are possible.
         *
         * @param ids      the ids of the classes
         * @param measured the value that was classified, in words
         * @param inferred whether the class follows from the publication only by this project's inference
         */
        record Classification(Set<String> ids, Optional<String> measured, boolean inferred) implements Answer {

            public Classification(Set<String> ids, Optional<String> measured) {
                this(ids, measured, false);
            }
        }

        /** All statements that apply, of several that do not exclude each other. */
        record Effects(List<String> ids) implements Answer {}

        /** No answer, with the reason. */
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

    /** The possible classes, or the statements that apply, in the order of the card. */
    public List<Stratum> strata() {
        return model.strata().stream().filter(this::isPossible).toList();
    }

    private boolean isPossible(Stratum stratum) {
        if (answer instanceof Answer.Score score) {
            return score.scores().values().stream().anyMatch(stratum::contains);
        }
        if (answer instanceof Answer.Classification possible) {
            return possible.ids().contains(stratum.id());
        }
        return answer instanceof Answer.Effects holding && holding.ids().contains(stratum.id());
    }

    /** The only possible class, whatever is missing. */
    public Optional<Stratum> stratum() {
        if (answer instanceof Answer.Score score) {
            return model.stratum(score.scores());
        }
        return answer instanceof Answer.Classification && strata().size() == 1
                ? Optional.of(strata().get(0))
                : Optional.empty();
    }

    /** The figures for the possible values. */
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

    /** Returns whether a figure belongs to the only possible value. */
    public boolean isCertainly(Figure figure) {
        var ofScore = answer instanceof Answer.Score score
                && score.scores().isExact()
                && figure.of().equals(score.scores().toString());
        return ofScore || stratum().filter(one -> one.id().equals(figure.of())).isPresent();
    }

    /** Returns whether a figure may be shown as a probability for this patient. */
    public boolean isProbability(Figure figure) {
        var inferred = answer instanceof Answer.Classification assigned && assigned.inferred();
        return fit == Fit.WITHIN && !inferred && isCertainly(figure) && figure.isProbability();
    }

    /** The missing facts that would narrow the answer. */
    public List<Fact> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isSettled())
                .flatMap(criterion -> criterion.facts().stream())
                .distinct()
                .toList();
    }

    /** Returns whether any of its inputs is known. */
    public boolean hasInput() {
        return criteria.stream().anyMatch(criterion -> !criterion.sources().isEmpty());
    }

    /** The sources of its inputs. */
    public Set<Source> sources() {
        return criteria.stream()
                .flatMap(criterion -> criterion.sources().stream())
                .collect(toCollection(LinkedHashSet::new));
    }
}
