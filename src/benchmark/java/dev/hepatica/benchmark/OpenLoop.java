package dev.hepatica.benchmark;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a constant rate, whether answers come or not, and counts from the moment that each was due: so a stall is
 * counted for everybody whom it keeps waiting, and not only for the one request that met it.
 *
 * @param rate requests a second
 */
record OpenLoop(int rate) {

    /** Asks for so long, waits for all answers, and checks each. */
    void run(Question question, Duration duration, Measured measured) {
        var count = (int) (rate * duration.toSeconds());
        var interval = Duration.ofSeconds(1).toNanos() / rate;
        var answers = new ArrayList<CompletableFuture<Void>>(count);
        var cpu = question.server().cpu();
        var start = System.nanoTime() + interval;
        for (var i = 0; i < count; i++) {
            var due = start + i * interval;
            waitUntil(due);
            measured.sent(System.nanoTime() - due);
            answers.add(Server.CLIENT
                    .sendAsync(question.request(), BodyHandlers.ofString())
                    .thenAccept((HttpResponse<String> answer) -> {
                        measured.answered(System.nanoTime() - due);
                        question.check(answer);
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        measured.spent(question.server().cpu().minus(cpu), count);
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
