package dev.hepatica.prognosis.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * RAS alterations with and without alterations of TP53 and SMAD4: without both, the prognosis after resection is that
 * of RAS wild type (Kawaguchi et al., Clin Cancer Res 2019;25:5843–5851). Where TP53 or SMAD4 was not tested, this is
 * open.
 */
public final class RasTp53Smad4 implements PrognosticModel {

    private final ModelCard card = ModelCards.of("ras-tp53-smad4");

    @Override
    public Prognosis of(Case patient) {
        var ras = patient.molecular().ras();
        var tp53 = patient.molecular().otherGenes().tp53();
        var smad4 = patient.molecular().otherGenes().smad4();
        return new Prognosis(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.fact(Fact.RAS, ras),
                        Criterion.fact(Fact.TP53, tp53),
                        Criterion.fact(Fact.SMAD4, smad4)),
                new Answer.Classification(classes(ras, tp53, smad4), Optional.empty()),
                List.of());
    }

    /** The classes of all possible values of what is missing. */
    private static Set<String> classes(Finding<GeneStatus> ras, Finding<GeneStatus> tp53, Finding<GeneStatus> smad4) {
        var classes = new LinkedHashSet<String>();
        if (!is(MUTANT, ras)) {
            classes.add("ras-wild-type");
        }
        if (!is(WILD_TYPE, ras) && !is(MUTANT, tp53) && !is(MUTANT, smad4)) {
            classes.add("ras-alone");
        }
        if (!is(WILD_TYPE, ras) && !(is(WILD_TYPE, tp53) && is(WILD_TYPE, smad4))) {
            classes.add("ras-with-tp53-or-smad4");
        }
        return classes;
    }

    private static boolean is(GeneStatus status, Finding<GeneStatus> gene) {
        return gene.toOptional().equals(Optional.of(status));
    }
}
