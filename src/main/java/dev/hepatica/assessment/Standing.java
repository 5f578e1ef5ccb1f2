package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Claim;
import dev.hepatica.model.grade.Certainty;
import dev.hepatica.model.grade.Strength;
import java.util.Comparator;

/**
 * How an option stands among others, before preferences: what holds before what is open, what is studied last and what
 * only frames a plan next to last, what nobody contests, the kind of claim, strength, certainty.
 */
record Standing(
        boolean open,
        boolean experimental,
        boolean frame,
        boolean contested,
        Claim claim,
        Strength strength,
        Certainty certainty)
        implements Comparable<Standing> {

    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::open)
            .thenComparing(Standing::experimental)
            .thenComparing(Standing::frame)
            .thenComparing(Standing::contested)
            .thenComparing(Standing::claim)
            .thenComparing(Standing::strength)
            .thenComparing(Standing::certainty);

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
