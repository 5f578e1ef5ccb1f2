package dev.hepatica.prognosis.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All values that a score can take while inputs are missing; one value where all relevant inputs are known. */
public record PossibleScores(SortedSet<Integer> values) {

    /** @throws IllegalArgumentException if no value is possible */
    public PossibleScores {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a score without a possible value");
        }
        values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    public static PossibleScores of(int... values) {
        var all = new TreeSet<Integer>();
        IntStream.of(values).forEach(all::add);
        return new PossibleScores(all);
    }

    public int low() {
        return values.first();
    }

    public int high() {
        return values.last();
    }

    public boolean contains(int score) {
        return values.contains(score);
    }

    public boolean isExact() {
        return values.size() == 1;
    }

    /** Every sum of one value of each. */
    public PossibleScores plus(PossibleScores others) {
        var sums = new TreeSet<Integer>();
        values.forEach(one -> others.values.forEach(other -> sums.add(one + other)));
        return new PossibleScores(sums);
    }

    /** The values in words: {@code 3}, {@code 2–4}, or {@code 2 or 4} where a value between them is impossible. */
    @Override
    public String toString() {
        if (isExact()) {
            return Integer.toString(low());
        }
        return values.size() == high() - low() + 1
                ? low() + "–" + high()
                : String.join(" or ", values.stream().map(String::valueOf).toList());
    }
}
