package dev.hepatica.prognosis.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.BrafStatus;
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
 * Effects of single genes, and of PIK3CA and APC together, on the prognosis after resection, from reviews: every
 * statement whose alteration is on record. Where reviews contradict each other, the statement gives both positions.
 */
public final class GeneEffects implements PrognosticModel {

    private final ModelCard card = ModelCards.of("gene-effects");

    @Override
    public Prognosis of(Case patient) {
        var molecular = patient.molecular();
        var genes = molecular.otherGenes();
        var effects = new ArrayList<String>();
        add(effects, Fact.RAS.id(), is(MUTANT, molecular.ras()));
        add(effects, Fact.TP53.id(), is(MUTANT, genes.tp53()));
        add(effects, Fact.SMAD4.id(), is(MUTANT, genes.smad4()));
        add(effects, "braf-v600e", is(BrafStatus.V600E, molecular.braf()));
        add(effects, "braf-non-v600e", is(BrafStatus.NON_V600E, molecular.braf()));
        add(effects, Fact.FBXW7.id(), is(MUTANT, genes.fbxw7()));
        add(effects, Fact.APC.id(), is(MUTANT, genes.apc()));
        add(effects, "pik3ca-and-apc", is(MUTANT, genes.pik3ca()) && is(MUTANT, genes.apc()));
        return new Prognosis(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.fact(Fact.RAS, molecular.ras()),
                        Criterion.fact(Fact.BRAF, molecular.braf()),
                        Criterion.fact(Fact.TP53, genes.tp53()),
                        Criterion.fact(Fact.SMAD4, genes.smad4()),
                        Criterion.fact(Fact.FBXW7, genes.fbxw7()),
                        Criterion.fact(Fact.APC, genes.apc()),
                        Criterion.fact(Fact.PIK3CA, genes.pik3ca())),
                new Answer.Effects(effects),
                List.of());
    }

    private static void add(List<String> effects, String effect, boolean holds) {
        if (holds) {
            effects.add(effect);
        }
    }

    private static <T> boolean is(T status, Finding<T> gene) {
        return gene.toOptional().equals(Optional.of(status));
    }
}
