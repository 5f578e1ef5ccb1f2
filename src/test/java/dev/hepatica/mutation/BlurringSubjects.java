package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.SplittableRandom;

/** A subject of which one cannot be sure that it is the patient, or that is written as other versions of FHIR do. */
final class BlurringSubjects implements Mutation {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return Place.any(
                        body,
                        place -> place.isInEntry()
                                && place.name().matches("subject|patient")
                                && place.value().isObject(),
                        random)
                .map(place -> {
                    var other = blurred(place, (ObjectNode) place.value(), random);
                    place.put(other);
                    if (random.nextInt(3) > 0) {
                        return "%s became %s".formatted(place.path(), other);
                    }
                    place.rename("patient");
                    return "%s became the patient %s".formatted(place.path(), other);
                });
    }

    private static JsonNode blurred(Place place, ObjectNode known, SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0 -> known;
            case 1 -> TextNode.valueOf(known.path("reference").asText());
            case 2 -> JSON.objectNode().put("display", "Doe, Jane");
            case 3 -> JSON.objectNode().put("type", "Patient");
            case 4 -> reference("#nobody");
            case 5 -> reference("Group/ward-7");
            case 6 -> reference("urn:uuid:00000000-0000-0000-0000-000000000000");
            case 7 -> JSON.objectNode().set("identifier", stranger());
            case 8 -> known.deepCopy().set("identifier", stranger());
            case 9 -> JSON.arrayNode().add(known);
            case 10 -> contained(place, JSON.objectNode().put("birthDate", "1900-01-01"));
            default ->
                contained(
                        place,
                        JSON.objectNode().set("identifier", JSON.arrayNode().add(stranger())));
        };
    }

    private static ObjectNode reference(String to) {
        return JSON.objectNode().put("reference", to);
    }

    private static ObjectNode stranger() {
        return JSON.objectNode().put("system", "https://sender.example/mrn").put("value", "4711");
    }

    private static ObjectNode contained(Place place, ObjectNode patient) {
        patient.put("resourceType", "Patient").put("id", "whoever");
        ((ObjectNode) place.parent()).putArray("contained").add(patient);
        return reference("#whoever");
    }
}
