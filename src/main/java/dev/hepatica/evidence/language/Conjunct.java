package dev.hepatica.evidence.language;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a condition, compiled: an expression over facts, of any type that a fact can have.
 *
 * @param number       its index among all distinct parts, from 0
 * @param text         the expression
 * @param mentions     the facts and constants in it
 * @param alternatives the parts that its outermost {@code ||} joins; empty if there is none
 * @param words        the expression in words
 * @param path         the expression in FHIRPath
 * @param program      the compiled expression
 * @param answers      its precomputed verdicts
 */
record Conjunct(
        int number,
        String text,
        Mentions mentions,
        List<Conjunct> alternatives,
        String words,
        String path,
        Program program,
        PrecomputedVerdicts answers) {

    /** The facts whose values it reads. */
    Set<FactDefinition> facts() {
        return mentions.facts();
    }

    /** The numbers that it compares each numeric fact with. */
    Map<FactDefinition, List<BigDecimal>> limits() {
        return mentions.limits();
    }

    /** The codes that it compares each fact of several codes with. */
    Map<FactDefinition, Set<String>> codes() {
        return mentions.codes();
    }

    /** Its value for a case, or a {@link CelUnknownSet} of the facts that are missing. */
    Object value(CelVariableResolver facts) {
        return value(program, text, facts);
    }

    static Object value(Program program, String text, CelVariableResolver facts) {
        try {
            return program.eval(facts);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("cannot evaluate " + text, e);
        }
    }

    /** The same value by the documented way of CEL, which is slower; for a test that both agree. */
    Object value(PartialVars facts) throws CelEvaluationException {
        return program.eval(facts);
    }

    /**
     * Returns whether no value satisfies both, for expressions on the same single fact only: {@code ras == 'mutant'}
     * and {@code ras == 'wild-type'} exclude each other.
     */
    boolean excludes(Conjunct other) {
        if (facts().size() != 1 || !facts().equals(other.facts())) {
            return false;
        }
        var fact = facts().iterator().next();
        var both = new ArrayList<BigDecimal>(limits().getOrDefault(fact, List.of()));
        both.addAll(other.limits().getOrDefault(fact, List.of()));
        return fact.samples(both).stream().noneMatch(value -> holdsFor(fact, value) && other.holdsFor(fact, value));
    }

    /** Returns whether another part excludes it, or each of its alternatives is excluded by one. */
    boolean isExcludedBy(List<Conjunct> others) {
        return others.stream().anyMatch(this::excludes)
                || (!alternatives.isEmpty()
                        && alternatives.stream().allMatch(alternative -> alternative.isExcludedBy(others)));
    }

    /** The facts without which it would not hold; of alternatives, those that hold. */
    Collection<FactDefinition> decisive(FactSheet sheet) {
        var needed =
                facts().stream().filter(fact -> !sheet.holdsWithout(fact, this)).toList();
        if (!needed.isEmpty()) {
            return needed;
        }
        var holding = alternatives.stream()
                .filter(alternative -> sheet.verdict(alternative).isTrue())
                .flatMap(alternative -> alternative.decisive(sheet).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return holding.isEmpty() ? facts() : holding;
    }

    boolean holdsFor(FactDefinition fact, Object value) {
        return Boolean.TRUE.equals(value(
                name -> name.equals(fact.id()) ? Optional.of(value) : Optional.of(name.equals(Variable.known(fact)))));
    }
}
