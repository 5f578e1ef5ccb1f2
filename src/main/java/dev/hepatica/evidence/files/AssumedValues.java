package dev.hepatica.evidence.files;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.evidence.base.Assumption;
import dev.hepatica.evidence.base.UsualValue;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.evidence.yaml.NearestName;
import java.util.List;
import java.util.stream.StreamSupport;

/** Checks that a value that a plan takes for a fact is one that the fact can have. */
record AssumedValues(Vocabulary vocabulary) {

    private static final String RANGE = "range";
    private static final String FACT = "fact";

    void assumed(FileEntry<Assumption> entry) {
        var value = entry.value().value();
        for (var fact : entry.value().facts()) {
            var definition = vocabulary.definition(fact);
            if (value.size() == 1 && value.has(RANGE)) {
                range(definition, value.get(RANGE), entry);
            } else if (value.size() == 1 && value.has(FACT)) {
                other(definition, value.get(FACT), entry);
            } else {
                constant(definition, value, entry);
            }
        }
    }

    void usual(FileEntry<UsualValue> entry) {
        constant(vocabulary.definition(entry.value().fact()), entry.value().value(), entry);
    }

    private static void range(FactDefinition fact, JsonNode range, FileEntry<?> entry) {
        var fits = range.isArray()
                && range.size() == 2
                && fits(fact, range.get(0))
                && fits(fact, range.get(1))
                && range.get(0).isNumber()
                && range.get(0).decimalValue().compareTo(range.get(1).decimalValue()) <= 0;
        if (!fits) {
            throw invalid(fact, range, entry, "/value/range", "; a range is two numbers, the lower first");
        }
    }

    private void other(FactDefinition fact, JsonNode other, FileEntry<?> entry) {
        var ids = vocabulary.facts().stream().map(FactDefinition::id).toList();
        var id = other.asText();
        if (!ids.contains(id)) {
            throw new InvalidEvidence(
                    "%s: there is no fact '%s'%s".formatted(entry.at("/value/fact"), id, NearestName.instead(id, ids)));
        }
        var source = vocabulary.fact(id);
        if (source.type() != fact.type()
                || !fact.values().keySet().containsAll(source.values().keySet())) {
            throw new InvalidEvidence(
                    "%s: %s has values that %s never has".formatted(entry.at("/value/fact"), id, fact.id()));
        }
    }

    private static void constant(FactDefinition fact, JsonNode value, FileEntry<?> entry) {
        if (!fits(fact, value)) {
            throw invalid(fact, value, entry, "/value", allowed(fact, value));
        }
    }

    private static InvalidEvidence invalid(
            FactDefinition fact, JsonNode value, FileEntry<?> entry, String below, String hint) {
        return new InvalidEvidence("%s: %s is never %s%s"
                .formatted(entry.at(below), fact.id(), value.isTextual() ? "'" + value.asText() + "'" : value, hint));
    }

    private static String allowed(FactDefinition fact, JsonNode value) {
        return switch (fact.type()) {
            case BOOLEAN -> "; it is true or false";
            case INTEGER -> "; it is a whole number";
            case DECIMAL -> "; it is a number";
            case CODE -> NearestName.instead(value.asText(), fact.values().keySet());
            case CODES -> "; it is a list of " + List.copyOf(fact.values().keySet());
        };
    }

    private static boolean fits(FactDefinition fact, JsonNode value) {
        return switch (fact.type()) {
            case BOOLEAN -> value.isBoolean();
            case INTEGER -> value.isIntegralNumber();
            case DECIMAL -> value.isNumber();
            case CODE -> value.isTextual() && fact.values().containsKey(value.asText());
            case CODES ->
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false)
                                .allMatch(code -> fact.values().containsKey(code.asText()));
        };
    }
}
