package dev.hepatica.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Records and calls of hooks that went wrong on their way, thousands of them, always the same: each is answered with a plan that
 * accounts for every entry, or with cards, or refused in words; nothing fails inside and nothing gets into the log.
 *
 * <p>{@code -Dmutation.seed=42} sends one of each again, {@code -Dmutation.count=10000} sends more.
 */
@QuarkusTest
class MutationTest {

    private static final long COUNT = Long.getLong("mutation.count", 2_500);
    private static final int SHOWN = 20;

    private final List<RecordFile> files = RecordFile.all();
    private final List<HookRequest> calls = HookRequest.all();

    @Test
    void every_spoilt_record_is_answered_or_refused_in_words() throws InterruptedException, ExecutionException {
        check(seed -> () -> ofRecord(seed));
    }

    @Test
    void every_spoilt_call_of_a_hook_gets_cards_or_is_refused_in_words()
            throws InterruptedException, ExecutionException {
        check(seed -> () -> ofCall(seed));
    }

    @Test
    void the_same_seed_spoils_in_the_same_way() {
        var file = files.get(0);

        assertThat(Mutator.mutate(file, 7)).isEqualTo(Mutator.mutate(file, 7));
        assertThat(Mutator.mutate(file, 7).body()).isNotEqualTo(file.body());
    }

    private static void check(LongFunction<Callable<List<String>>> sent)
            throws InterruptedException, ExecutionException {
        var faults = new ArrayList<String>();
        var log = LoggedProblems.during(() -> faults.addAll(Sender.faults(seeds().mapToObj(sent))));

        assertThat(faults.stream().limit(SHOWN).collect(Collectors.joining("\n\n")))
                .as("%d of %d, by the first of them", faults.size(), seeds().count())
                .isEmpty();
        assertThat(log).as("what was logged").isEmpty();
    }

    private static LongStream seeds() {
        var one = Long.getLong("mutation.seed");
        return one == null ? LongStream.range(0, COUNT) : LongStream.of(one);
    }

    /** What is wrong with the answer to one spoilt record, if anything. */
    private List<String> ofRecord(long seed) throws IOException, InterruptedException {
        var mutated = Mutator.mutate(files.get((int) (seed % files.size())), seed);
        return told(Answered.faults(mutated.body(), Sender.assess(mutated.json())), mutated);
    }

    /** What is wrong with the answer to one spoilt call, if anything. */
    private List<String> ofCall(long seed) throws IOException, InterruptedException {
        var call = calls.get((int) (seed % calls.size()));
        var mutated = Mutator.mutate(call.toString(), call.body().deepCopy(), seed);
        return told(Answered.faultsOfCards(Sender.call(call.service(), mutated.json())), mutated);
    }

    private static List<String> told(List<String> faults, Mutated mutated) {
        return faults.stream().map(fault -> fault + "\n" + mutated).toList();
    }
}
