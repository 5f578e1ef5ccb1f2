package dev.hepatica.cdshooks.feedback;

import dev.hepatica.fhir.wire.Unavailable;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Access to the feedback store in bounded time. It has threads of its own, so that a database that is slow or away holds up
 * no card.
 */
public final class StoreAccess implements AutoCloseable {

    /** The longest that a request waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** When a client may send its feedback again. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

    private static final int THREADS = 2;
    private static final int QUEUE = 200;

    private final Consumer<Throwable> onOutage;
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), work -> {
                var thread = new Thread(work, "feedback");
                thread.setDaemon(true);
                return thread;
            });

    /** @param onOutage gets every failure that says that the database is not well */
    public StoreAccess(Consumer<Throwable> onOutage) {
        this.onOutage = onOutage;
        threads.allowCoreThreadTimeOut(true);
    }

    /** The result of some work with the store; a failure with {@link Unavailable} if it is not to be had in time. */
    <T> Uni<T> with(Work<T> work) {
        return Uni.createFrom()
                .<T>emitter(answer -> {
                    var waiting = threads.submit(() -> {
                        try {
                            answer.complete(work.done());
                        } catch (SQLException | RuntimeException e) {
                            answer.fail(e);
                        }
                    });
                    // Whoever has left is not served any more; work that has begun is finished.
                    answer.onTermination(() -> waiting.cancel(false));
                })
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(StoreAccess::isOutage)
                .invoke(onOutage)
                .onFailure(failure -> isOutage(failure) || failure instanceof RejectedExecutionException)
                .transform(failure -> new Unavailable(
                        "Feedback cannot be kept or counted at the moment. Send it again later.", RETRY_AFTER));
    }

    /** Work that needs the store. */
    interface Work<T> {
        T done() throws SQLException;
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** An error about the values (SQL states 22 and 23) is no outage, but a fault of this service. */
    private static boolean isOutage(Throwable failure) {
        return failure instanceof SQLException e
                ? e.getSQLState() == null || !e.getSQLState().matches("2[23].*")
                : failure instanceof TimeoutException;
    }
}
