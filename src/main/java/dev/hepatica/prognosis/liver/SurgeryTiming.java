package dev.hepatica.prognosis.liver;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The interval between chemotherapy and liver surgery: four weeks, or five to eight weeks after bevacizumab. Where it
 * is unknown whether bevacizumab was given, both are shown.
 */
public final class SurgeryTiming implements PrognosticModel {

    private final ModelCard card = ModelCards.of("surgery-timing");

    @Override
    public Prognosis of(Case patient) {
        var weeks = patient.treatment().chemotherapy().weeksSinceLast();
        var bevacizumab = patient.treatment().chemotherapy().includedBevacizumab();
        var with = bevacizumab.toOptional().map(Set::of).orElse(Set.of(true, false));
        var classes = new LinkedHashSet<String>();
        with.forEach(each -> classes.addAll(classes(weeks.toOptional(), each)));
        return new Prognosis(
                card,
                fit(patient),
                List.of(
                        Criterion.fact(Fact.WEEKS_SINCE_LAST_CHEMO, weeks),
                        Criterion.fact(Fact.LAST_REGIMEN_INCLUDED_BEVACIZUMAB, bevacizumab)),
                new Answer.Classification(classes, weeks.toOptional().map(each -> each + " weeks")),
                List.of());
    }

    /** The fit of a case. Without a dose on record, it is unknown whether there was chemotherapy. */
    private static Fit fit(Case patient) {
        var fit = Populations.beforeResection(patient);
        var treated = patient.treatment().chemotherapy().weeksSinceLast().isKnown();
        return treated || fit == Fit.OUTSIDE ? fit : Fit.OPEN;
    }

    private Set<String> classes(Optional<Interval> weeks, boolean bevacizumab) {
        var least = card.cutoff(bevacizumab ? "withBevacizumab" : "withoutBevacizumab");
        var classes = new LinkedHashSet<String>();
        if (weeks.filter(each -> each.isAtLeast(least)).isEmpty()) {
            classes.add("too-early");
        }
        var last = card.cutoff("withBevacizumabAtMost");
        var isPast = bevacizumab && weeks.filter(each -> each.isAbove(last)).isPresent();
        if (weeks.filter(each -> each.isBelow(least)).isEmpty() && !isPast) {
            classes.add("due");
        }
        if (bevacizumab && weeks.filter(each -> each.isAtMost(last)).isEmpty()) {
            classes.add("past-the-window");
        }
        return classes;
    }
}
