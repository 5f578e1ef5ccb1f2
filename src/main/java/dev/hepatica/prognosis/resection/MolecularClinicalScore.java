package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Cutoffs;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.List;

/**
 * The modified clinical score m-CS: RAS (KRAS or NRAS), nodes of the primary and size, one point each, 0 to 3 (Brudvik
 * et al., Ann Surg 2019;269:120–126). A metastasis of exactly 50 mm gives no point.
 */
public final class MolecularClinicalScore implements PrognosticModel {

    private final ModelCard card = ModelCards.of("m-cs");
    private final Cutoffs cutoffs = new Cutoffs(card);

    @Override
    public Prognosis of(Case patient) {
        return Prognosis.score(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.of(
                                "RAS mutation",
                                Fact.RAS,
                                patient.molecular().ras().map(GeneStatus.MUTANT::equals),
                                1),
                        Criterion.nodePositive(patient),
                        cutoffs.above(
                                "largest metastasis over 50 mm",
                                Fact.CRLM_LARGEST_DIAMETER_MM,
                                Operated.of(patient).largestDiameterMm())));
    }
}
