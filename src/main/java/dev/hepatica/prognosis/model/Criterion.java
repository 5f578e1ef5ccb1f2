package dev.hepatica.prognosis.model;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import java.util.List;
import java.util.TreeSet;

/**
 * A criterion or input of a model.
 *
 * @param words     the criterion in words: {@code more than 1 liver metastasis}; empty where a fact is taken as it is
 * @param facts     the facts that would settle it; empty where no record can
 * @param outcome   the result for the case, in words
 * @param isSettled whether no fact that matters is missing
 * @param points    the points that it may add to a score
 * @param most      the most points that it can add
 * @param sources   the sources of the findings
 */
public record Criterion(
        String words,
        List<Fact> facts,
        String outcome,
        boolean isSettled,
        PossibleScores points,
        int most,
        List<Source> sources) {

    private static final PossibleScores NOTHING = PossibleScores.of(0);

    public Criterion {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /** A criterion that is met or not. */
    public static Criterion of(String words, Fact fact, Finding<Boolean> met, int points) {
        return new Criterion(
                words,
                List.of(fact),
                met.<String>fold(
                        known -> known.value() ? "yes" : "no",
                        missing -> missing.reason().words()),
                met.isKnown(),
                met.<PossibleScores>fold(
                        known -> known.value() ? PossibleScores.of(points) : NOTHING,
                        missing -> PossibleScores.of(0, points)),
                points,
                met.isKnown() ? met.sources() : List.of());
    }

    /** A criterion with several levels of points. */
    public static Criterion tiered(
            String words, List<Fact> facts, String outcome, PossibleScores points, int most, List<Source> sources) {
        return new Criterion(words, facts, outcome, points.isExact(), points, most, sources);
    }

    /** A criterion that cannot be read from records. */
    public static Criterion unread(String words, int points) {
        return new Criterion(
                words, List.of(), "not read from records", false, PossibleScores.of(0, points), points, List.of());
    }

    /** A fact that is taken as it is. */
    public static Criterion fact(Fact fact, Finding<?> finding) {
        return new Criterion(
                "",
                List.of(fact),
                finding.<String>fold(
                        known -> known.value() instanceof Coded coded ? coded.code() : String.valueOf(known.value()),
                        missing -> missing.reason().words()),
                finding.isKnown(),
                NOTHING,
                0,
                finding.isKnown() ? finding.sources() : List.of());
    }

    /** A criterion for tumour in regional lymph nodes of the primary: one point. */
    public static Criterion nodePositive(Case patient) {
        return of(
                "node-positive primary",
                Fact.PRIMARY_NODAL_STATUS,
                patient.primary().nodes().map(NodalStatus.POSITIVE::equals),
                1);
    }

    /** A criterion for tumour outside the liver. */
    public static Criterion outsideTheLiver(Case patient, int points) {
        return of(
                "tumour outside the liver",
                Fact.EXTRAHEPATIC_DISEASE,
                patient.spread().extrahepatic(),
                points);
    }

    /** A criterion for incomplete removal of the metastases: one point. */
    public static Criterion positiveMargin(Case patient) {
        return of(
                "positive margin",
                Fact.RESECTION_MARGIN_STATUS,
                Operated.margin(patient).map(margin -> margin != Margin.R0),
                1);
    }

    /** All sums of points that the criteria leave possible. */
    public static PossibleScores sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::points).reduce(PossibleScores.of(0), PossibleScores::plus);
    }

    /** The same criterion with other points. */
    public Criterion weighing(int met) {
        var weighed = new TreeSet<Integer>();
        points.values().forEach(each -> weighed.add(each == 0 ? 0 : met));
        return new Criterion(words, facts, outcome, isSettled, new PossibleScores(weighed), met, sources);
    }
}
