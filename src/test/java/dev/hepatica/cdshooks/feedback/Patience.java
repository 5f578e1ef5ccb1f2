package dev.hepatica.cdshooks.feedback;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.function.IntSupplier;

/** Waits for a status that comes once a database has been opened in the background. */
final class Patience {

    private static final long LONGEST = SECONDS.toNanos(60);

    private Patience() {}

    static void untilStatus(int expected, IntSupplier request) throws InterruptedException {
        var end = System.nanoTime() + LONGEST;
        for (var status = request.getAsInt(); status != expected; status = request.getAsInt()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the last status was %d, not %d".formatted(status, expected));
            }
            Thread.sleep(100);
        }
    }
}
