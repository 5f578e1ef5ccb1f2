package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Cutoffs;
import dev.hepatica.prognosis.model.MetastaticBurden;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The genetic and morphological evaluation score: KRAS (not NRAS), CEA, nodes of the primary, tumour burden and tumour
 * outside the liver, 0 to 7 (Margonis et al., Br J Surg 2018;105:1210–1220). A CEA of exactly 20 ng/mL gives a point.
 * The abstract leaves a tumour burden between 8 and 9 open; it counts as under 9, as in the zones of the Tumour Burden
 * Score.
 */
public final class GameScore implements PrognosticModel {

    private static final Map<String, Integer> POINTS = Map.of("low", 0, "medium", 1, "high", 2);

    private final ModelCard card = ModelCards.of("game");
    private final Cutoffs cutoffs = new Cutoffs(card);
    private final TumourBurdenScore burden = new TumourBurdenScore();

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        return Prognosis.score(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.of(
                                "KRAS mutation",
                                Fact.KRAS,
                                patient.molecular().kras().map(GeneStatus.MUTANT::equals),
                                1),
                        cutoffs.atLeast("CEA of 20 ng/mL or more", Fact.CEA_NG_ML, operated.ceaNgMl()),
                        Criterion.nodePositive(patient),
                        tumourBurden(operated),
                        Criterion.outsideTheLiver(patient, 2)));
    }

    private Criterion tumourBurden(MetastaticBurden operated) {
        var zones = burden.zones(operated);
        var points = new TreeSet<Integer>();
        zones.forEach(zone -> points.add(POINTS.get(zone)));
        List<Source> sources = Stream.of(operated.count(), operated.largestDiameterMm())
                .filter(finding -> finding.isKnown())
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .toList();
        return Criterion.tiered(
                "tumour burden (1 point from 3, 2 from 9)",
                List.of(Fact.CRLM_COUNT, Fact.CRLM_LARGEST_DIAMETER_MM),
                String.join(" or ", zones),
                new PossibleScores(points),
                2,
                sources);
    }
}
