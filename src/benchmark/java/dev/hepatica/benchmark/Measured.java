package dev.hepatica.benchmark;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was measured of one question in one round. */
final class Measured {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private final Histogram latencies = new ConcurrentHistogram(3);
    private final Histogram delays = new ConcurrentHistogram(3);
    private Duration cpu = Duration.ZERO;
    private int requests;

    void answered(long nanosSinceDue) {
        latencies.recordValue(nanosSinceDue);
    }

    void sent(long nanosSinceDue) {
        delays.recordValue(nanosSinceDue);
    }

    void spent(Duration time, int count) {
        cpu = cpu.plus(time);
        requests += count;
    }

    /** The milliseconds that so many per cent of the answers took at most. */
    double latency(double percent) {
        return latencies.getValueAtPercentile(percent) / NANOS_IN_A_MILLISECOND;
    }

    /** The milliseconds that so many per cent of the requests were sent late: more than a few tenths, and others were at work. */
    double delay(double percent) {
        return delays.getValueAtPercentile(percent) / NANOS_IN_A_MILLISECOND;
    }

    /** Milliseconds of processor time for each request. */
    double cpu() {
        return cpu.toNanos() / NANOS_IN_A_MILLISECOND / requests;
    }
}
