package dev.hepatica.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Repeats work until it is hardly faster than before. */
final class WarmUpRounds {

    /** The highest number of rounds. */
    static final int MOST = 10;

    /** The ratio to the time of the round before above which a round is hardly faster. */
    private static final double HARDLY_FASTER = 2.0 / 3;

    private WarmUpRounds() {}

    /**
     * Returns the duration of each round.
     *
     * @param clock the time in nanoseconds, from any origin
     */
    static List<Duration> run(Runnable round, LongSupplier clock) {
        var times = new ArrayList<Duration>();
        while (times.size() < MOST && !isWarm(times)) {
            var begin = clock.getAsLong();
            round.run();
            times.add(Duration.ofNanos(clock.getAsLong() - begin));
        }
        return times;
    }

    /** True if the last two rounds were hardly faster. One is not enough: it may have been disturbed by other load. */
    static boolean isWarm(List<Duration> times) {
        var last = times.size() - 1;
        return last >= 2 && isHardlyFaster(times, last - 1) && isHardlyFaster(times, last);
    }

    private static boolean isHardlyFaster(List<Duration> times, int round) {
        return times.get(round).toNanos() > HARDLY_FASTER * times.get(round - 1).toNanos();
    }
}
