package dev.hepatica.evidence.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The verdict of a condition on a case, by Kleene's three-valued logic.
 *
 * @param truth   the truth value
 * @param missing the facts that could still settle an open verdict; empty for any other
 */
public record Verdict(Truth truth, Set<FactDefinition> missing) {

    /** The truth value of a condition, as far as the record settles it. */
    public enum Truth {
        TRUE,
        FALSE,
        OPEN
    }

    public static final Verdict TRUE = new Verdict(Truth.TRUE, Set.of());
    public static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of());

    public Verdict {
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        if ((truth == Truth.OPEN) == missing.isEmpty()) {
            throw new IllegalArgumentException("a verdict is open if, and only if, facts are missing");
        }
    }

    static Verdict of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    static Verdict open(Set<FactDefinition> missing) {
        return new Verdict(Truth.OPEN, missing);
    }

    public boolean isTrue() {
        return truth == Truth.TRUE;
    }

    public boolean isFalse() {
        return truth == Truth.FALSE;
    }

    public boolean isOpen() {
        return truth == Truth.OPEN;
    }

    /** True if both are, false if one is; otherwise open with the missing facts of those that are open. */
    Verdict and(Verdict other) {
        return isFalse() || other.isTrue() ? this : other.isFalse() || isTrue() ? other : both(other);
    }

    /** True if one is, false if both are; otherwise open with the missing facts of those that are open. */
    Verdict or(Verdict other) {
        return isTrue() || other.isFalse() ? this : other.isTrue() || isFalse() ? other : both(other);
    }

    private Verdict both(Verdict other) {
        if (missing.containsAll(other.missing)) {
            return this;
        }
        var all = new LinkedHashSet<>(missing);
        all.addAll(other.missing);
        return open(all);
    }
}
