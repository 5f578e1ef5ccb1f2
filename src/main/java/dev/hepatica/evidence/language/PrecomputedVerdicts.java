package dev.hepatica.evidence.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What CEL says of an expression that names one variable only, asked beforehand for the values that a variable mostly has:
 * both booleans, each code, numbers about each limit, and none.
 *
 * @param variable the variable; empty if the expression names several, of which nothing is known beforehand
 * @param verdicts what it says, by the value
 */
record PrecomputedVerdicts(String variable, Map<Object, Verdict> verdicts) {

    static final PrecomputedVerdicts NONE = new PrecomputedVerdicts("", Map.of());

    PrecomputedVerdicts {
        verdicts = Map.copyOf(verdicts);
    }

    /** @param judge tells what an expression says where its variable has this value */
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
