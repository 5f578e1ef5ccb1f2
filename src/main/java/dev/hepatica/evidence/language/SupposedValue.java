package dev.hepatica.evidence.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A value that is supposed for a fact while the record is silent: a constant in the type of the fact, a number between
 * two ({@code {range: [0, 1]}}), or the value of another fact ({@code {fact: resectability}}).
 */
public record SupposedValue(JsonNode node) {

    /** The value as a finding without a source; empty where it is that of another fact, which is not known. */
    public Optional<Finding<?>> of(FactDefinition fact, FactSheet facts) {
        if (node.path("fact").isTextual()) {
            var other = facts.named(node.path("fact").asText());
            return facts.finding(other).toOptional().map(value -> new Finding.Known<Object>(value, List.of()));
        }
        return Optional.of(new Finding.Known<>(constant(fact), List.of()));
    }

    /** The fact whose value it is. */
    public Optional<String> follows() {
        return Optional.of(node.path("fact")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private Object constant(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> node.asBoolean();
            case CODE -> node.asText();
            case CODES ->
                Listing.all(StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet()));
            case INTEGER, DECIMAL -> {
                var range = node.path("range");
                yield range.isArray()
                        ? Interval.between(number(range.get(0)), number(range.get(1)))
                        : Interval.of(number(node));
            }
        };
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }
}
