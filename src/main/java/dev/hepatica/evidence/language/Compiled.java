package dev.hepatica.evidence.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was compiled over a vocabulary, by the facts that it names.
 *
 * @param conjuncts   how many distinct parts of conditions there are
 * @param derivations the derivations of facts, in the order of the vocabulary
 * @param naming      by fact, the numbers of the parts that name it
 */
record Compiled(int conjuncts, Map<FactDefinition, Conjunct> derivations, Map<FactDefinition, List<Integer>> naming) {

    static Compiled of(Vocabulary vocabulary, Iterable<Conjunct> conjuncts, Map<FactDefinition, Conjunct> derivations) {
        var ordered = new LinkedHashMap<FactDefinition, Conjunct>();
        vocabulary.facts().stream()
                .filter(derivations::containsKey)
                .forEach(fact -> ordered.put(fact, derivations.get(fact)));
        var naming = new HashMap<FactDefinition, List<Integer>>();
        var count = 0;
        for (var conjunct : conjuncts) {
            count++;
            for (var variable : conjunct.mentions().variables()) {
                naming.computeIfAbsent(vocabulary.factOf(variable), f -> new ArrayList<>())
                        .add(conjunct.number());
            }
        }
        return new Compiled(count, ordered, naming);
    }

    List<Integer> naming(FactDefinition fact) {
        return naming.getOrDefault(fact, List.of());
    }
}
