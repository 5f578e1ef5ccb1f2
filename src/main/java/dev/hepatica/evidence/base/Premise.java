package dev.hepatica.evidence.base;

import static java.util.stream.Collectors.toCollection;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What sources take for granted where they speak of an activity, and need not say: that a vein is closed before a liver
 * resection which is still in reach, or that preoperative chemotherapy was not given yet. Where the record contradicts it,
 * the activity is set aside. As long as it may be so, nothing follows from it.
 *
 * @param of             the activities that take it for granted, each an activity's id or {@code class:<class>}
 * @param items          the items that take it for granted, where others may still propose the same activity
 * @param contradictedBy conditions, by each of which a record contradicts it
 * @param because        why, in words that stand behind the names of the activities
 */
public record Premise(String id, List<String> of, List<String> items, List<Condition> contradictedBy, String because) {

    public Premise {
        RequiredKeys.required(id, "id");
        contradictedBy = RequiredKeys.listOf(contradictedBy);
        if (contradictedBy.isEmpty()) {
            throw new MissingKey("contradictedBy");
        }
        RequiredKeys.required(because, "because");
        of = RequiredKeys.listOf(of);
        items = RequiredKeys.listOf(items);
    }

    public boolean isContradicted(FactSheet facts) {
        return contradictedBy.stream()
                .anyMatch(condition -> condition.test(facts).isTrue());
    }

    /** The facts by which a record contradicts it. */
    public Set<FactDefinition> contradicting(FactSheet facts) {
        return contradictedBy.stream()
                .filter(condition -> condition.test(facts).isTrue())
                .flatMap(condition -> condition.decisive(facts).stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whether an activity takes it for granted, whatever proposes it. */
    public boolean concerns(Activity activity) {
        return of.stream().anyMatch(activity::isMeantBy);
    }

    public boolean concerns(Recommendation item) {
        return items.contains(item.id());
    }
}
