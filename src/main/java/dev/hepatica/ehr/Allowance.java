package dev.hepatica.ehr;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What is left for one request: time, and bytes of all answers together. */
final class Allowance {

    private final long end;
    private final AtomicLong bytes;

    Allowance(Duration time, long bytes) {
        this.end = System.nanoTime() + time.toNanos();
        this.bytes = new AtomicLong(bytes);
    }

    /** Milliseconds; none left is 0 or less. */
    long millis() {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }

    /** Whether that many bytes were left to take. */
    boolean take(int count) {
        return bytes.addAndGet(-count) >= 0;
    }
}
