package dev.hepatica.prognosis.liver;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The margin to aim for in thermal ablation: at least 5 mm for RAS wild type, at least 10 mm for mutated or unknown RAS
 * (Odisio et al., Br J Surg 2017;104:760–768, as cited in a review). It does not apply to the margin of a resection.
 */
public final class AblationMargin implements PrognosticModel {

    private final ModelCard card = ModelCards.of("ablation-margin");

    @Override
    public Prognosis of(Case patient) {
        var ras = patient.molecular().ras();
        var margin = patient.surgery().ablation().marginMm();
        var aim = ras.toOptional().equals(Optional.of(WILD_TYPE)) ? "aim-5-mm" : "aim-10-mm";
        return new Prognosis(
                card,
                Populations.ablation(patient),
                List.of(Criterion.fact(Fact.RAS, ras), Criterion.fact(Fact.ABLATION_MARGIN_MM, margin)),
                new Answer.Classification(Set.of(aim), Optional.empty()),
                margin.toOptional()
                        .map(mm -> List.of(
                                mm.isAtLeast(limit(aim))
                                        ? "The smallest margin on record, %s mm, reaches it.".formatted(mm)
                                        : mm.isBelow(limit(aim))
                                                ? "The smallest margin on record, %s mm, is narrower.".formatted(mm)
                                                : "Whether the margin on record, %s mm, reaches it is open."
                                                        .formatted(mm)))
                        .orElse(List.of()));
    }

    private BigDecimal limit(String aim) {
        return card.cutoff(aim);
    }
}
