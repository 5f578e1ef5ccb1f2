package dev.hepatica.evidence.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A condition on a case, written in CEL over the {@link Vocabulary}.
 * <p>
 * It is kept as the parts that its outermost {@code &&} joins. Each distinct part of the whole base is compiled once,
 * and evaluated once for a case.
 */
public final class Condition {

    private final String text;
    private final List<Conjunct> conjuncts;
    private final Set<FactDefinition> facts;

    /** The conditions that it excludes, each computed once. */
    private final Map<Condition, Boolean> excluded = new ConcurrentHashMap<>();

    Condition(String text, List<Conjunct> conjuncts) {
        this.text = text;
        this.conjuncts = List.copyOf(conjuncts);
        var named = new LinkedHashSet<FactDefinition>();
        conjuncts.forEach(conjunct -> named.addAll(conjunct.facts()));
        this.facts = Collections.unmodifiableSet(named);
    }

    public Verdict test(FactSheet facts) {
        var verdict = Verdict.TRUE;
        for (var conjunct : conjuncts) {
            verdict = verdict.and(facts.verdict(conjunct));
            if (verdict.isFalse()) {
                return verdict;
            }
        }
        return verdict;
    }

    /** All facts that it names, in the order of their first mention. */
    public Set<FactDefinition> facts() {
        return facts;
    }

    /** The facts without which a condition that holds would not hold. */
    public Set<FactDefinition> decisive(FactSheet facts) {
        var decisive = new LinkedHashSet<FactDefinition>();
        conjuncts.forEach(conjunct -> decisive.addAll(conjunct.decisive(facts)));
        return decisive;
    }

    /** The whole condition in words, separated by semicolons where a part contains commas. */
    public String words() {
        var words = conjuncts.stream().map(Conjunct::words).toList();
        return String.join(words.stream().anyMatch(part -> part.contains(", ")) ? "; " : ", ", words);
    }

    /** The whole condition in FHIRPath, with facts as environment variables. */
    public String path() {
        return String.join(
                " and ",
                conjuncts.stream().map(conjunct -> "(" + conjunct.path() + ")").toList());
    }

    /** One of the parts that its outermost {@code &&} joins, in words and in FHIRPath. */
    public record ConditionPart(String words, String path) {}

    /** The parts that are open for a case: the requirements for the condition to hold. */
    public List<ConditionPart> open(FactSheet facts) {
        return conjuncts.stream()
                .filter(conjunct -> facts.verdict(conjunct).isOpen())
                .map(conjunct -> new ConditionPart(conjunct.words(), conjunct.path()))
                .toList();
    }

    /** Returns whether it holds wherever another does, since all of its parts are parts of the other. */
    public boolean isPartOf(Condition other) {
        return other.conjuncts.containsAll(conjuncts);
    }

    /** Returns whether it holds wherever another does, since that has each of its parts, or an alternative of it, among its own. */
    public boolean isImpliedBy(Condition other) {
        return conjuncts.stream()
                .allMatch(part -> other.conjuncts.contains(part)
                        || part.alternatives().stream().anyMatch(other.conjuncts::contains));
    }

    /** Returns whether it certainly fails wherever another holds, since a part of each excludes the other. */
    public boolean excludes(Condition other) {
        return excluded.computeIfAbsent(other, this::findExcludes);
    }

    private boolean findExcludes(Condition other) {
        return conjuncts.stream().anyMatch(part -> part.isExcludedBy(other.conjuncts));
    }

    List<Conjunct> conjuncts() {
        return conjuncts;
    }

    /** The condition as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
