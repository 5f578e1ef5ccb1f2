package dev.hepatica.prognosis.resection;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.Cutoffs;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import dev.hepatica.prognosis.site.PointTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Basingstoke Predictive Index for cancer-specific survival (Rees et al., Ann Surg 2008;247:125–135). Its seven
 * factors and their cut-offs are in the abstract, its points in the publication, which is not open; the index is
 * computed only where a site provides the points. Before the resection the margin is not part of it, after it the
 * number is not.
 */
public final class BasingstokeIndex implements PrognosticModel {

    private final ModelCard card = ModelCards.of("bpi");
    private final Cutoffs cutoffs = new Cutoffs(card);
    private final Optional<PointTable> table;

    /** @param table the points, as a site provides them */
    public BasingstokeIndex(Optional<PointTable> table) {
        this.table = table;
    }

    @Override
    public Prognosis of(Case patient) {
        var resected = Operated.isResected(patient);
        var criteria = criteria(patient, resected);
        return new Prognosis(
                card,
                Populations.resection(patient),
                criteria,
                table.<Answer>map(points -> new Answer.Score(
                                Criterion.sum(criteria),
                                criteria.stream().mapToInt(Criterion::most).sum()))
                        .orElse(new Answer.Nothing("not computable: the published table of points is not available")),
                table.map(points -> points.remarks(Criterion.sum(criteria))).orElse(List.of()));
    }

    private List<Criterion> criteria(Case patient, boolean resected) {
        var operated = Operated.of(patient);
        var criteria = new ArrayList<Criterion>();
        if (!resected) {
            criteria.add(cutoffs.above("more than 3 liver metastases", Fact.CRLM_COUNT, operated.count()));
        }
        criteria.add(Criterion.nodePositive(patient));
        criteria.add(Criterion.unread("poorly differentiated primary", 1));
        criteria.add(Criterion.outsideTheLiver(patient, 1));
        criteria.add(cutoffs.atLeast(
                "largest metastasis of 50 mm or more", Fact.CRLM_LARGEST_DIAMETER_MM, operated.largestDiameterMm()));
        criteria.add(cutoffs.above("CEA over 60 ng/mL", Fact.CEA_NG_ML, operated.ceaNgMl()));
        if (resected) {
            criteria.add(Criterion.positiveMargin(patient));
        }
        return table.map(points -> criteria.stream()
                        .map(each -> each.weighing(points.of(each.words())))
                        .toList())
                .orElse(criteria);
    }
}
