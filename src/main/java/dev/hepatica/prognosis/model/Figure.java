package dev.hepatica.prognosis.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that was published, or computed, for a value of a model.
 *
 * @param of           the score or class that it belongs to; {@code all} where it is that of the whole cohort
 * @param measure      what was measured, with its endpoint: {@code overall survival}
 * @param endpoint     the endpoint
 * @param horizonYears how long after the operation, or after what the measure names
 * @param value        the figure
 * @param ci95         its 95 % confidence interval, lower and upper end; empty where none is printed
 * @param unit         of the figure
 * @param cohort       by its name on the card
 * @param remark       what must be said with it
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

    /** What a figure counts. */
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
        /** Progression-free survival of what was treated locally. */
        LOCAL_PFS,
        /** Another event, which the measure names. */
        EVENT
    }

    /** What a figure is measured in. */
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

    /** Whether it may stand as a probability: of a share at a horizon, verified in a review or in its source. */
    public boolean isProbability() {
        return unit == Unit.PERCENT && horizonYears.isPresent() && verification.isCitable();
    }

    /** {@code overall survival at 5 years 60 %}, {@code hazard ratio for death 0.95 (95 % CI 0.55–1.65)}. */
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
