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
 * Something that a model looks at.
 *
 * @param words     what it asks, in words: {@code more than 1 liver metastasis}; empty where it takes a fact as it is
 * @param facts     the facts that would settle it, empty where no record says it
 * @param outcome   what it comes to, in words
 * @param isSettled whether nothing that matters is missing
 * @param points    what it can add to a score
 * @param most      what it adds at most
 * @param sources   where it was read
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

    /** One that is met or not. */
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

    /** One that can add several numbers of points. */
    public static Criterion tiered(
            String words, List<Fact> facts, String outcome, PossibleScores points, int most, List<Source> sources) {
        return new Criterion(words, facts, outcome, points.isExact(), points, most, sources);
    }

    /** One that no record says in a way that is read. */
    public static Criterion unread(String words, int points) {
        return new Criterion(
                words, List.of(), "not read from records", false, PossibleScores.of(0, points), points, List.of());
    }

    /** A fact as it is. */
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

    /** That regional lymph nodes of the primary held tumour: one point. */
    public static Criterion nodePositive(Case patient) {
        return of(
                "node-positive primary",
                Fact.PRIMARY_NODAL_STATUS,
                patient.primary().nodes().map(NodalStatus.POSITIVE::equals),
                1);
    }

    /** That there is tumour outside the liver. */
    public static Criterion outsideTheLiver(Case patient, int points) {
        return of(
                "tumour outside the liver",
                Fact.EXTRAHEPATIC_DISEASE,
                patient.spread().extrahepatic(),
                points);
    }

    /** That the metastases were not removed completely: one point. */
    public static Criterion positiveMargin(Case patient) {
        return of(
                "positive margin",
                Fact.RESECTION_MARGIN_STATUS,
                Operated.margin(patient).map(margin -> margin != Margin.R0),
                1);
    }

    /** All sums of points that criteria leave possible. */
    public static PossibleScores sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::points).reduce(PossibleScores.of(0), PossibleScores::plus);
    }

    /** The same, with other points where it is met. */
    public Criterion weighing(int met) {
        var weighed = new TreeSet<Integer>();
        points.values().forEach(each -> weighed.add(each == 0 ? 0 : met));
        return new Criterion(words, facts, outcome, isSettled, new PossibleScores(weighed), met, sources);
    }
}
