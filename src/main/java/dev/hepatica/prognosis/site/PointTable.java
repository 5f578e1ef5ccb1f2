package dev.hepatica.prognosis.site;

import dev.hepatica.prognosis.answer.PossibleScores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The points of an index and what they mean, as a site provides them.
 *
 * @param source   where the site has them from
 * @param points   of each criterion, by its words
 * @param survival what sums of points mean
 */
public record PointTable(String source, Map<String, Integer> points, List<Row> survival) {

    /**
     * What a sum of points means.
     *
     * @param from    the lowest sum
     * @param to      the highest sum
     * @param measure what the figure counts: {@code cancer-specific survival}
     */
    public record Row(int from, int to, String measure, BigDecimal horizonYears, BigDecimal percent) {
        String words() {
            return "%s at %s years %s %%".formatted(measure, horizonYears.toPlainString(), percent.toPlainString());
        }
    }

    public PointTable {
        points = Map.copyOf(points);
        survival = List.copyOf(survival);
    }

    /** The points of a criterion. */
    public int of(String criterion) {
        return Objects.requireNonNull(points.get(criterion), criterion);
    }

    /** What the possible sums mean, and where that comes from. */
    public List<String> remarks(PossibleScores sums) {
        var words = survival.stream()
                .filter(row -> sums.values().stream().anyMatch(sum -> row.from() <= sum && sum <= row.to()))
                .map(row -> "%d to %d points: %s".formatted(row.from(), row.to(), row.words()))
                .toList();
        return List.of("By a table that this site provides (%s), not checked by this service%s."
                .formatted(source, words.isEmpty() ? "" : ": " + String.join("; ", words)));
    }

    /** @throws InvalidTable if it is not one table of exactly these criteria */
    PointTable checked(String file, Set<String> criteria) {
        InvalidTable.unless(
                source != null && !source.isBlank(), file, "the key 'source' is missing: where is it from?");
        InvalidTable.unless(
                points.keySet().equals(criteria),
                file,
                "points are to be given for exactly these criteria: %s"
                        .formatted(criteria.stream().sorted().toList()));
        points.forEach((criterion, value) -> InvalidTable.unless(
                value != null && value >= 0, file, "the points of '%s' are to be 0 or more".formatted(criterion)));
        for (var row : survival) {
            InvalidTable.unless(row.from() <= row.to(), file, "a row ends before it begins: " + row);
            InvalidTable.unless(
                    row.percent().signum() >= 0 && row.percent().compareTo(BigDecimal.valueOf(100)) <= 0,
                    file,
                    "a percentage is to lie between 0 and 100: " + row);
        }
        for (var i = 1; i < survival.size(); i++) {
            InvalidTable.unless(
                    survival.get(i).from() == survival.get(i - 1).to() + 1
                            || survival.get(i).from() == survival.get(i - 1).from()
                                    && survival.get(i).to()
                                            == survival.get(i - 1).to(),
                    file,
                    "the rows of points are to follow one another without gap or overlap: " + survival.get(i));
        }
        return this;
    }
}
