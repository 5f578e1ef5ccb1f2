package dev.hepatica.validation;

import dev.hepatica.validation.Concordance.Scored;
import dev.hepatica.validation.KaplanMeier.Estimate;
import dev.hepatica.validation.TumourBurden.Zone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How the people of the cohort fared: overall survival by the recorded clinical risk score and by tumour burden. */
final class TciaSurvival {

    static final int YEARS = 5;
    static final int HORIZON = 12 * YEARS;

    private static final List<TciaRow> ROWS = TciaCohort.rows();
    private static final List<TciaRow> SCORED = rows(row -> row.recordedScore().isPresent());
    private static final List<TciaRow> COMPUTED = rows(row -> row.unknown().isEmpty());

    private TciaSurvival() {}

    /** People who are alike in one respect. */
    record Group(String name, KaplanMeier curve) {

        int size() {
            return curve.people().size();
        }

        int deaths() {
            return curve.deaths();
        }

        int atRisk() {
            return curve.atRisk(HORIZON);
        }

        Optional<Estimate> estimate() {
            return curve.estimate(HORIZON);
        }

        /** Why there is no estimate. */
        String remark() {
            return "no estimate from n = %d (died within %d years: %d; at risk at %d years: %d)"
                    .formatted(size(), YEARS, curve.deathsUntil(HORIZON), YEARS, atRisk());
        }
    }

    /** How well a score puts people in the order of their deaths. */
    record Discrimination(String score, String people, Concordance concordance) {}

    static Group scored() {
        return group("all", SCORED);
    }

    static List<Group> scores() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(score -> group(String.valueOf(score), SCORED, row -> row.score() == score))
                .toList();
    }

    static List<Group> strata() {
        return List.of(group("low", SCORED, row -> row.score() <= 2), group("high", SCORED, row -> row.score() >= 3));
    }

    /** Those whose zone is known. */
    static List<Group> zones() {
        var known = rows(row -> burden(row).inKnownZone());
        return Arrays.stream(Zone.values())
                .map(zone -> group(zone.words(), known, row -> burden(row).zone() == zone))
                .toList();
    }

    static List<TumourBurden> burdens() {
        return ROWS.stream().map(TciaSurvival::burden).toList();
    }

    static List<Discrimination> discriminations() {
        return List.of(
                discrimination("recorded score", "all with a recorded score", SCORED, TciaRow::score),
                discrimination("recorded score", "all five criteria known", COMPUTED, TciaRow::score),
                discrimination(
                        "score computed from the row",
                        "all five criteria known",
                        COMPUTED,
                        row -> row.range().low()),
                discrimination(
                        "lower bound of the Tumour Burden Score",
                        "all with a recorded score",
                        SCORED,
                        row -> burden(row).atLeast()),
                discrimination(
                        "lower bound of the Tumour Burden Score",
                        "everybody",
                        ROWS,
                        row -> burden(row).atLeast()));
    }

    private static TumourBurden burden(TciaRow row) {
        return TumourBurden.of(row.sizeCm().orElseThrow(), row.isMultiple().orElseThrow());
    }

    private static Discrimination discrimination(
            String name, String people, List<TciaRow> rows, ToDoubleFunction<TciaRow> score) {
        var scored = rows.stream()
                .map(row -> new Scored(score.applyAsDouble(row), row.followUp().orElseThrow()))
                .toList();
        return new Discrimination(name, people, Concordance.of(scored));
    }

    private static Group group(String name, List<TciaRow> rows, Predicate<TciaRow> who) {
        return group(name, rows.stream().filter(who).toList());
    }

    private static Group group(String name, List<TciaRow> rows) {
        return new Group(
                name,
                KaplanMeier.of(
                        rows.stream().map(row -> row.followUp().orElseThrow()).toList()));
    }

    private static List<TciaRow> rows(Predicate<TciaRow> who) {
        return ROWS.stream().filter(who).toList();
    }
}
