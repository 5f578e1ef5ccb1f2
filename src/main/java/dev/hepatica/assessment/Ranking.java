package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Candidate;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranks the options of an axis: by grade; an update before the recommendations that it updates; and an activity that
 * was shown to be not inferior to another beside it, not before it. Options that tie share a rank.
 */
final class Ranking {

    /** @param rank the rank, from 1 */
    record Ranked(Candidate candidate, int rank) {}

    private Ranking() {}

    static List<Ranked> of(List<Candidate> candidates) {
        var order =
                new ArrayList<>(candidates.stream().sorted(Candidate.BY_RANK).toList());
        for (var candidate : candidates) {
            order.stream()
                    .filter(update -> updates(update, candidate) && order.indexOf(update) > order.indexOf(candidate))
                    .findFirst()
                    .ifPresent(update -> move(order, update, order.indexOf(candidate)));
        }
        for (var candidate : candidates) {
            order.stream()
                    .filter(other -> isAlongside(candidate, other) && order.indexOf(candidate) < order.indexOf(other))
                    .reduce((one, last) -> last)
                    .ifPresent(other -> putBeside(order, candidate, other));
        }
        return ranked(order);
    }

    private static List<Ranked> ranked(List<Candidate> order) {
        var ranked = new ArrayList<Ranked>();
        for (var candidate : order) {
            var ties = !ranked.isEmpty()
                    && ties(candidate, ranked.get(ranked.size() - 1).candidate());
            ranked.add(
                    new Ranked(candidate, ties ? ranked.get(ranked.size() - 1).rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private static boolean ties(Candidate candidate, Candidate before) {
        return candidate.tiesWith(before) || isAlongside(candidate, before);
    }

    private static boolean updates(Candidate update, Candidate candidate) {
        return update.isConditional() == candidate.isConditional()
                && update.lead()
                        .recommendation()
                        .effect()
                        .modifies()
                        .contains(candidate.lead().recommendation().id());
    }

    private static boolean isAlongside(Candidate candidate, Candidate other) {
        return candidate
                .lead()
                .recommendation()
                .effect()
                .alongside()
                .contains(other.activity().id());
    }

    /**
     * Moves a candidate behind another; but a conditional one is moved forward instead, if the candidate is
     * unconditional.
     */
    private static void putBeside(List<Candidate> order, Candidate candidate, Candidate other) {
        if (!candidate.isConditional() && other.isConditional()) {
            move(order, other, order.indexOf(candidate));
        } else {
            move(order, candidate, order.indexOf(other));
        }
    }

    /** Moves a candidate to an index among the others, counted without it. */
    private static void move(List<Candidate> order, Candidate candidate, int to) {
        order.remove(candidate);
        order.add(to, candidate);
    }
}
