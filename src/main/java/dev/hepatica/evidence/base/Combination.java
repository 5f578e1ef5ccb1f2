package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What drugs and procedures that are ordered together amount to.
 *
 * @param of         the classes that are all there
 * @param without    the classes of which none is there
 * @param when       what is to be so besides; while it is open, so is what they amount to, and it is not counted
 * @param classes    the classes that the whole belongs to
 * @param activities the activities that the whole is
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
     * Whether what is ordered is this, in a case with these facts.
     *
     * @param ordered the classes of what is ordered or planned together
     * @param all     those of what is under way, too: what is being replaced is no part of the new, but keeps it company
     */
    public boolean isMadeOf(Collection<String> ordered, Collection<String> all, FactSheet facts) {
        return ordered.containsAll(of)
                && without.stream().noneMatch(all::contains)
                && when.map(condition -> condition.test(facts).isTrue()).orElse(true);
    }
}
