package dev.hepatica.model.disease;

import dev.hepatica.model.disease.Markers.Trend;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The dated values of carcinoembryonic antigen, oldest first; one for each day.
 *
 * @param baseline the last one before the metastases were treated
 */
public record CeaSeries(List<Measurement> measurements, Optional<Measurement> baseline) {

    /**
     * The value of one day.
     *
     * @param ngMl  the value in ng/mL
     * @param assay the test, as the record names it
     */
    public record Measurement(ClinicalDate date, Interval ngMl, Source source, Optional<String> assay) {

        public Measurement(ClinicalDate date, Interval ngMl, Source source) {
            this(date, ngMl, source, Optional.empty());
        }

        private boolean isComparableWith(Measurement other) {
            return assay.isEmpty() || other.assay.isEmpty() || assay.equals(other.assay);
        }
    }

    public CeaSeries {
        measurements = List.copyOf(measurements);
    }

    public Optional<Measurement> latest() {
        return fromEnd(1);
    }

    /** Whether the two latest values are of different assays, and so not to be compared. */
    public boolean isOfSeveralAssays() {
        return latest().flatMap(latest -> fromEnd(2).filter(previous -> !previous.isComparableWith(latest)))
                .isPresent();
    }

    /** The last value that is certainly not of after a day. */
    public Optional<Measurement> upTo(ClinicalDate day) {
        return measurements.stream().filter(each -> each.date.isUpTo(day)).reduce((one, other) -> other);
    }

    /** How the latest value stands to the one before it; empty where that, or which of them is the latest, cannot be told. */
    public Optional<Trend> trend() {
        return latest().flatMap(latest -> fromEnd(2)
                .filter(previous -> latest.date.isAfter(previous.date) && latest.isComparableWith(previous))
                .flatMap(previous -> trend(previous.ngMl, latest.ngMl)));
    }

    /**
     * Days in which the value doubles, by the two latest values: {@code days × ln 2 / ln(latest / previous)}. Empty where
     * one of them is not exact or not dated to the day, or where it does not rise.
     */
    public Optional<BigDecimal> doublingTimeDays() {
        return latest().flatMap(latest -> fromEnd(2).flatMap(previous -> doublingTimeDays(previous, latest)));
    }

    private Optional<Measurement> fromEnd(int place) {
        var index = measurements.size() - place;
        return index < 0 ? Optional.empty() : Optional.of(measurements.get(index));
    }

    private static Optional<Trend> trend(Interval previous, Interval latest) {
        if (previous.exact().isPresent() && previous.equals(latest)) {
            return Optional.of(Trend.STABLE);
        }
        if (previous.high().filter(bound -> latest.isAbove(bound.value())).isPresent()) {
            return Optional.of(Trend.RISING);
        }
        return previous.low().filter(bound -> latest.isBelow(bound.value())).isPresent()
                ? Optional.of(Trend.FALLING)
                : Optional.empty();
    }

    private static Optional<BigDecimal> doublingTimeDays(Measurement previous, Measurement latest) {
        var before = previous.ngMl.exact();
        var after = latest.ngMl.exact();
        var toTheDay = previous.date.isADay() && latest.date.isADay();
        if (before.isEmpty()
                || after.isEmpty()
                || !toTheDay
                || !previous.isComparableWith(latest)
                || trend(previous.ngMl, latest.ngMl).orElse(null) != Trend.RISING) {
            return Optional.empty();
        }
        if (before.get().signum() == 0) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(previous.date.earliest(), latest.date.earliest());
        var ratio = after.get().doubleValue() / before.get().doubleValue();
        return Optional.of(BigDecimal.valueOf(Math.round(days * Math.log(2) / Math.log(ratio))));
    }
}
