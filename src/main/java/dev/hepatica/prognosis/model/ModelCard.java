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
 * What is published about a prognostic model: its source, its cut-offs, what its values mean, and whom it speaks of.
 *
 * @param code         in CodeSystem {@code crlm-prognostic-model}
 * @param citation     the publication
 * @param link         where to read it, if that was verified
 * @param population   whom it may be used for
 * @param appliesIf    the condition under which a plan shows its answer where the record leaves its population open; empty
 *     where a plan then leaves it out
 * @param asks         whether missing inputs are worth asking for on its account alone; no unless said
 * @param definition   how well its rule is confirmed
 * @param formula      how its inputs lead to its answer, in words, limits included
 * @param cutoffs      the limits of its criteria, by name, in the unit that the name says
 * @param strata       what its values mean
 * @param cohorts      the people whom its figures come from, by name
 * @param figures      what was published, or computed, for its values
 * @param caveats      what must be said with any result
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
     * A class of patients that is read alike.
     *
     * @param label  in few words: {@code high risk}
     * @param scores the lowest and the highest score that belong to it; empty where it is no range of a score
     */
    public record Stratum(String id, String label, List<Integer> scores, String meaning) {
        public Stratum {
            scores = List.copyOf(scores);
        }

        boolean contains(int score) {
            return !scores.isEmpty() && scores.get(0) <= score && score <= scores.get(1);
        }
    }

    /** How a figure or a rule was verified. */
    public enum FigureVerification {
        /** Printed in one of the review papers. */
        SEED("printed in a review"),
        /** Read in the publication, its abstract or its code. */
        SOURCE("read in the publication"),
        /** Found in many places, not checked against the publication. */
        WIDELY_QUOTED("widely quoted, not checked against the publication"),
        /** Computed from open data by a check that is part of this project, or of the publication. */
        COMPUTED("computed from open data"),
        /** Arithmetic on the record, printed nowhere; of a rule only, never of a figure. */
        OWN("our own reading of the record");

        private final String words;

        FigureVerification(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether a figure so verified may stand by itself, as a probability. */
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

    /** The same card with figures of another cohort. */
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

    /** The class of this name. */
    public Stratum stratum(String id) {
        return strata.stream()
                .filter(stratum -> stratum.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no class %s".formatted(code, id)));
    }

    /** The class that all of these scores lie in, if they lie in one. */
    public Optional<Stratum> stratum(PossibleScores scores) {
        return strata.stream()
                .filter(stratum -> scores.values().stream().allMatch(stratum::contains))
                .findFirst();
    }

    public Cohort cohort(Figure figure) {
        return Objects.requireNonNull(cohorts.get(figure.cohort()), figure.cohort());
    }

    /** A limit of its criteria. */
    public BigDecimal cutoff(String name) {
        return Objects.requireNonNull(cutoffs.get(name), name);
    }

    /** The cut-off for a fact. */
    public BigDecimal cutoff(Fact fact) {
        return cutoff(fact.id());
    }
}
