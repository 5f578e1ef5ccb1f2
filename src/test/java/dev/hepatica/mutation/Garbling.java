package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** A text that is nearly right, or nothing that anyone would write. */
final class Garbling implements Mutation {

    private static final int LONG = 20_000;
    private static final int MANY = 2_000;
    private static final int SHOWN = 80;

    private static final List<UnaryOperator<String>> WAYS = List.of(
            text -> " " + text + "\t",
            String::toUpperCase,
            text -> text.substring(0, text.length() / 2),
            text -> text + text,
            text -> (text + ", ").repeat(MANY),
            text -> new StringBuilder(text).reverse().toString(),
            text -> "x".repeat(LONG),
            text -> "9".repeat(LONG),
            text -> "(".repeat(LONG),
            text -> text + "\u0000\u001f\u202e\ufeff",
            text -> "\ud83e\udec0 Leber\u00e4nderung \u809d",
            text -> "\ud800",
            text -> "<script>alert(1)</script>",
            text -> "%s%n${x}{}",
            text -> "null");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Mutation.any(Place.in(body, place -> place.value().isTextual()), random)
                .map(place -> {
                    var garbled = WAYS.get(random.nextInt(WAYS.size()))
                            .apply(place.value().asText());
                    place.put(TextNode.valueOf(garbled));
                    return "%s became '%s'".formatted(place.path(), shortened(garbled));
                });
    }

    static String shortened(String text) {
        return text.length() <= SHOWN
                ? text
                : "%s... (%d characters)".formatted(text.substring(0, SHOWN), text.length());
    }
}
