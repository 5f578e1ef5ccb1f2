package dev.hepatica.prognosis;

import dev.hepatica.model.Case;
import dev.hepatica.prognosis.course.CeaTrend;
import dev.hepatica.prognosis.course.ConditionalRecurrence;
import dev.hepatica.prognosis.course.CtDnaDynamics;
import dev.hepatica.prognosis.course.GrowthPatternClass;
import dev.hepatica.prognosis.liver.AblationMargin;
import dev.hepatica.prognosis.liver.OsloScore;
import dev.hepatica.prognosis.liver.RemnantAdequacy;
import dev.hepatica.prognosis.liver.RemnantGrowth;
import dev.hepatica.prognosis.liver.SurgeryTiming;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.PrognosticModel;
import dev.hepatica.prognosis.molecular.GeneEffects;
import dev.hepatica.prognosis.molecular.PathwayGrade;
import dev.hepatica.prognosis.molecular.PathwaysAltered;
import dev.hepatica.prognosis.molecular.RasTp53Smad4;
import dev.hepatica.prognosis.resection.BasingstokeIndex;
import dev.hepatica.prognosis.resection.ContourModel;
import dev.hepatica.prognosis.resection.FongClinicalRiskScore;
import dev.hepatica.prognosis.resection.GameScore;
import dev.hepatica.prognosis.resection.IwatsukiScore;
import dev.hepatica.prognosis.resection.MolecularClinicalScore;
import dev.hepatica.prognosis.resection.NordlingerScore;
import dev.hepatica.prognosis.resection.TumourBurdenScore;
import dev.hepatica.prognosis.site.SiteTables;
import java.util.List;

/** All models, in the order of a plan. */
public final class PrognosticModels {

    private final List<PrognosticModel> models;

    /** @param site points and coefficients of the site, for models that do not publish them */
    public PrognosticModels(SiteTables site) {
        models = List.of(
                new FongClinicalRiskScore(),
                new GameScore(),
                new MolecularClinicalScore(),
                new TumourBurdenScore(),
                new NordlingerScore(),
                new IwatsukiScore(),
                new OsloScore(),
                new BasingstokeIndex(site.basingstoke()),
                new ContourModel(site.contour()),
                new RasTp53Smad4(),
                new GeneEffects(),
                new PathwayGrade(),
                new PathwaysAltered(),
                new GrowthPatternClass(),
                new CtDnaDynamics(),
                new CeaTrend(),
                new ConditionalRecurrence(),
                new RemnantAdequacy(),
                new RemnantGrowth.KineticGrowthRate(),
                new RemnantGrowth.DegreeOfHypertrophy(),
                new SurgeryTiming(),
                new AblationMargin());
    }

    /** The prognosis of each model for a case. */
    public List<Prognosis> of(Case patient) {
        return models.stream().map(model -> model.of(patient)).toList();
    }
}
