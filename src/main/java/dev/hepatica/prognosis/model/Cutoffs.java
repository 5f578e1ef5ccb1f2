package dev.hepatica.prognosis.model;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.function.BiPredicate;

/**
 * Compares values with the cut-offs of a card, one point each by default. A value that is known only as a range on both
 * sides of a cut-off leaves the criterion open.
 *
 * @param card the card with the cut-offs, by the name of the fact
 */
public record Cutoffs(ModelCard card) {

    /** A criterion that is met strictly above the cut-off. */
    public Criterion above(String words, Fact fact, Finding<Interval> value) {
        return Criterion.of(words, fact, decided(value, Interval::isAbove, Interval::isAtMost, card.cutoff(fact)), 1);
    }

    /** A criterion that is met strictly below the cut-off. */
    public Criterion below(String words, Fact fact, Finding<Interval> value) {
        return Criterion.of(words, fact, isBelow(value, card.cutoff(fact)), 1);
    }

    /** A criterion that is met at the cut-off or above. */
    public Criterion atLeast(String words, Fact fact, Finding<Interval> value) {
        return Criterion.of(words, fact, isBelow(value, card.cutoff(fact)).map(below -> !below), 1);
    }

    /** A criterion that is met at the cut-off or below. */
    public Criterion atMost(String words, Fact fact, Finding<Interval> value) {
        return Criterion.of(words, fact, decided(value, Interval::isAtMost, Interval::isAbove, card.cutoff(fact)), 1);
    }

    private static Finding<Boolean> isBelow(Finding<Interval> value, BigDecimal limit) {
        return decided(value, Interval::isBelow, Interval::isAtLeast, limit);
    }

    private static Finding<Boolean> decided(
            Finding<Interval> value,
            BiPredicate<Interval, BigDecimal> met,
            BiPredicate<Interval, BigDecimal> notMet,
            BigDecimal limit) {
        return value.then(interval -> {
            if (met.test(interval, limit)) {
                return Finding.known(true);
            }
            return notMet.test(interval, limit) ? Finding.known(false) : Finding.missing(MissingReason.NOT_RECORDED);
        });
    }
}
