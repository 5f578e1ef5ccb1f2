package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Candidate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the options of an axis in order: by grade; an update before what it updates; and what was shown to be not inferior
 * to another beside it, not before it. What nothing tells apart shares a rank.
 */
final class Ranking {

    /** @param rank its place, from 1 */
    record Ranked(Candidate draft, int rank) {}

    private Ranking() {}

    static List<Ranked> of(List<Candidate> drafts) {
        var order = new ArrayList<>(drafts.stream().sorted(Candidate.BY_RANK).toList());
        for (var draft : drafts) {
            order.stream()
                    .filter(update -> updates(update, draft) && order.indexOf(update) > order.indexOf(draft))
                    .findFirst()
                    .ifPresent(update -> move(order, update, order.indexOf(draft)));
        }
        for (var draft : drafts) {
            order.stream()
                    .filter(other -> isAlongside(draft, other) && order.indexOf(draft) < order.indexOf(other))
                    .reduce((one, last) -> last)
                    .ifPresent(other -> putBeside(order, draft, other));
        }
        return ranked(order);
    }

    private static List<Ranked> ranked(List<Candidate> order) {
        var ranked = new ArrayList<Ranked>();
        for (var draft : order) {
            var ties = !ranked.isEmpty()
                    && ties(draft, ranked.get(ranked.size() - 1).draft());
            ranked.add(new Ranked(draft, ties ? ranked.get(ranked.size() - 1).rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private static boolean ties(Candidate draft, Candidate before) {
        return draft.tiesWith(before) || isAlongside(draft, before);
    }

    private static boolean updates(Candidate update, Candidate draft) {
        return update.isConditional() == draft.isConditional()
                && update.lead().item().modifies().contains(draft.lead().item().id());
    }

    private static boolean isAlongside(Candidate draft, Candidate other) {
        return draft.lead().item().alongside().contains(other.activity().id());
    }

    /** Behind it; but where the other waits for something and this one does not, the other is drawn forward. */
    private static void putBeside(List<Candidate> order, Candidate draft, Candidate other) {
        if (!draft.isConditional() && other.isConditional()) {
            move(order, other, order.indexOf(draft));
        } else {
            move(order, draft, order.indexOf(other));
        }
    }

    /** Moves a draft to a place among the others, as that place is counted now. */
    private static void move(List<Candidate> order, Candidate draft, int to) {
        order.remove(draft);
        order.add(to, draft);
    }
}
