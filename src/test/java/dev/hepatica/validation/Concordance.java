package dev.hepatica.validation;

import dev.hepatica.validation.KaplanMeier.FollowUp;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Harrell's index: of the pairs in which it is known who died first, the share in which that person had the higher score.
 * The same score counts one half. A pair of whom both died at the same time is left out; one who died is before one who
 * was last seen alive at the same time. The 95 % interval is that of the jackknife: the index is computed again without
 * each person, and the spread of these is the standard error.
 */
record Concordance(double index, double low, double high, int people, int deaths, long pairs) {

    /** A higher score means that an earlier death is expected. */
    record Scored(double score, FollowUp followUp) {

        private boolean diedBefore(Scored other) {
            var sameTime = followUp.months() == other.followUp.months();
            return followUp.died()
                    && (followUp.months() < other.followUp.months() || (sameTime && !other.followUp.died()));
        }
    }

    /** Pairs in which it is known who died first, and how many of them the score has right. */
    private record Pairs(long known, double right) {

        double index() {
            return right / known;
        }

        Pairs without(Pairs other) {
            return new Pairs(known - other.known, right - other.right);
        }
    }

    static Concordance of(List<Scored> people) {
        var ofEach = people.stream().map(person -> with(person, people)).toList();
        var twice = ofEach.stream()
                .reduce(new Pairs(0, 0), (a, b) -> new Pairs(a.known() + b.known(), a.right() + b.right()));
        var all = new Pairs(twice.known() / 2, twice.right() / 2);
        var without =
                ofEach.stream().mapToDouble(pairs -> all.without(pairs).index()).toArray();
        var margin = KaplanMeier.Z * jackknife(without);
        return new Concordance(
                all.index(),
                Math.max(0, all.index() - margin),
                Math.min(1, all.index() + margin),
                people.size(),
                (int) people.stream().filter(person -> person.followUp().died()).count(),
                all.known());
    }

    /** All pairs that one person is in. */
    private static Pairs with(Scored person, List<Scored> people) {
        var known = 0L;
        var right = 0.0;
        for (var other : people) {
            if (person.diedBefore(other)) {
                known++;
                right += right(person, other);
            } else if (other.diedBefore(person)) {
                known++;
                right += right(other, person);
            }
        }
        return new Pairs(known, right);
    }

    private static double right(Scored earlier, Scored later) {
        return (Math.signum(earlier.score() - later.score()) + 1) / 2;
    }

    private static double jackknife(double[] without) {
        var n = without.length;
        var mean = IntStream.range(0, n).mapToDouble(i -> without[i]).sum() / n;
        var squares = IntStream.range(0, n)
                .mapToDouble(i -> (without[i] - mean) * (without[i] - mean))
                .sum();
        return Math.sqrt(squares * (n - 1) / n);
    }
}
