package dev.hepatica.assessment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.mutation.RecordFile;
import dev.hepatica.mutation.Withheld;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each single value of each story, withheld: an extension says why it is not there (FHIR R4, Element). The record is still read
 * or refused in words, what is missing is reported, and no fact comes out of nothing.
 *
 * <p>{@code -Dwithheld.all} withholds every value of every story, in some minutes; otherwise each element some times.
 */
class WithheldValuesTest {

    private static final int EACH = 8;
    private static final int SHOWN = 20;
    private static final Predicate<Withheld> CHOSEN = Withheld.each(EACH);

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.hepatica.mutation.RecordFile#stories")
    void a_withheld_value_makes_no_fact(RecordFile story) {
        var settled = Knowledge.settled(Knowledge.read(story.body()));
        var faults = Withheld.of(story)
                .filter(CHOSEN)
                .flatMap(withheld -> faults(withheld, settled).stream())
                .toList();

        assertThat(faults.stream().limit(SHOWN).collect(joining("\n")))
                .as("%d faults", faults.size())
                .isEmpty();
    }

    private static List<String> faults(Withheld withheld, Set<Fact> settled) {
        try {
            var reading = Knowledge.read(withheld.body());
            var more = Knowledge.outOfNothing(reading, settled);
            if (!more.isEmpty()) {
                return List.of("%s: known out of nothing: %s".formatted(withheld, more));
            }
            return reading.report().issues().stream().anyMatch(issue -> withheld.isToldBy(issue.path(), issue.text()))
                    ? List.of()
                    : List.of(withheld + ": not reported");
        } catch (BadRequest e) {
            return List.of();
        } catch (RuntimeException e) {
            return List.of("%s: %s".formatted(withheld, e));
        }
    }
}
