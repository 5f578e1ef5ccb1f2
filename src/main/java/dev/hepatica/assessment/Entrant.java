package dev.hepatica.assessment;

import dev.hepatica.assessment.Ranking.Ranked;
import dev.hepatica.assessment.deliberation.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An option while it is ranked: how it stands, and what preferences put behind and beside it. */
final class Entrant {

    private final Candidate candidate;
    private final Standing standing;
    private final List<Candidate> parts;
    private final List<Entrant> behind = new ArrayList<>();
    private final List<Entrant> beside = new ArrayList<>();
    private @Nullable Standing lifted;

    Entrant(Candidate candidate, Standing standing, List<Candidate> parts) {
        this.candidate = candidate;
        this.standing = standing;
        this.parts = List.copyOf(parts);
    }

    Candidate candidate() {
        return candidate;
    }

    Standing standing() {
        return standing;
    }

    boolean isMeantBy(String target) {
        return candidate.activity().isMeantBy(target);
    }

    /** Puts another behind it, as far as nothing was said of the two before. */
    void before(Entrant other) {
        if (isUnrelated(other)) {
            behind.add(other);
        }
    }

    /** Puts another beside it, as far as nothing was said of the two before. */
    void beside(Entrant other) {
        if (isUnrelated(other)) {
            beside.add(other);
        }
    }

    /** Returns whether two are unrelated so far. An open one is never lifted over one that holds. */
    private boolean isUnrelated(Entrant other) {
        return other != this
                && (!standing.open() || other.standing.open())
                && !precedes(other, new HashSet<>())
                && !other.precedes(this, new HashSet<>())
                && !isBeside(other);
    }

    private boolean precedes(Entrant other, Set<Entrant> seen) {
        return seen.add(this) && behind.stream().anyMatch(next -> next == other || next.precedes(other, seen));
    }

    boolean isDirectlyBefore(Entrant other) {
        return behind.contains(other);
    }

    boolean isBeside(Entrant other) {
        return beside.contains(other) || other.beside.contains(this);
    }

    /** Returns whether it was put beside one of others, which then comes first in print. */
    boolean isSecondOf(List<Entrant> others) {
        return others.stream().anyMatch(other -> other.beside.contains(this));
    }

    /** How it stands, or the best of those that it precedes; asked for once all preferences have spoken. */
    Standing lifted() {
        var known = lifted;
        if (known == null) {
            known = lifted(new HashSet<>());
            lifted = known;
        }
        return known;
    }

    private Standing lifted(Set<Entrant> seen) {
        var best = standing;
        if (seen.add(this)) {
            for (var next : behind) {
                var other = next.lifted(seen);
                best = other.compareTo(best) < 0 ? other : best;
            }
        }
        return best;
    }

    /** @param told the ids of parts that stand under a whole of a better rank; those of this one are added */
    Ranked ranked(int rank, Set<String> told) {
        return new Ranked(
                candidate,
                rank,
                parts.stream().filter(part -> told.add(part.activity().id())).toList());
    }
}
