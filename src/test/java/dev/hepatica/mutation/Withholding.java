package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** A value is withheld: an extension in its place says why it is not there (FHIR R4, Element). */
final class Withholding implements Mutation {

    /** What is not part of what a resource states: its identity, and what is never read. */
    private static final Set<String> NOT_STATED = Set.of("resourceType", "id", "div", "type", "url");

    private static final Pattern IN_RESOURCE = Pattern.compile("\\.entry\\[\\d+]\\.resource\\.");
    private static final Pattern BESIDE = Pattern.compile("\\.(meta|extension|modifierExtension|_\\w+)\\b");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Place.any(body, Withholding::isStated, random).map(place -> {
            withhold(place);
            return place.path() + " is withheld";
        });
    }

    /** Whether a primitive, or a list of some, stands here that is part of what a resource states. */
    static boolean isStated(Place place) {
        return !place.isInArray()
                && (place.value().isValueNode() || place.value().path(0).isValueNode())
                && IN_RESOURCE.matcher(place.path()).find()
                && !NOT_STATED.contains(place.name())
                && !BESIDE.matcher(place.path()).find();
    }

    static void withhold(Place place) {
        var parent = (ObjectNode) place.parent();
        if (place.value().isArray()) {
            var reasons = JsonNodeFactory.instance.arrayNode();
            var nothing = JsonNodeFactory.instance.arrayNode();
            place.value().forEach(value -> {
                reasons.add(masked());
                nothing.add(NullNode.getInstance());
            });
            parent.set("_" + place.name(), reasons);
            place.put(nothing);
        } else {
            parent.set("_" + place.name(), masked());
            place.remove();
        }
    }

    private static JsonNode masked() {
        var element = JsonNodeFactory.instance.objectNode();
        element.putArray("extension")
                .addObject()
                .put("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                .put("valueCode", "masked");
        return element;
    }
}
