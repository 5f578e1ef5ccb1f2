package dev.hepatica.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Spoils records in one to three ways at once. The same record and seed come out the same, always and everywhere. */
public final class Mutator {

    /** Ways that only take away from what a record says, or limit it. */
    private static final List<Mutation> LIMITING = List.of(
            new AddingModifiers(), new Withholding(), new ChangingVersions(), new BlurringSubjects(), new Negating());

    private static final List<Mutation> OTHERS = List.of(
            new Dropping(),
            new Duplicating(),
            new Retyping(),
            new Blanking(),
            new Garbling(),
            new SwappingCodes(),
            new SwappingValues(),
            new CorruptingDates(),
            new CorruptingQuantities(),
            new CorruptingReferences(),
            new CorruptingStatuses());

    private static final List<Mutation> ALL =
            Stream.concat(LIMITING.stream(), OTHERS.stream()).toList();

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_ATTEMPTS = 100;

    private Mutator() {}

    static Mutated mutate(RecordFile original, long seed) {
        return mutate(original.toString(), original.body(), seed);
    }

    /** Spoils a body, whatever it is. */
    static Mutated mutate(String name, ObjectNode body, long seed) {
        var random = new SplittableRandom(seed);
        return mutate(name, body, seed, ALL, random.nextInt(1, MOST_AT_ONCE + 1), random);
    }

    /** Spoils a record in one way that only takes away from what it says, or limits it. */
    public static Mutated limit(RecordFile original, long seed) {
        return mutate(original.toString(), original.body(), seed, LIMITING, 1, new SplittableRandom(seed));
    }

    private static Mutated mutate(
            String name, ObjectNode body, long seed, List<Mutation> mutations, int wanted, SplittableRandom random) {
        var done = new ArrayList<String>();
        for (var i = 0; i < MOST_ATTEMPTS && done.size() < wanted; i++) {
            var mutation = mutations.get(random.nextInt(mutations.size()));
            mutation.apply(body, random).ifPresent(done::add);
        }
        return new Mutated(name, seed, done, body);
    }
}
