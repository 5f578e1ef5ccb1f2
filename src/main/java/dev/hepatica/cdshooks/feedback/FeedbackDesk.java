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
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Where whoever brings or asks for feedback waits for the database. It has threads of its own, so that a database that
 * is slow or away holds up no card.
 */
public final class FeedbackDesk implements AutoCloseable {

    /** How long anybody waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** When to come again. */
    private static final Duration LATER = Duration.ofSeconds(60);

    private static final int CLERKS = 2;
    private static final int QUEUE = 200;
    private static final Logger LOG = Logger.getLogger(FeedbackDesk.class);

    private final AtomicBoolean away = new AtomicBoolean();
    private final ThreadPoolExecutor clerks =
            new ThreadPoolExecutor(CLERKS, CLERKS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), work -> {
                var thread = new Thread(work, "feedback");
                thread.setDaemon(true);
                return thread;
            });

    public FeedbackDesk() {
        clerks.allowCoreThreadTimeOut(true);
    }

    /** What comes of some work with the database; a failure with {@link Unavailable} if it is not to be had in time. */
    <T> Uni<T> ask(Work<T> work) {
        return Uni.createFrom()
                .<T>emitter(answer -> {
                    var waiting = clerks.submit(() -> {
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
                .onItem()
                .invoke(this::back)
                .onFailure(FeedbackDesk::isOutage)
                .transform(this::unavailable);
    }

    /** Something that needs the database. */
    interface Work<T> {
        T done() throws SQLException;
    }

    @Override
    public void close() {
        clerks.shutdown();
    }

    /** What the database makes of the values is no outage, but a mistake of ours. */
    private static boolean isOutage(Throwable failure) {
        return failure instanceof SQLException e
                ? e.getSQLState() == null || !e.getSQLState().matches("2[23].*")
                : failure instanceof TimeoutException || failure instanceof RejectedExecutionException;
    }

    /** The message may quote values, so the log gets the state only; once for each outage. */
    private Unavailable unavailable(Throwable failure) {
        if (!away.getAndSet(true)) {
            LOG.warnf(
                    "feedback cannot be kept or counted for now: %s %s",
                    failure.getClass().getName(), failure instanceof SQLException e ? e.getSQLState() : "");
        }
        return new Unavailable("Feedback cannot be kept or counted at the moment. Send it again later.", LATER);
    }

    private void back() {
        if (away.getAndSet(false)) {
            LOG.info("feedback is kept and counted again");
        }
    }
}
