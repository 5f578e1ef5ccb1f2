package dev.hepatica.prognosis.molecular;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

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
import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pathway-centric grades 1 to 3 (Kawaguchi et al., J Am Coll Surg 2021;233:272–284). The grades of the sixteen
 * profiles of APC, TP53, RAS or BRAF and SMAD4 are printed in a figure only. The text determines the two extremes; a
 * profile between them gets no grade, unless the record states one.
 */
public final class PathwayGrade implements PrognosticModel {

    private final ModelCard card = ModelCards.of("pathway-grade");

    @Override
    public Prognosis of(Case patient) {
        var genes = patient.molecular().otherGenes();
        var criteria = new ArrayList<Criterion>();
        if (stated(patient).isPresent()) {
            criteria.add(Criterion.fact(
                    Fact.PATHWAY_GRADE, patient.molecular().pathways().grade()));
        }
        criteria.add(Criterion.fact(Fact.APC, genes.apc()));
        criteria.add(Criterion.fact(Fact.TP53, genes.tp53()));
        criteria.add(Criterion.fact(Fact.RAS, patient.molecular().ras()));
        criteria.add(Criterion.fact(Fact.BRAF, patient.molecular().braf()));
        criteria.add(Criterion.fact(Fact.SMAD4, genes.smad4()));
        var fit = Populations.resection(patient) == Fit.WITHIN ? Fit.WITHIN : Fit.OPEN;
        return new Prognosis(card, fit, criteria, answer(patient), List.of());
    }

    /** The class of the grade that the record states. */
    private Optional<String> stated(Case patient) {
        return patient.molecular()
                .pathways()
                .grade()
                .toOptional()
                .flatMap(grade -> grade.exact())
                .map(grade -> "grade-" + grade.toPlainString())
                .filter(id ->
                        card.strata().stream().anyMatch(stratum -> stratum.id().equals(id)));
    }

    private Answer answer(Case patient) {
        var stated = stated(patient);
        if (stated.isPresent()) {
            return new Answer.Classification(Set.of(stated.get()), Optional.of("as stated"));
        }
        var molecular = patient.molecular();
        var genes = molecular.otherGenes();
        var rasOrBraf = is(MUTANT, molecular.ras())
                || molecular
                        .braf()
                        .toOptional()
                        .filter(braf -> braf != BrafStatus.WILD_TYPE)
                        .isPresent();
        var neither = is(WILD_TYPE, molecular.ras()) && is(BrafStatus.WILD_TYPE, molecular.braf());
        if (is(MUTANT, genes.apc()) && is(WILD_TYPE, genes.tp53()) && neither && is(WILD_TYPE, genes.smad4())) {
            return new Answer.Classification(Set.of("grade-1"), Optional.of("inferred from the text"), true);
        }
        if (is(WILD_TYPE, genes.apc()) && is(MUTANT, genes.tp53()) && rasOrBraf && is(MUTANT, genes.smad4())) {
            return new Answer.Classification(Set.of("grade-3"), Optional.of("inferred from the text"), true);
        }
        return new Answer.Nothing(
                "not assigned: which profile has which grade is printed in a figure only, and the text forces no grade"
                        + " here");
    }

    private static <T> boolean is(T status, Finding<T> gene) {
        return gene.toOptional().equals(Optional.of(status));
    }
}
