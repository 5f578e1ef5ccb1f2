package dev.hepatica.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils records in one to three ways at once. The same record and seed come out the same, always and everywhere. */
final class Mutator {

    private static final List<Mutation> MUTATIONS = List.of(
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

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_ATTEMPTS = 100;

    private Mutator() {}

    static Mutated mutate(RecordFile original, long seed) {
        var random = new SplittableRandom(seed);
        var body = original.body();
        var wanted = random.nextInt(1, MOST_AT_ONCE + 1);
        var done = new ArrayList<String>();
        for (var i = 0; i < MOST_ATTEMPTS && done.size() < wanted; i++) {
            var mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            mutation.apply(body, random).ifPresent(done::add);
        }
        return new Mutated(original, seed, done, body);
    }
}
