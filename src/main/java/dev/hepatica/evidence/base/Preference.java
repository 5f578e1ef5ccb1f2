package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hepatica.evidence.language.Condition;
import java.util.List;
import java.util.Optional;

/**
 * What stands before or beside what on an axis, and for whom. A preference only orders: it neither offers an activity nor
 * hides one.
 *
 * @param id       the id of the preference
 * @param axis     the axis on which it orders
 * @param when     the patients for whom it holds
 * @param relation whether the first stand before the second, or beside them
 * @param first    activities, each an id or {@code class:<class>}
 * @param second   activities, each an id or {@code class:<class>}
 * @param direct   whether a randomised trial compared the two
 * @param reason   the reason in words
 * @param basis    the items on which it rests
 * @param note     a remark, as on what waits to be verified
 */
public record Preference(
        String id,
        Axis axis,
        Condition when,
        Order relation,
        List<String> first,
        List<String> second,
        boolean direct,
        String reason,
        List<String> basis,
        Optional<String> note) {

    /** How two sides of a preference stand to each other. */
    public enum Order {
        @JsonProperty("before")
        BEFORE,
        @JsonProperty("beside")
        BESIDE
    }

    public Preference {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(axis, "axis");
        RequiredKeys.required(when, "when");
        RequiredKeys.required(relation, "relation");
        RequiredKeys.required(reason, "reason");
        first = RequiredKeys.listOf(first);
        second = RequiredKeys.listOf(second);
        if (first.isEmpty()) {
            throw new MissingKey("first");
        }
        if (second.isEmpty()) {
            throw new MissingKey("second");
        }
        basis = RequiredKeys.listOf(basis);
    }
}
