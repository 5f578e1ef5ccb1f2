package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Statuses and denials as other versions of FHIR, or senders of their own mind, write them. */
final class ChangingVersions implements Mutation {

    private static final String SNOMED = "http://snomed.info/sct";

    /** The codes of SNOMED CT for those of FHIR. */
    private static final Map<String, String> QUALIFIERS = Map.of(
            "confirmed", "410605003",
            "unconfirmed", "415684004",
            "provisional", "410592001",
            "differential", "410590009",
            "refuted", "410516002",
            "entered-in-error", "723510000",
            "active", "55561003",
            "inactive", "73425007",
            "resolved", "413322009",
            "remission", "277022003");

    /** What says that something did not happen, by element. */
    private static final List<Map.Entry<String, JsonNode>> DENIALS = List.of(
            Map.entry("wasNotTaken", BooleanNode.TRUE),
            Map.entry("wasNotTaken", TextNode.valueOf("true")),
            Map.entry("taken", TextNode.valueOf("n")),
            Map.entry("taken", TextNode.valueOf("unk")),
            Map.entry("taken", TextNode.valueOf("N")),
            Map.entry("wasNotGiven", BooleanNode.TRUE),
            Map.entry("notGiven", BooleanNode.TRUE),
            Map.entry("notDone", BooleanNode.TRUE),
            Map.entry("notPerformed", BooleanNode.TRUE),
            Map.entry("doNotPerform", BooleanNode.TRUE),
            Map.entry("status", TextNode.valueOf("not-done")),
            Map.entry("status", TextNode.valueOf("not-taken")),
            Map.entry("status", TextNode.valueOf("cancelled")),
            Map.entry("status", TextNode.valueOf("aborted")),
            Map.entry("status", TextNode.valueOf("suspended")),
            Map.entry("status", TextNode.valueOf("preparation")),
            Map.entry("verificationStatus", TextNode.valueOf("refuted")),
            Map.entry("clinicalStatus", TextNode.valueOf("resolved")));

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return random.nextBoolean() ? rewrite(body, random) : deny(body, random);
    }

    /** The status of a diagnosis, as before but in another form. */
    private static Optional<String> rewrite(ObjectNode body, SplittableRandom random) {
        return Place.any(
                        body,
                        place -> place.name().matches("(clinical|verification)Status")
                                && place.value().isObject(),
                        random)
                .map(place -> {
                    var code = place.value().at("/coding/0/code").asText();
                    var other = inOtherForm(code, random);
                    place.put(other);
                    return "%s became %s".formatted(place.path(), other);
                });
    }

    private static JsonNode inOtherForm(String code, SplittableRandom random) {
        var concept = JsonNodeFactory.instance.objectNode();
        switch (random.nextInt(5)) {
            case 0 -> {
                return TextNode.valueOf(code);
            }
            case 1 -> {
                return TextNode.valueOf(code.toUpperCase(Locale.ROOT));
            }
            case 2 -> concept.put("text", code);
            case 3 -> concept.putArray("coding").addObject().put("code", code.toUpperCase(Locale.ROOT));
            default ->
                concept.putArray("coding")
                        .addObject()
                        .put("system", SNOMED)
                        .put("code", QUALIFIERS.getOrDefault(code, "261665006"));
        }
        return concept;
    }

    private static Optional<String> deny(ObjectNode body, SplittableRandom random) {
        return Place.any(body, Place::isResource, random).map(place -> {
            var denial = DENIALS.get(random.nextInt(DENIALS.size()));
            ((ObjectNode) place.value()).set(denial.getKey(), denial.getValue());
            return "%s got %s".formatted(place.path(), denial);
        });
    }
}
