package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** References that lead nowhere, to the resource itself, in a circle, to something else, or there by another way. */
final class CorruptingReferences implements Mutation {

    private static final int LONG = 20_000;

    /** The elements of resources that are read, and a few more, which refer to something. */
    private static final List<String> ELEMENTS =
            List.of("subject", "focus", "hasMember", "derivedFrom", "encounter", "partOf", "specimen", "evidence");

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return random.nextInt(3) == 0 ? add(body, random) : change(body, random);
    }

    private static Optional<String> change(ObjectNode body, SplittableRandom random) {
        return Place.any(body, place -> place.name().equals("reference"), random)
                .map(place -> {
                    var other = reference(body, place.value().asText(), random);
                    place.put(TextNode.valueOf(other));
                    return "%s became '%s'".formatted(place.path(), Garbling.shortened(other));
                });
    }

    /** A resource that refers to another one, to itself, or to one that refers back to it. */
    private static Optional<String> add(ObjectNode body, SplittableRandom random) {
        var resources = Place.in(body, Place::isResource);
        return Mutation.any(resources, random).map(place -> {
            var element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
            var resource = (ObjectNode) place.value();
            var self = "%s/%s"
                    .formatted(
                            resource.path("resourceType").asText(),
                            resource.path("id").asText());
            var other = reference(body, self, random);
            refer(resource, element, other);
            Mutation.any(resources, random)
                    .filter(another -> random.nextBoolean())
                    .ifPresent(another -> refer((ObjectNode) another.value(), element, self));
            return "%s got %s '%s'".formatted(place.path(), element, Garbling.shortened(other));
        });
    }

    private static void refer(ObjectNode resource, String element, String reference) {
        if (element.equals("subject") || element.equals("encounter") || element.equals("specimen")) {
            resource.putObject(element).put("reference", reference);
        } else {
            resource.putArray(element).addObject().put("reference", reference);
        }
    }

    private static String reference(ObjectNode body, String old, SplittableRandom random) {
        var id = old.replaceFirst(".*[/:#]", "");
        var choices = new ArrayList<>(List.of(
                "Patient/nobody",
                "Condition/nowhere",
                old,
                "Observation/" + id,
                "Group/" + id,
                "Device/" + id,
                "#" + id,
                "#x",
                "#",
                "http://elsewhere.example/fhir/" + old,
                "http://hospital.example/fhir/" + old,
                "https://hospital.example/fhir/" + old + "/_history/7",
                old + "/_history/1",
                "urn:uuid:00000000-0000-0000-0000-000000000000",
                "urn:oid:1.2.3",
                "Patient?identifier=urn:mrn|1",
                "Patient?identifier=%zz|%",
                "Patient/" + "x".repeat(LONG),
                "/".repeat(LONG),
                id,
                "",
                " ",
                "not a reference at all",
                "Patient/p1/Observation/2/extra"));
        Place.in(body, place -> place.name().equals("fullUrl"))
                .forEach(place -> choices.add(place.value().asText()));
        return choices.get(random.nextInt(choices.size()));
    }
}
