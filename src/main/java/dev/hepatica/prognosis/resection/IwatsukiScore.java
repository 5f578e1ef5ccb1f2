package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.LiverMetastases.Distribution;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Cutoffs;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The grade after resection, 1 to 6 (Iwatsuki et al., J Am Coll Surg 1999;189:291–299): one more than the number of the
 * four criteria that are met, or 6 with a positive margin or tumour outside the liver. The interval of the criterion is
 * 30 months. While the margin is unknown, grade 6 is possible.
 */
public final class IwatsukiScore implements PrognosticModel {

    private static final int LETHAL = 6;

    private final ModelCard card = ModelCards.of("iwatsuki");
    private final Cutoffs cutoffs = new Cutoffs(card);

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        var points = List.of(
                cutoffs.atLeast("3 liver metastases or more", Fact.CRLM_COUNT, operated.count()),
                cutoffs.above(
                        "largest metastasis over 80 mm", Fact.CRLM_LARGEST_DIAMETER_MM, operated.largestDiameterMm()),
                cutoffs.atMost(
                        "30 months or less from the primary to the liver metastases",
                        Fact.DISEASE_FREE_INTERVAL_MONTHS,
                        patient.liver().diseaseFreeIntervalMonths()),
                Criterion.of(
                        "metastases in both lobes",
                        Fact.CRLM_DISTRIBUTION,
                        patient.liver().distribution().map(Distribution.BILOBAR::equals),
                        1));
        var lethal = List.of(Criterion.positiveMargin(patient), Criterion.outsideTheLiver(patient, 1));
        var all = Stream.concat(points.stream(), lethal.stream()).toList();
        return new Prognosis(
                card,
                Populations.resection(patient),
                all,
                new Answer.Score(grades(Criterion.sum(points), Criterion.sum(lethal)), LETHAL),
                List.of());
    }

    private static PossibleScores grades(PossibleScores points, PossibleScores lethal) {
        var grades = new TreeSet<Integer>();
        if (lethal.contains(0)) {
            points.values().forEach(met -> grades.add(met + 1));
        }
        if (lethal.high() > 0) {
            grades.add(LETHAL);
        }
        return new PossibleScores(grades);
    }
}
