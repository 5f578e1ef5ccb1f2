package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A value of another type: a text for a number, an object for a text, {@code valueString} for {@code valueQuantity}. */
final class Retyping implements Mutation {

    private static final List<String> VALUES = List.of(
            "valueString",
            "valueQuantity",
            "valueCodeableConcept",
            "valueInteger",
            "valueBoolean",
            "valueRange",
            "valueRatio",
            "valueDateTime",
            "valueDecimal");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return random.nextInt(3) == 0 ? ofValue(body, random) : ofAnything(body, random);
    }

    /** The type that the name of a value tells, with what stands there or with something that could stand there. */
    private static Optional<String> ofValue(ObjectNode body, SplittableRandom random) {
        return Place.any(body, Place::isValue, random).map(place -> {
            var name = VALUES.get(random.nextInt(VALUES.size()));
            var fitting = random.nextBoolean();
            if (fitting) {
                place.put(value(name, place.value()));
            }
            place.rename(name);
            return "%s became %s%s".formatted(place.path(), name, fitting ? ", and fits" : "");
        });
    }

    private static JsonNode value(String name, JsonNode old) {
        var json = JsonNodeFactory.instance;
        var quantity = json.objectNode().put("value", 3).put("unit", "mm");
        return switch (name) {
            case "valueQuantity" -> quantity;
            case "valueCodeableConcept" -> json.objectNode().put("text", old.toString());
            case "valueInteger" -> IntNode.valueOf(2);
            case "valueBoolean" -> BooleanNode.TRUE;
            case "valueRange", "valueRatio" ->
                json.objectNode().<ObjectNode>set("low", quantity).set("numerator", quantity.deepCopy());
            case "valueDateTime" -> TextNode.valueOf("2026-04-02");
            default -> TextNode.valueOf(old.isTextual() ? old.asText() : old.toString());
        };
    }

    private static Optional<String> ofAnything(ObjectNode body, SplittableRandom random) {
        return Mutation.any(Place.in(body), random).map(place -> {
            var others = others(place.value());
            var other = others.get(random.nextInt(others.size()));
            place.put(other);
            return "%s became %s".formatted(place.path(), Garbling.shortened(other.toString()));
        });
    }

    private static List<JsonNode> others(JsonNode value) {
        var json = JsonNodeFactory.instance;
        return Stream.<JsonNode>of(
                        TextNode.valueOf(value.isTextual() ? "true" : value.toString()),
                        IntNode.valueOf(42),
                        BooleanNode.FALSE,
                        json.objectNode().set("value", value.deepCopy()),
                        json.arrayNode().add(value.deepCopy()),
                        json.arrayNode().add(json.arrayNode().add(value.deepCopy())),
                        value.isArray() && !value.isEmpty() ? value.get(0).deepCopy() : json.objectNode())
                .filter(other -> !other.equals(value))
                .toList();
    }
}
