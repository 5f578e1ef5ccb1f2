package dev.hepatica.ehr;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The time and the number of bytes that remain for the calls of one request. */
final class Allowance {

    private final long end;
    private final AtomicLong bytes;

    Allowance(Duration time, long bytes) {
        this.end = System.nanoTime() + time.toNanos();
        this.bytes = new AtomicLong(bytes);
    }

    /** The remaining time in milliseconds; 0 or less once it is over. */
    long millis() {
        return Duration.ofNanos(end - System.nanoTime()).toMillis();
    }

    /** Takes bytes from the allowance; returns whether so many remained. */
    boolean take(int count) {
        return bytes.addAndGet(-count) >= 0;
    }
}
