package dev.hepatica.prognosis.site;

import dev.hepatica.prognosis.model.PossibleScores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points of an index and their meaning, as a site provides them.
 *
 * @param source   the source of the points, as the site names it
 * @param points   the points of each criterion, by its words
 * @param survival the meaning of the sums of points, from 0; empty where the site does not give it
 */
public record PointTable(String source, Map<String, Integer> points, List<Row> survival) {

    /**
     * The meaning of a range of sums.
     *
     * @param from         the lowest sum
     * @param to           the highest sum
     * @param measure      the endpoint of the figure: {@code cancer-specific survival}
     * @param horizonYears the time of the figure, in years
     * @param percent      the figure, in percent
     */
    public record Row(int from, int to, String measure, BigDecimal horizonYears, BigDecimal percent) {

        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        String words() {
            return "%s at %s years %s %%".formatted(measure, horizonYears.toPlainString(), percent.toPlainString());
        }

        private boolean isOfTheSameSumsAs(Row other) {
            return from == other.from && to == other.to;
        }

        private void check(String file) {
            unless(from <= to, file, "it ends before it begins");
            unless(measure != null && !measure.isBlank(), file, "'measure' is missing");
            unless(horizonYears != null && horizonYears.signum() > 0, file, "'horizonYears' must be a number above 0");
            unless(
                    percent != null && percent.signum() >= 0 && percent.compareTo(ALL) <= 0,
                    file,
                    "'percent' is to lie between 0 and 100");
        }

        private void unless(boolean right, String file, String wrong) {
            InvalidTable.unless(right, file, "the row of %d to %d points: %s".formatted(from, to, wrong));
        }
    }

    public PointTable {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(points, Map.of())));
        survival = Collections.unmodifiableList(new ArrayList<>(Objects.requireNonNullElse(survival, List.of())));
    }

    /** The points of a criterion. */
    public int of(String criterion) {
        return Objects.requireNonNull(points.get(criterion), criterion);
    }

    /** The meaning of the possible sums, with its source. */
    public List<String> remarks(PossibleScores sums) {
        var words = survival.stream()
                .filter(row -> sums.values().stream().anyMatch(sum -> row.from() <= sum && sum <= row.to()))
                .map(row -> "%d to %d points: %s".formatted(row.from(), row.to(), row.words()))
                .toList();
        return List.of("By a table that this site provides (%s), not checked by this service%s."
                .formatted(source, words.isEmpty() ? "" : ": " + String.join("; ", words)));
    }

    /**
     * Checks the points against the criteria of the index.
     *
     * @param variants the criteria of each variant of the index
     * @throws InvalidTable if the points are not those of exactly these criteria
     */
    PointTable checked(String file, List<Set<String>> variants) {
        InvalidTable.unless(
                source != null && !source.isBlank(), file, "the key 'source' is missing: where is it from?");
        var criteria = variants.stream().flatMap(Collection::stream).collect(Collectors.toSet());
        InvalidTable.unless(
                points.keySet().equals(criteria),
                file,
                "points are to be given for exactly these criteria: %s"
                        .formatted(criteria.stream().sorted().toList()));
        points.forEach((criterion, value) -> InvalidTable.unless(
                value != null && value >= 0, file, "the points of '%s' are to be 0 or more".formatted(criterion)));
        survival.forEach(row -> {
            InvalidTable.unless(row != null, file, "a row of 'survival' is empty");
            row.check(file);
        });
        var highest = variants.stream()
                .mapToInt(variant -> variant.stream().mapToInt(this::of).sum())
                .max();
        if (!survival.isEmpty()) {
            checkThatRowsFollow(file, highest.orElse(0));
        }
        return this;
    }

    private void checkThatRowsFollow(String file, int highest) {
        InvalidTable.unless(survival.get(0).from() == 0, file, "the rows are to begin at 0 points");
        for (var i = 1; i < survival.size(); i++) {
            var row = survival.get(i);
            var before = survival.get(i - 1);
            row.unless(
                    row.from() == before.to() + 1 || row.isOfTheSameSumsAs(before),
                    file,
                    "the rows are to follow one another without gap or overlap");
        }
        InvalidTable.unless(
                survival.get(survival.size() - 1).to() >= highest,
                file,
                "the rows are to reach the highest sum of points, %d".formatted(highest));
    }
}
