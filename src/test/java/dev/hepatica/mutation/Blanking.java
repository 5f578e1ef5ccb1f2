package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Something is there and empty: {@code null}, an empty text, an empty object or array. */
final class Blanking implements Mutation {

    private static final List<Supplier<JsonNode>> BLANKS = List.of(
            JsonNodeFactory.instance::nullNode,
            () -> TextNode.valueOf(""),
            () -> TextNode.valueOf(" "),
            JsonNodeFactory.instance::arrayNode,
            JsonNodeFactory.instance::objectNode,
            () -> JsonNodeFactory.instance.arrayNode().addNull());

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Mutation.any(Place.in(body), random).map(place -> {
            var blank = BLANKS.get(random.nextInt(BLANKS.size())).get();
            place.put(blank);
            return "%s became %s".formatted(place.path(), blank);
        });
    }
}
