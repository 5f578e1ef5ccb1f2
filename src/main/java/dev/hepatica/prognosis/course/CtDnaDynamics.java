package dev.hepatica.prognosis.course;

import static dev.hepatica.model.disease.Markers.CtDnaStatus.NEGATIVE;
import static dev.hepatica.model.disease.Markers.CtDnaStatus.POSITIVE;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.CtDnaSample;
import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Circulating tumour DNA before and after resection: never detected, cleared, or detected after it (Newhook et al., Ann
 * Surg 2022;277:813–820). The result depends on the assay and the day of the sample, so both are named.
 */
public final class CtDnaDynamics implements PrognosticModel {

    private static final Interval NONE = Interval.of(0);

    private final ModelCard card = ModelCards.of("ctdna-dynamics");

    @Override
    public Prognosis of(Case patient) {
        var ctdna = patient.markers().ctdna();
        return new Prognosis(
                card,
                Populations.afterResection(patient),
                List.of(
                        Criterion.fact(Fact.CTDNA_PREOP, ctdna.preoperative()),
                        Criterion.fact(Fact.CTDNA_POSTOP, ctdna.postoperative())),
                new Answer.Classification(classes(ctdna.preoperative(), ctdna.postoperative()), Optional.empty()),
                ctdna.samples().stream()
                        .flatMap(sample -> describe(sample).stream())
                        .toList());
    }

    private static Set<String> classes(Finding<CtDnaStatus> before, Finding<CtDnaStatus> after) {
        var classes = new LinkedHashSet<String>();
        if (!is(POSITIVE, after) && !is(POSITIVE, before)) {
            classes.add("never-found");
        }
        if (!is(POSITIVE, after) && !is(NEGATIVE, before)) {
            classes.add("cleared");
        }
        if (!is(NEGATIVE, after)) {
            classes.add("found-after");
        }
        return classes;
    }

    private static boolean is(CtDnaStatus status, Finding<CtDnaStatus> sample) {
        return sample.toOptional().equals(Optional.of(status));
    }

    private static Optional<String> describe(CtDnaSample sample) {
        return sample.status()
                .toOptional()
                .flatMap(status -> sample.daysSinceSurgery()
                        .map(days -> "%s %s days %s the resection%s."
                                .formatted(
                                        status == POSITIVE ? "Found" : "Not found",
                                        days.isBelow(BigDecimal.ZERO) ? NONE.minus(days) : days,
                                        days.isBelow(BigDecimal.ZERO) ? "before" : "after",
                                        sample.assay().map(", by "::concat).orElse(", assay not on record"))));
    }
}
