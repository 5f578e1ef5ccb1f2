package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Words that deny or doubt what the code beside them says. */
final class Negating implements Mutation {

    private static final List<String> WORDS = List.of(
            "no %s",
            "No evidence of %s",
            "not %s",
            "%s: not given",
            "kein %s",
            "keine %s",
            "%s excluded",
            "%s ausgeschlossen",
            "%s?",
            "? %s",
            "suspected %s",
            "V. a. %s",
            "Z. n. %s",
            "rule out %s",
            "possible %s",
            "family history of %s",
            "%s (planned)");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return random.nextBoolean() ? change(body, random) : add(body, random);
    }

    private static Optional<String> change(ObjectNode body, SplittableRandom random) {
        return Place.any(
                        body,
                        place -> place.isInEntry()
                                && place.value().isTextual()
                                && place.name().matches("text|display|valueString|conclusion"),
                        random)
                .map(place -> {
                    var negated = negated(place.value().asText(), random);
                    place.put(TextNode.valueOf(negated));
                    return "%s became '%s'".formatted(place.path(), negated);
                });
    }

    /** Words beside codes that have none. */
    private static Optional<String> add(ObjectNode body, SplittableRandom random) {
        return Place.any(
                        body,
                        place -> place.isInEntry()
                                && place.name().equals("coding")
                                && place.value().isArray()
                                && place.beside("text").isMissingNode(),
                        random)
                .map(place -> {
                    var coding = place.value().path(0);
                    var negated = negated(
                            coding.path("display").asText(coding.path("code").asText()), random);
                    ((ObjectNode) place.parent()).put("text", negated);
                    return "%s got the text '%s'".formatted(place.path(), negated);
                });
    }

    private static String negated(String words, SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size())).formatted(words);
    }
}
