package dev.hepatica.prognosis.model;

import dev.hepatica.model.finding.Fact;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published description of a prognostic model: source, cut-offs, meaning of its values, and population.
 *
 * @param code       the code in CodeSystem {@code crlm-prognostic-model}
 * @param citation   the publication
 * @param link       the address of the publication, if it was verified
 * @param population the patients for whom the model may be used
 * @param appliesIf  the condition under which a plan shows its answer where the record leaves its population open;
 *                   empty where a plan then omits it
 * @param asks       whether its missing inputs alone are a reason to ask; false by default
 * @param definition how its rule was verified
 * @param formula    the rule from inputs to answer, in words, limits included
 * @param cutoffs    the limits of its criteria, by name, in the unit that the name ends with
 * @param strata     the meaning of its values
 * @param cohorts    the cohorts of its figures, by name
 * @param figures    the published or computed figures for its values
 * @param caveats    the caveats of every result
 */
public record ModelCard(
        String code,
        String title,
        String citation,
        Optional<URI> link,
        String population,
        Optional<String> appliesIf,
        boolean asks,
        FigureVerification definition,
        String formula,
        Map<String, BigDecimal> cutoffs,
        List<Stratum> strata,
        Map<String, Cohort> cohorts,
        List<Figure> figures,
        List<String> caveats) {

    /**
     * A class of patients with the same interpretation.
     *
     * @param label  a short name: {@code high risk}
     * @param scores the lowest and the highest score of the class; empty where it is not a range of scores
     */
    public record Stratum(String id, String label, List<Integer> scores, String meaning) {
        public Stratum {
            scores = List.copyOf(scores);
        }

        boolean contains(int score) {
            return !scores.isEmpty() && scores.get(0) <= score && score <= scores.get(1);
        }
    }

    /** The way in which a figure or a rule was verified. */
    public enum FigureVerification {
        /** Printed in one of the review papers. */
        SEED("printed in a review"),
        /** Read in the publication, its abstract or its code. */
        SOURCE("read in the publication"),
        /** Found in many places, not checked against the publication. */
        WIDELY_QUOTED("widely quoted, not checked against the publication"),
        /** Computed from open data, by a check in this project or by the publication. */
        COMPUTED("computed from open data"),
        /** This project's own arithmetic on the record, printed nowhere; of rules only, never of figures. */
        OWN("our own reading of the record");

        private final String words;

        FigureVerification(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Returns whether a figure with this verification may be shown as a probability. */
        public boolean isCitable() {
            return this == SEED || this == SOURCE;
        }
    }

    public ModelCard {
        Objects.requireNonNull(formula, code + " has no formula");
        cutoffs = Map.copyOf(cutoffs);
        strata = List.copyOf(strata);
        cohorts = Map.copyOf(cohorts);
        figures = List.copyOf(figures);
        caveats = List.copyOf(caveats);
        for (var figure : figures) {
            if (!cohorts.containsKey(figure.cohort())) {
                throw new IllegalArgumentException("%s: no cohort is called %s".formatted(code, figure.cohort()));
            }
        }
    }

    /** The card with figures of another cohort added. */
    ModelCard with(String name, Cohort cohort, List<Figure> more) {
        var all = new HashMap<>(cohorts);
        all.put(name, cohort);
        return new ModelCard(
                code,
                title,
                citation,
                link,
                population,
                appliesIf,
                asks,
                definition,
                formula,
                cutoffs,
                strata,
                all,
                Stream.concat(figures.stream(), more.stream()).toList(),
                caveats);
    }

    /** The class with this id. */
    public Stratum stratum(String id) {
        return strata.stream()
                .filter(stratum -> stratum.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no class %s".formatted(code, id)));
    }

    /** The class that contains all of these scores, if there is one. */
    public Optional<Stratum> stratum(PossibleScores scores) {
        return strata.stream()
                .filter(stratum -> scores.values().stream().allMatch(stratum::contains))
                .findFirst();
    }

    public Cohort cohort(Figure figure) {
        return Objects.requireNonNull(cohorts.get(figure.cohort()), figure.cohort());
    }

    /** A cut-off by its name. */
    public BigDecimal cutoff(String name) {
        return Objects.requireNonNull(cutoffs.get(name), name);
    }

    /** The cut-off for a fact. */
    public BigDecimal cutoff(Fact fact) {
        return cutoff(fact.id());
    }
}
