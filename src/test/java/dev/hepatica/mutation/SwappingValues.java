package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Two Observations, or two of their components, exchange their values, whatever their types. */
final class SwappingValues implements Mutation {

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        var places = Place.in(body, place -> place.isInEntry() && place.isValue());
        var different = Mutation.any(places, random).stream()
                .flatMap(one -> Mutation.any(notIn(one, places), random).map(other -> List.of(one, other)).stream())
                .findFirst();
        return different.map(two -> exchange(two.get(0), two.get(1)));
    }

    private static List<Place> notIn(Place one, List<Place> places) {
        return places.stream().filter(other -> !other.isIn(one.parent())).toList();
    }

    private static String exchange(Place one, Place other) {
        var first = one.value();
        var second = other.value();
        one.remove();
        other.remove();
        ((ObjectNode) one.parent()).set(other.name(), second);
        ((ObjectNode) other.parent()).set(one.name(), first);
        return "exchanged the values %s and %s".formatted(one.path(), other.path());
    }
}
