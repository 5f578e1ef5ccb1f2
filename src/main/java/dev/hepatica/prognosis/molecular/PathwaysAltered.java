package dev.hepatica.prognosis.molecular;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Outcomes after ablation with an altered TGF-beta or Wnt pathway (Paolucci et al., Br J Cancer 2023;128:130). A few
 * unaltered genes of a pathway do not show that the pathway is unaltered.
 */
public final class PathwaysAltered implements PrognosticModel {

    private final ModelCard card = ModelCards.of("pathways-altered");

    @Override
    public Prognosis of(Case patient) {
        var pathways = patient.molecular().pathways();
        var effects = new ArrayList<String>();
        if (isAltered(pathways.tgfb())) {
            effects.add("tgf-beta");
        }
        if (isAltered(pathways.wnt())) {
            effects.add("wnt");
        }
        return new Prognosis(
                card,
                Populations.ablation(patient),
                List.of(
                        Criterion.fact(Fact.TGFB_PATHWAY_ALTERED, pathways.tgfb()),
                        Criterion.fact(Fact.WNT_PATHWAY_ALTERED, pathways.wnt())),
                new Answer.Effects(effects),
                List.of());
    }

    private static boolean isAltered(Finding<Boolean> pathway) {
        return pathway.toOptional().equals(Optional.of(true));
    }
}
