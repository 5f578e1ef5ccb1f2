package dev.hepatica.prognosis.liver;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Growth of the future liver remnant after its hypertrophy was induced: its rate and its extent. */
public final class RemnantGrowth {

    private RemnantGrowth() {}

    /** The kinetic growth rate, in percentage points per week; two or more count as sufficient. */
    public static final class KineticGrowthRate implements PrognosticModel {

        private final ModelCard card = ModelCards.of("kinetic-growth-rate");

        @Override
        public Prognosis of(Case patient) {
            var rate = patient.operability().kineticGrowthPercentPerWeek();
            var classes = new LinkedHashSet<String>();
            var limit = card.cutoff("adequate");
            if (rate.toOptional().filter(each -> each.isBelow(limit)).isEmpty()) {
                classes.add("adequate");
            }
            if (rate.toOptional().filter(each -> each.isAtLeast(limit)).isEmpty()) {
                classes.add("slow");
            }
            return answer(
                    card,
                    List.of(Criterion.fact(Fact.FLR_KINETIC_GROWTH_PERCENT_PER_WEEK, rate)),
                    rate,
                    classes,
                    " % per week");
        }
    }

    /** The degree of hypertrophy, in percentage points; more than five count as sufficient. */
    public static final class DegreeOfHypertrophy implements PrognosticModel {

        private final ModelCard card = ModelCards.of("degree-of-hypertrophy");

        @Override
        public Prognosis of(Case patient) {
            var before = patient.operability().flrPercentBefore();
            var now = patient.operability().flrPercent();
            var degree = before.with(now, (one, other) -> other.minus(one));
            var classes = new LinkedHashSet<String>();
            var limit = card.cutoff("adequate");
            if (degree.toOptional().filter(each -> each.isAtMost(limit)).isEmpty()) {
                classes.add("adequate");
            }
            if (degree.toOptional().filter(each -> each.isAbove(limit)).isEmpty()) {
                classes.add("small");
            }
            return answer(
                    card,
                    List.of(Criterion.fact(Fact.FLR_PERCENT_BEFORE, before), Criterion.fact(Fact.FLR_PERCENT, now)),
                    degree,
                    classes,
                    " percentage points");
        }
    }

    private static Prognosis answer(
            ModelCard card, List<Criterion> criteria, Finding<Interval> value, Set<String> classes, String unit) {
        Optional<String> measured = value.toOptional().map(each -> each + unit);
        return new Prognosis(
                card,
                criteria.get(0).isSettled() ? Fit.WITHIN : Fit.OPEN,
                criteria,
                new Answer.Classification(classes, measured),
                List.of());
    }
}
