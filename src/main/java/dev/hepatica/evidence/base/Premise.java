package dev.hepatica.evidence.base;

import static java.util.stream.Collectors.toCollection;

import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A premise that sources take for granted of an activity without stating it: that a portal vein is closed before a
 * liver resection which is still to come, or that preoperative chemotherapy has not been given yet. Where the record
 * contradicts the premise, the activity is set aside. While it may be true, it has no effect.
 *
 * @param id             the id of the premise
 * @param of             the activities with this premise, each an activity's id or {@code class:<class>}
 * @param items          the items with this premise, where others may still propose the same activity
 * @param contradictedBy conditions, each of which contradicts it
 * @param because        the reason, in words that follow the names of the activities
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

    /** Returns whether an activity has this premise, whichever item proposes it. */
    public boolean concerns(Activity activity) {
        return of.stream().anyMatch(activity::isMeantBy);
    }

    public boolean concerns(Recommendation item) {
        return items.contains(item.id());
    }
}
