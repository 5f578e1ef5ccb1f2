package dev.hepatica.prognosis.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A published or computed figure for a value of a model.
 *
 * @param of           the score or class that it belongs to; {@code all} for the whole cohort
 * @param measure      the measure with its endpoint: {@code overall survival}
 * @param endpoint     the endpoint
 * @param horizonYears the time in years after the operation, or after the event that the measure names
 * @param value        the figure
 * @param ci95         its 95 % confidence interval, lower and upper end; empty where none is printed
 * @param unit         the unit of value and interval
 * @param cohort       the name of its cohort on the card
 * @param remark       a caveat
 */
public record Figure(
        String of,
        String measure,
        Endpoint endpoint,
        Optional<BigDecimal> horizonYears,
        BigDecimal value,
        List<BigDecimal> ci95,
        Unit unit,
        String cohort,
        ModelCard.FigureVerification verification,
        Optional<String> remark) {

    /** The endpoint of a figure. */
    public enum Endpoint {
        /** Overall survival. */
        OS,
        /** Cancer-specific survival. */
        CSS,
        /** Disease-specific survival. */
        DSS,
        /** Recurrence-free survival. */
        RFS,
        /** Disease-free survival. */
        DFS,
        /** Progression-free survival at the site of local treatment. */
        LOCAL_PFS,
        /** Another event, named by the measure. */
        EVENT
    }

    /** The unit of a figure. */
    public enum Unit {
        PERCENT("%"),
        MONTHS("months"),
        YEARS("years"),
        PERCENT_PER_WEEK("% per week"),
        HAZARD_RATIO("hazard ratio"),
        ODDS_RATIO("odds ratio");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        public boolean isRatio() {
            return this == HAZARD_RATIO || this == ODDS_RATIO;
        }
    }

    public Figure {
        if (!(ci95.isEmpty() || ci95.size() == 2)) {
            throw new IllegalArgumentException("a confidence interval has two ends");
        }
        ci95 = List.copyOf(ci95);
    }

    /**
     * Returns whether the figure may be shown as a probability: a share at a horizon, verified in a review or in its
     * source.
     */
    public boolean isProbability() {
        return unit == Unit.PERCENT && horizonYears.isPresent() && verification.isCitable();
    }

    /**
     * The figure in words: {@code overall survival at 5 years 60 %},
     * {@code hazard ratio for death 0.95 (95 % CI 0.55–1.65)}.
     */
    public String words() {
        var at = horizonYears
                .map(years -> " at %s years".formatted(years.toPlainString()))
                .orElse("");
        var interval = ci95.isEmpty()
                ? ""
                : " (95 %% CI %s–%s)"
                        .formatted(ci95.get(0).toPlainString(), ci95.get(1).toPlainString());
        return unit.isRatio()
                ? "%s, %s%s %s%s".formatted(measure, unit.words, at, value.toPlainString(), interval)
                : "%s%s %s %s%s".formatted(measure, at, value.toPlainString(), unit.words, interval);
    }
}
