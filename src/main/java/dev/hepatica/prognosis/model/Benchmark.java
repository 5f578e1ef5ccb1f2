package dev.hepatica.prognosis.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.hepatica.prognosis.model.Figure.Endpoint;
import dev.hepatica.prognosis.model.Figure.Unit;
import dev.hepatica.prognosis.model.ModelCard.FigureVerification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Survival in an open cohort by clinical risk score, shown beside older figures. The file is generated from the open
 * data by a check, which {@code docs/validation.md} describes.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Benchmark(People cohort, List<BenchmarkRow> scores, List<BenchmarkRow> strata) {

    private static final String COHORT = "tcia";

    /** The cohort. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record People(String name, int n, BigDecimal horizonYears) {}

    /**
     * Kaplan–Meier estimate for the patients with one score, or of one class.
     *
     * @param survival the estimate in percent; empty where there is none
     * @param low      the lower end of its 95 % confidence interval, in percent
     * @param high     the upper end of its 95 % confidence interval, in percent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BenchmarkRow(
            Optional<Integer> score,
            Optional<String> id,
            int n,
            Optional<BigDecimal> survival,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {

        private Optional<Figure> figure(BigDecimal horizonYears) {
            return survival.map(value -> new Figure(
                    score.map(String::valueOf).or(() -> id).orElseThrow(),
                    "overall survival in an open cohort",
                    Endpoint.OS,
                    Optional.of(horizonYears),
                    value,
                    Stream.of(low, high).flatMap(Optional::stream).toList(),
                    Unit.PERCENT,
                    COHORT,
                    FigureVerification.COMPUTED,
                    Optional.of("n = %d".formatted(n))));
        }
    }

    /** The cohort of the TCIA collection of colorectal liver metastases. */
    public static Benchmark tcia() {
        return ModelCards.read("benchmark-tcia", Benchmark.class);
    }

    /** The card with these figures added to its own. */
    public ModelCard beside(ModelCard card) {
        var figures = Stream.concat(scores.stream(), strata.stream())
                .flatMap(row -> row.figure(cohort.horizonYears()).stream())
                .toList();
        return card.with(COHORT, new Cohort(cohort.name(), Optional.of(cohort.n()), Optional.empty()), figures);
    }
}
