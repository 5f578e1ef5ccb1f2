package dev.hepatica.prognosis.liver;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.treatment.Treatment.Response;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Cutoffs;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.List;

/**
 * The Oslo score for liver transplantation for unresectable metastases, 0 to 4, one point for each adverse factor: more
 * than 5.5 cm, less than two years since surgery of the primary, CEA over 80 µg/L (ng/mL), progression. The factors are
 * those printed in the review of treatment options; all comparisons are strict.
 */
public final class OsloScore implements PrognosticModel {

    private final ModelCard card = ModelCards.of("oslo");
    private final Cutoffs cutoffs = new Cutoffs(card);

    @Override
    public Prognosis of(Case patient) {
        return Prognosis.score(
                card,
                Populations.transplantation(patient),
                List.of(
                        cutoffs.above(
                                "largest metastasis over 55 mm",
                                Fact.CRLM_LARGEST_DIAMETER_MM,
                                patient.liver().largestDiameterMm()),
                        cutoffs.below(
                                "less than 24 months since surgery of the primary",
                                Fact.MONTHS_SINCE_PRIMARY_SURGERY,
                                patient.primary().monthsSinceSurgery()),
                        cutoffs.above(
                                "CEA over 80 ng/mL",
                                Fact.CEA_NG_ML,
                                patient.markers().ceaNgMl()),
                        Criterion.of(
                                "progressive disease",
                                Fact.SYSTEMIC_RESPONSE,
                                patient.treatment().response().map(Response.PROGRESSIVE::equals),
                                1)));
    }
}
