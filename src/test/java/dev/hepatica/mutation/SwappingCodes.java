package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Two codings are exchanged, or only their codes, systems or displays; or two concepts, or two component lists. */
final class SwappingCodes implements Mutation {

    private static final List<Predicate<Place>> KINDS = List.of(
            place -> place.name().equals("coding") && place.isInArray(),
            place -> Set.of("code", "valueCodeableConcept", "bodySite").contains(place.name())
                    && place.value().isObject(),
            place -> place.name().equals("code") && place.value().isTextual(),
            place -> place.name().equals("system"),
            place -> place.name().equals("display"),
            place -> place.name().equals("component") && place.isInArray());

    @Override
    public Optional<String> apply(ObjectNode body, SplittableRandom random) {
        return swap(Place.in(body, KINDS.get(random.nextInt(KINDS.size()))), random);
    }

    /** Exchanges the values of two places that differ. */
    static Optional<String> swap(List<Place> places, SplittableRandom random) {
        return Mutation.any(places, random)
                .flatMap(one -> Mutation.any(
                                places.stream()
                                        .filter(other -> !other.value().equals(one.value()))
                                        .toList(),
                                random)
                        .map(other -> {
                            var value = one.value();
                            one.put(other.value());
                            other.put(value);
                            return "exchanged %s and %s".formatted(one.path(), other.path());
                        }));
    }
}
