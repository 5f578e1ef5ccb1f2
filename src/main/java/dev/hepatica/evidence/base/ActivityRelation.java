package dev.hepatica.evidence.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.List;
import java.util.Optional;

/**
 * How two activities hang together.
 *
 * @param from     an activity's id or {@code class:<class>}, which stands for each of its members
 * @param relation the kind of the relation
 * @param to       an activity's id or {@code class:<class>}
 * @param when     the patients for whom it holds; all where it is empty
 * @param note     a remark
 * @param basis    the items that say so; empty where it is practice
 */
public record ActivityRelation(
        String from, Kind relation, String to, Optional<Condition> when, Optional<String> note, List<String> basis) {

    /** The kinds of relations between activities. */
    public enum Kind {
        /** {@code from} can only begin with what {@code to} gives; {@code to} is shown once, before it. */
        @JsonProperty("presupposes")
        PRESUPPOSES,
        /** {@code from} is a step or form of {@code to}: no rival of it, and shown under it. */
        @JsonProperty("part-of")
        PART_OF,
        /** {@code from} comes earlier; both stand in one plan. */
        @JsonProperty("before")
        BEFORE,
        /** {@code from} carries on what {@code to} began, and may only follow it. */
        @JsonProperty("continues")
        CONTINUES,
        /** Both answer the same question; one is chosen. */
        @JsonProperty("alternative")
        ALTERNATIVE,
        /** They must not be in force together. */
        @JsonProperty("excludes")
        EXCLUDES
    }

    public ActivityRelation {
        RequiredKeys.required(from, "from");
        RequiredKeys.required(relation, "relation");
        RequiredKeys.required(to, "to");
        basis = RequiredKeys.listOf(basis);
    }

    public boolean holds(FactSheet facts) {
        return when.map(condition -> condition.test(facts).isTrue()).orElse(true);
    }
}
