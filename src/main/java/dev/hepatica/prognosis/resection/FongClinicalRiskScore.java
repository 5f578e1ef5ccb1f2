package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Benchmark;
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
 * The clinical risk score for recurrence after resection of colorectal liver metastases: five criteria, one point each,
 * 0 to 5 (Fong et al., Ann Surg 1999;230:309–318). All cut-offs are strict: a metastasis of exactly 5 cm, an interval
 * of exactly 12 months and a CEA of exactly 200 ng/mL give no point. Synchronous metastases have an interval of 0
 * months.
 */
public final class FongClinicalRiskScore implements PrognosticModel {

    private final ModelCard card = Benchmark.tcia().beside(ModelCards.of("fong"));
    private final Cutoffs cutoffs = new Cutoffs(card);

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        return Prognosis.score(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.nodePositive(patient),
                        cutoffs.below(
                                "disease-free interval under 12 months",
                                Fact.DISEASE_FREE_INTERVAL_MONTHS,
                                patient.liver().diseaseFreeIntervalMonths()),
                        cutoffs.above("more than 1 liver metastasis", Fact.CRLM_COUNT, operated.count()),
                        cutoffs.above(
                                "largest metastasis over 50 mm",
                                Fact.CRLM_LARGEST_DIAMETER_MM,
                                operated.largestDiameterMm()),
                        cutoffs.above("CEA over 200 ng/mL", Fact.CEA_NG_ML, operated.ceaNgMl())));
    }
}
