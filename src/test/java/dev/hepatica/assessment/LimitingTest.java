package dev.hepatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.mutation.Mutator;
import dev.hepatica.mutation.RecordFile;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records in which something was modified, withheld, denied, put in doubt or blurred: whatever limits what a record says makes
 * no fact known that was not.
 *
 * <p>{@code -Dlimiting.count=1000} spoils each record so many times.
 */
class LimitingTest {

    private static final long COUNT = Long.getLong("limiting.count", 30);

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.mutation.RecordFile#all")
    void what_limits_a_record_makes_no_fact_known(RecordFile file) {
        var settled = Knowledge.settled(Knowledge.read(file.body()));

        assertThat(LongStream.range(0, COUNT).boxed().flatMap(seed -> faults(file, seed, settled).stream()))
                .isEmpty();
    }

    private static List<String> faults(RecordFile file, long seed, Set<Fact> settled) {
        var limited = Mutator.limit(file, seed);
        try {
            return Knowledge.outOfNothing(Knowledge.read(limited.body()), settled).stream()
                    .map(fact -> "%s is known%n%s".formatted(fact, limited))
                    .toList();
        } catch (BadRequest e) {
            return List.of();
        }
    }
}
