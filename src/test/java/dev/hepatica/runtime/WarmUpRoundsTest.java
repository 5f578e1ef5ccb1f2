package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarmUpRoundsTest {

    @Test
    void end_after_two_that_are_hardly_faster() {
        assertThat(rounds(2000, 300, 250, 240, 10)).isEqualTo(milliseconds(2000, 300, 250, 240));
        assertThat(rounds(300, 300, 900, 10)).isEqualTo(milliseconds(300, 300, 900));
    }

    @Test
    void go_on_after_one_since_it_may_have_been_disturbed() {
        assertThat(rounds(2000, 1900, 300, 250, 240, 10)).isEqualTo(milliseconds(2000, 1900, 300, 250, 240));
        assertThat(rounds(300, 900, 300, 300, 300, 10)).isEqualTo(milliseconds(300, 900, 300, 300, 300));
    }

    @Test
    void end_even_if_they_get_faster_all_the_time() {
        var halves = IntStream.range(0, 20).map(round -> 1 << (20 - round)).toArray();

        assertThat(rounds(halves)).hasSize(WarmUpRounds.MOST);
    }

    /** Runs rounds that take so many milliseconds, one after the other. */
    private static List<Duration> rounds(int... durations) {
        var clock = new AtomicLong();
        var coming = IntStream.of(durations).iterator();
        return WarmUpRounds.run(() -> clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(coming.next())), clock::get);
    }

    private static List<Duration> milliseconds(int... durations) {
        return IntStream.of(durations).mapToObj(Duration::ofMillis).toList();
    }
}
