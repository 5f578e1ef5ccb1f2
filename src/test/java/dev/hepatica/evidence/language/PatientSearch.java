package dev.hepatica.evidence.language;

import dev.cel.runtime.CelVariableResolver;
import dev.hepatica.model.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Searches for a patient for whom some conditions hold and others do not, over the finite {@link Domain}, a missing
 * value being one of the values. It finds one if there is one.
 */
public final class PatientSearch {

    private static final Object MISSING = "(missing)";

    private final Conditions conditions;
    private final Domain domain;
    private final List<Condition> laws;

    /** @param laws rules that hold for every patient, so that none of them fails */
    public PatientSearch(Conditions conditions, List<Condition> laws) {
        this.conditions = conditions;
        this.domain = new Domain(conditions);
        this.laws = List.copyOf(laws);
    }

    /** A constraint on the values of some facts. */
    private record Constraint(Set<FactDefinition> facts, Predicate<CelVariableResolver> test) {}

    /** Values for the facts of these conditions, for which all of the first hold and none of the others. */
    public Optional<Map<String, Object>> find(List<Condition> holding, List<Condition> notHolding) {
        var all = Stream.concat(holding.stream(), notHolding.stream()).toList();
        var facts = Domain.facts(conditions, all);
        var constraints = new ArrayList<Constraint>();
        for (var condition : holding) {
            for (var part : condition.conjuncts()) {
                constraints.add(new Constraint(
                        Domain.asked(conditions, part),
                        known -> part.value(known).equals(true)));
            }
        }
        for (var condition : notHolding) {
            constraints.add(new Constraint(
                    Domain.facts(conditions, List.of(condition)),
                    known -> condition.conjuncts().stream()
                            .anyMatch(part -> !part.value(known).equals(true))));
        }
        for (var law : laws) {
            among(
                    facts,
                    Domain.facts(conditions, List.of(law)),
                    constraints,
                    known -> law.conjuncts().stream()
                            .noneMatch(part -> part.value(known).equals(false)));
        }
        conditions.derivations().forEach((fact, derivation) -> {
            if (facts.contains(fact)) {
                var asked = new LinkedHashSet<>(Domain.asked(conditions, derivation));
                asked.add(fact);
                among(facts, asked, constraints, known -> isConsistent(fact, derivation, known));
            }
        });
        var codes = Domain.codes(all);
        var choices = new LinkedHashMap<FactDefinition, List<Object>>();
        for (var fact : facts) {
            var alone = constraints.stream()
                    .filter(c -> c.facts.equals(Set.of(fact)))
                    .toList();
            var values = Stream.concat(domain.values(fact, codes).stream(), Stream.of(MISSING))
                    .filter(value -> alone.stream().allMatch(c -> c.test.test(resolver(Map.of(fact, value)))))
                    .toList();
            choices.put(fact, values);
        }
        constraints.removeIf(c -> c.facts.size() == 1);
        return search(choices, List.copyOf(facts), constraints, new HashMap<>());
    }

    /** The verdict of the engine on a condition for a patient that was found. */
    public Verdict test(Condition condition, Map<String, Object> patient) {
        var findings = new HashMap<String, Finding<?>>();
        patient.forEach((id, value) -> findings.put(
                id,
                value.equals(MISSING)
                        ? Domain.missing()
                        : Domain.finding(conditions.vocabulary().fact(id), value)));
        return condition.test(conditions.named(findings));
    }

    /** A constraint on those of its facts that are searched, if they are more than one. */
    private static void among(
            Set<FactDefinition> facts,
            Set<FactDefinition> asked,
            List<Constraint> constraints,
            Predicate<CelVariableResolver> test) {
        var both = new LinkedHashSet<>(asked);
        both.retainAll(facts);
        if (both.size() > 1) {
            constraints.add(new Constraint(both, test));
        }
    }

    /** Returns whether a fact equals its derivation, or the derivation is open. */
    private static boolean isConsistent(FactDefinition fact, Conjunct derivation, CelVariableResolver known) {
        var derived = derivation.value(known);
        return !(derived instanceof Boolean)
                || known.find(fact.id()).orElseThrow().equals(derived);
    }

    private Optional<Map<String, Object>> search(
            Map<FactDefinition, List<Object>> choices,
            List<FactDefinition> order,
            List<Constraint> constraints,
            Map<FactDefinition, Object> chosen) {
        if (chosen.size() == order.size()) {
            var found = new LinkedHashMap<String, Object>();
            order.forEach(fact -> found.put(fact.id(), chosen.get(fact)));
            return Optional.of(found);
        }
        var fact = order.get(chosen.size());
        for (var value : choices.getOrDefault(fact, List.of())) {
            chosen.put(fact, value);
            var resolver = resolver(chosen);
            var possible = constraints.stream()
                    .filter(c -> c.facts.contains(fact) && chosen.keySet().containsAll(c.facts))
                    .allMatch(c -> c.test.test(resolver));
            if (possible) {
                var found = search(choices, order, constraints, chosen);
                if (found.isPresent()) {
                    return found;
                }
            }
            chosen.remove(fact);
        }
        return Optional.empty();
    }

    /** A finding for a fact that is not searched: recorded, with an unknown value. */
    private CelVariableResolver resolver(Map<FactDefinition, Object> chosen) {
        return name -> {
            var presence = name.startsWith("known_");
            var fact = conditions.vocabulary().fact(presence ? name.substring("known_".length()) : name);
            var value = chosen.get(fact);
            if (presence) {
                return Optional.of(!MISSING.equals(value));
            }
            return Optional.of(
                    value == null || value.equals(MISSING)
                            ? conditions.vocabulary().variable(fact).missing()
                            : value);
        };
    }
}
