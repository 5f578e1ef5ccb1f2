package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A combination of drugs and procedures that are ordered together, with its classes.
 *
 * @param of         the classes that must all be present
 * @param without    the classes of which none may be present
 * @param when       a further condition; while it is open, the combination does not count
 * @param classes    the classes that the combination belongs to
 * @param activities the activities that the combination is
 */
public record Combination(
        List<String> of,
        List<String> without,
        Optional<Condition> when,
        List<String> classes,
        List<String> activities) {

    public Combination {
        of = RequiredKeys.listOf(of);
        if (of.isEmpty()) {
            throw new MissingKey("of");
        }
        without = RequiredKeys.listOf(without);
        classes = RequiredKeys.listOf(classes);
        activities = RequiredKeys.listOf(activities);
    }

    /**
     * Returns whether orders form this combination, in a case with these facts.
     *
     * @param ordered the classes of orders and planned treatments
     * @param all     the classes of these and of treatments under way; a treatment that is being replaced is not part
     *                of the new one, but counts for {@code without}
     */
    public boolean isMadeOf(Collection<String> ordered, Collection<String> all, FactSheet facts) {
        return ordered.containsAll(of)
                && without.stream().noneMatch(all::contains)
                && when.map(condition -> condition.test(facts).isTrue()).orElse(true);
    }
}
