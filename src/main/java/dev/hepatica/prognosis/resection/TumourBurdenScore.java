package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Interval.Bound;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.MetastaticBurden;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tumour burden score √(cm² + n²) of largest diameter in centimetres and number, in three zones: under 3, from 3 to
 * under 9, from 9 (Sasaki et al., Ann Surg 2018;267:132–141). With an input that is known in part, every possible zone.
 */
public final class TumourBurdenScore implements PrognosticModel {

    private static final Interval AT_LEAST_ONE = Interval.above(BigDecimal.ONE, true);
    private static final Interval ANY_SIZE = Interval.above(BigDecimal.ZERO, false);
    private static final BigDecimal MM_PER_CM = BigDecimal.TEN;

    private final ModelCard card = ModelCards.of("tbs");

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        var squared = squared(operated);
        return new Prognosis(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.fact(Fact.CRLM_COUNT, operated.count()),
                        Criterion.fact(Fact.CRLM_LARGEST_DIAMETER_MM, operated.largestDiameterMm())),
                new Answer.Classification(zones(squared), value(squared)),
                List.of());
    }

    /** The possible zones. */
    Set<String> zones(MetastaticBurden burden) {
        return zones(squared(burden));
    }

    private Set<String> zones(Interval squared) {
        var medium = square(card.cutoff("medium"));
        var high = square(card.cutoff("high"));
        var zones = new LinkedHashSet<String>();
        if (!squared.isAtLeast(medium)) {
            zones.add("low");
        }
        if (!squared.isBelow(medium) && !squared.isAtLeast(high)) {
            zones.add("medium");
        }
        if (!squared.isBelow(high)) {
            zones.add("high");
        }
        return zones;
    }

    private static Interval squared(MetastaticBurden burden) {
        var count = burden.count().toOptional().flatMap(AT_LEAST_ONE::meet).orElse(AT_LEAST_ONE);
        var mm = burden.largestDiameterMm().toOptional().flatMap(ANY_SIZE::meet).orElse(ANY_SIZE);
        return squared(count, BigDecimal.ONE).plus(squared(mm, MM_PER_CM));
    }

    private static Interval squared(Interval interval, BigDecimal unit) {
        return new Interval(squared(interval.low(), unit), squared(interval.high(), unit));
    }

    private static Optional<Bound> squared(Optional<Bound> bound, BigDecimal unit) {
        return bound.map(each -> new Bound(square(each.value().divide(unit)), each.inclusive()));
    }

    private static BigDecimal square(BigDecimal value) {
        return value.multiply(value);
    }

    /** With two decimals, as it is published, or with as many more as separate it from a limit that it does not reach. */
    private Optional<String> value(Interval squared) {
        return squared.exact().map(exact -> {
            var root = exact.sqrt(MathContext.DECIMAL64);
            var scale = 2;
            while (scale < root.scale() && !isInZoneOf(exact, rounded(root, scale))) {
                scale++;
            }
            return rounded(root, scale).toPlainString();
        });
    }

    private boolean isInZoneOf(BigDecimal squared, BigDecimal score) {
        return zones(Interval.of(square(score))).equals(zones(Interval.of(squared)));
    }

    private static BigDecimal rounded(BigDecimal root, int scale) {
        return root.setScale(scale, RoundingMode.HALF_UP);
    }
}
