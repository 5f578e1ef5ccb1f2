package dev.hepatica.evidence.condition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a condition says about a case, by Kleene's three-valued logic.
 *
 * @param missing the facts that could still settle an open verdict; empty for any other
 */
public record Verdict(Truth truth, Set<Fact> missing) {

    /** Whether a condition holds, as far as the record tells. */
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

    static Verdict open(Set<Fact> missing) {
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

    /** True if all are, false if one is, otherwise open with all that the open ones miss. */
    static Verdict all(Collection<Verdict> verdicts) {
        var missing = new LinkedHashSet<Fact>();
        for (var verdict : verdicts) {
            if (verdict.isFalse()) {
                return FALSE;
            }
            missing.addAll(verdict.missing);
        }
        return missing.isEmpty() ? TRUE : open(missing);
    }
}
