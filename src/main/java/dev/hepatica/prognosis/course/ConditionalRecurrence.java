package dev.hepatica.prognosis.course;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
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
 * Predictors of recurrence by the time since resection: within two years nodes, number, size and RAS; later RAS alone,
 * which then also decides how often to follow up (J Natl Compr Canc Netw 2020;18:1500–1508). Exactly 24 months count as
 * within two years.
 */
public final class ConditionalRecurrence implements PrognosticModel {

    private final ModelCard card = ModelCards.of("conditional-recurrence");

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        return new Prognosis(
                card,
                fit(patient),
                List.of(
                        Criterion.fact(
                                Fact.MONTHS_SINCE_HEPATECTOMY, patient.surgery().monthsSinceHepatectomy()),
                        Criterion.fact(Fact.RAS, patient.molecular().ras()),
                        Criterion.fact(
                                Fact.PRIMARY_NODAL_STATUS, patient.primary().nodes()),
                        Criterion.fact(Fact.CRLM_COUNT, operated.count()),
                        Criterion.fact(Fact.CRLM_LARGEST_DIAMETER_MM, operated.largestDiameterMm())),
                new Answer.Classification(classes(patient), Optional.empty()),
                List.of());
    }

    private static Fit fit(Case patient) {
        var cameBack = patient.recurrence().recurrent().toOptional().equals(Optional.of(true));
        return cameBack ? Fit.OUTSIDE : Populations.afterResection(patient);
    }

    private Set<String> classes(Case patient) {
        var limit = card.cutoff("months");
        var months = patient.surgery().monthsSinceHepatectomy().toOptional();
        var ras = patient.molecular().ras().toOptional();
        var classes = new LinkedHashSet<String>();
        if (months.filter(each -> each.isAbove(limit)).isEmpty()) {
            classes.add("within-two-years");
        }
        if (months.filter(each -> each.isAtMost(limit)).isEmpty()) {
            if (!ras.equals(Optional.of(WILD_TYPE))) {
                classes.add("later-ras-altered");
            }
            if (!ras.equals(Optional.of(MUTANT))) {
                classes.add("later-ras-wild-type");
            }
        }
        return classes;
    }
}
