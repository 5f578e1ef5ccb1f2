package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** A modifier of the sender, which nobody else understands: on an entry, a resource or any part of one. */
final class AddingModifiers implements Mutation {

    private static final List<Predicate<Place>> KINDS = List.of(
            Place::isEntry,
            place -> place.name().equals("resource"),
            place -> place.name().equals("contained") && place.isInArray(),
            place -> place.name().matches("dosage.*|ingredient|component|performer"),
            place -> true);

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return Place.any(
                        body,
                        kind.and(
                                place -> (place.isInEntry() || place.isEntry()) && place.value() instanceof ObjectNode),
                        random)
                .map(place -> {
                    ((ObjectNode) place.value())
                            .putArray("modifierExtension")
                            .addObject()
                            .put("url", "https://sender.example/fhir/StructureDefinition/negated")
                            .put("valueBoolean", true);
                    return place.path() + " got a modifierExtension";
                });
    }
}
