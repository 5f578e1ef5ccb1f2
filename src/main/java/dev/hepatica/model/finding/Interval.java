package dev.hepatica.model.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A number as exactly as it is known: one value, or everything between two bounds. {@code >200} is all above 200;
 * a birth year gives two possible ages. The unit is named where an interval is used.
 *
 * @param low  the lower bound; empty where there is none
 * @param high the upper bound; empty where there is none
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {

    /** The decimal places of a quotient. */
    private static final int DECIMALS = 3;

    /** A bound of an interval; {@code inclusive} if the bound itself belongs to the interval. */
    public record Bound(BigDecimal value, boolean inclusive) {
        public Bound {
            value = value.stripTrailingZeros();
        }

        private Bound negated() {
            return new Bound(value.negate(), inclusive);
        }

        private Bound dividedBy(BigDecimal divisor) {
            return new Bound(value.divide(divisor, DECIMALS, RoundingMode.HALF_UP), inclusive);
        }

        private Bound plus(Bound other) {
            return new Bound(value.add(other.value), inclusive && other.inclusive);
        }
    }

    public Interval {
        if (isEmpty(low, high)) {
            throw new IllegalArgumentException("an interval without a value in it");
        }
    }

    public static Interval of(BigDecimal value) {
        return between(value, value);
    }

    public static Interval of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** From one value to another, both included. */
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
    }

    public static Interval above(BigDecimal value, boolean inclusive) {
        return new Interval(Optional.of(new Bound(value, inclusive)), Optional.empty());
    }

    public static Interval below(BigDecimal value, boolean inclusive) {
        return new Interval(Optional.empty(), Optional.of(new Bound(value, inclusive)));
    }

    /** The value, if only one is possible. */
    public Optional<BigDecimal> exact() {
        return low.filter(bound -> high.isPresent() && bound.value.compareTo(high.get().value) == 0)
                .map(Bound::value);
    }

    /** Whether all of it lies above the limit. */
    public boolean isAbove(BigDecimal limit) {
        return low.map(bound -> {
                    var order = bound.value.compareTo(limit);
                    return order > 0 || (order == 0 && !bound.inclusive);
                })
                .orElse(false);
    }

    /** Whether all of it lies below the limit. */
    public boolean isBelow(BigDecimal limit) {
        return high.map(bound -> {
                    var order = bound.value.compareTo(limit);
                    return order < 0 || (order == 0 && !bound.inclusive);
                })
                .orElse(false);
    }

    /** Whether none of it lies above the limit. */
    public boolean isAtMost(BigDecimal limit) {
        return high.map(bound -> bound.value.compareTo(limit) <= 0).orElse(false);
    }

    /** Whether none of it lies below the limit. */
    public boolean isAtLeast(BigDecimal limit) {
        return low.map(bound -> bound.value.compareTo(limit) >= 0).orElse(false);
    }

    public boolean contains(BigDecimal value) {
        return !isAbove(value) && !isBelow(value);
    }

    /** Every sum of a value of this and a value of another interval. */
    public Interval plus(Interval other) {
        return new Interval(
                low.flatMap(one -> other.low.map(one::plus)), high.flatMap(one -> other.high.map(one::plus)));
    }

    /** Every difference of a value of this and a value of another interval. */
    public Interval minus(Interval other) {
        return plus(new Interval(other.high.map(Bound::negated), other.low.map(Bound::negated)));
    }

    /** Every value divided by a positive number, to three decimal places. */
    public Interval dividedBy(BigDecimal divisor) {
        return new Interval(low.map(bound -> bound.dividedBy(divisor)), high.map(bound -> bound.dividedBy(divisor)));
    }

    /** What this and another interval have in common; empty where that is nothing. */
    public Optional<Interval> meet(Interval other) {
        var highestLow = Stream.of(low, other.low)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Bound::value).thenComparing(bound -> !bound.inclusive));
        var lowestHigh = Stream.of(high, other.high)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Bound::value).thenComparing(Bound::inclusive));
        return isEmpty(highestLow, lowestHigh) ? Optional.empty() : Optional.of(new Interval(highestLow, lowestHigh));
    }

    private static boolean isEmpty(Optional<Bound> low, Optional<Bound> high) {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        var order = low.get().value.compareTo(high.get().value);
        return order > 0 || (order == 0 && !(low.get().inclusive && high.get().inclusive));
    }

    /**
     * Values of it that stand for all its values wherever they are compared with these limits: at each limit, between
     * and beyond them.
     */
    public List<BigDecimal> samples(Collection<BigDecimal> limits) {
        var cuts = new TreeSet<BigDecimal>(limits);
        low.ifPresent(bound -> cuts.add(bound.value));
        high.ifPresent(bound -> cuts.add(bound.value));
        var samples = new TreeSet<BigDecimal>(cuts);
        for (var cut : cuts) {
            samples.add(cut.subtract(BigDecimal.ONE));
            samples.add(cut.add(BigDecimal.ONE));
            var next = cuts.higher(cut);
            if (next != null) {
                samples.add(cut.add(next).divide(BigDecimal.valueOf(2)));
            }
        }
        return samples.stream().filter(this::contains).toList();
    }

    /** {@code 12}, {@code 12–14}, {@code > 200}, {@code ≤ 5}. */
    @Override
    public String toString() {
        if (exact().isPresent()) {
            return plain(exact().get());
        }
        if (low.isPresent() && high.isPresent()) {
            return plain(low.get().value) + "–" + plain(high.get().value);
        }
        return low.map(bound -> (bound.inclusive ? "≥ " : "> ") + plain(bound.value))
                .or(() -> high.map(bound -> (bound.inclusive ? "≤ " : "< ") + plain(bound.value)))
                .orElse("any");
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
