package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SplittableRandom;

/** Something is there twice: a member of an array, a whole entry. */
final class Duplicating implements Mutation {

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        var entry = random.nextBoolean();
        return Place.any(body, place -> entry ? place.isEntry() : place.isInArray(), random)
                .map(place -> {
                    var array = (ArrayNode) place.parent();
                    var at = random.nextInt(array.size() + 1);
                    array.insert(at, place.value().deepCopy());
                    return "copied %s to [%d]".formatted(place.path(), at);
                });
    }
}
