package dev.hepatica.evidence.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * CEL's verdicts on an expression with one variable, evaluated beforehand for its usual values: both booleans, each
 * code, numbers around each limit, and none.
 *
 * @param variable the variable; empty if the expression has several, and then there are no verdicts
 * @param verdicts the verdicts by value
 */
record PrecomputedVerdicts(String variable, Map<Object, Verdict> verdicts) {

    static final PrecomputedVerdicts NONE = new PrecomputedVerdicts("", Map.of());

    PrecomputedVerdicts {
        verdicts = Map.copyOf(verdicts);
    }

    /** @param judge evaluates the expression for a value of its variable */
    static PrecomputedVerdicts of(Vocabulary vocabulary, Mentions mentions, Function<Object, Verdict> judge) {
        if (mentions.variables().size() != 1) {
            return NONE;
        }
        var verdicts = new HashMap<Object, Verdict>();
        values(vocabulary, mentions).forEach(value -> verdicts.put(value, judge.apply(value)));
        return new PrecomputedVerdicts(mentions.variables().iterator().next(), verdicts);
    }

    @Nullable
    Verdict to(FactSheet facts) {
        return verdicts.isEmpty()
                ? null
                : facts.find(variable).map(verdicts::get).orElse(null);
    }

    private static List<Object> values(Vocabulary vocabulary, Mentions mentions) {
        if (mentions.facts().isEmpty()) {
            return List.of(true, false);
        }
        var fact = mentions.facts().iterator().next();
        var values = new ArrayList<>(fact.samples(mentions.limits().getOrDefault(fact, List.of())));
        values.add(vocabulary.variable(fact).missing());
        return values;
    }
}
