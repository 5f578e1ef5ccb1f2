package dev.hepatica.evidence.condition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All facts that a condition may name.
 *
 * @param settings cut-offs that the sources leave open, which conditions read as {@code config.<name>}
 */
public record Vocabulary(Map<String, JsonNode> settings, List<Fact> facts) {

    public Vocabulary {
        settings = Map.copyOf(settings);
        facts = List.copyOf(facts);
        if (byId(facts).size() < facts.size()) {
            throw new IllegalArgumentException("a fact is declared twice");
        }
    }

    /** The fact of this name. */
    public Fact fact(String id) {
        var fact = byId(facts).get(id);
        if (fact == null) {
            throw new IllegalArgumentException("the vocabulary has no fact " + id);
        }
        return fact;
    }

    Map<String, Fact> byId() {
        return Collections.unmodifiableMap(byId(facts));
    }

    /** The text of a condition, with the settings it names written out. */
    String withSettings(String expression) {
        var text = expression;
        for (var setting : settings.entrySet()) {
            text = text.replace("config." + setting.getKey(), setting.getValue().asText());
        }
        return text;
    }

    private static Map<String, Fact> byId(Collection<Fact> facts) {
        var byId = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }
}
