package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
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
 * Seven criteria, one point each, for survival two years after resection (Nordlinger et al., Cancer 1996;77:1254–1262).
 * One of them is the margin, so the score is not complete before the operation. A margin of R1 or R2 is under 1 cm;
 * records do not state the width of an R0 margin.
 */
public final class NordlingerScore implements PrognosticModel {

    private final ModelCard card = ModelCards.of("nordlinger");
    private final Cutoffs cutoffs = new Cutoffs(card);

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        return Prognosis.score(
                card,
                Populations.resection(patient),
                List.of(
                        cutoffs.atLeast(
                                "age of 60 years or more",
                                Fact.AGE_YEARS,
                                patient.patient().ageYears()),
                        Criterion.unread("extension of the primary into the serosa", 1),
                        Criterion.of(
                                "lymphatic spread of the primary",
                                Fact.PRIMARY_NODAL_STATUS,
                                patient.primary().nodes().map(NodalStatus.POSITIVE::equals),
                                1),
                        cutoffs.below(
                                "less than 24 months from the primary to the liver metastases",
                                Fact.DISEASE_FREE_INTERVAL_MONTHS,
                                patient.liver().diseaseFreeIntervalMonths()),
                        cutoffs.atLeast("4 liver metastases or more", Fact.CRLM_COUNT, operated.count()),
                        cutoffs.atLeast(
                                "largest metastasis of 50 mm or more",
                                Fact.CRLM_LARGEST_DIAMETER_MM,
                                operated.largestDiameterMm()),
                        Criterion.of(
                                "resection margin under 1 cm",
                                Fact.RESECTION_MARGIN_STATUS,
                                Operated.margin(patient).then(NordlingerScore::isNarrow),
                                1)));
    }

    private static Finding<Boolean> isNarrow(Margin margin) {
        return margin == Margin.R0 ? Finding.missing(MissingReason.INCONCLUSIVE) : Finding.known(true);
    }
}
