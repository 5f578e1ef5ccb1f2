package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One way in which a record goes wrong between its author and us. */
@FunctionalInterface
interface Mutation {

    /** Changes a body in place and says how; empty if there is nothing in it that could go wrong in this way. */
    Optional<String> apply(ObjectNode body, SplittableRandom random);

    /** One of several, or none of none. */
    static <T> Optional<T> any(List<T> all, SplittableRandom random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
