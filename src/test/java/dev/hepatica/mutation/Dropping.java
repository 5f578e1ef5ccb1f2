package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Something is missing: an element, a member of an array, a whole entry. */
final class Dropping implements Mutation {

    private static final List<Predicate<Place>> KINDS =
            List.of(place -> !place.isInArray(), place -> place.isInArray(), Place::isEntry);

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return Place.any(body, kind, random).map(place -> {
            place.remove();
            return "dropped " + place.path();
        });
    }
}
