package dev.hepatica.feedback;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Opens the database on a thread of its own, and again after each outage, until that succeeds. The pauses between attempts
 * grow from half a second to half a minute. The log has one line when an outage begins and one when it is over.
 */
public final class StoreOpening implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StoreOpening.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A database that fails sooner after it was opened is left alone for longer than before, so that the log stays short. */
    private static final Duration STABLE = Duration.ofMinutes(2);

    private final FeedbackDatabase database;
    private final String place;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "feedback-opening");
        made.setDaemon(true);
        return made;
    });

    private Optional<StoreOutage> outage = Optional.empty();
    private Instant opened = Instant.MIN;
    private Duration pause = SHORTEST_PAUSE;

    /**
     * @param place where feedback is kept, and what that asks of the site: "in the folder ./data, which …"
     */
    public StoreOpening(FeedbackDatabase database, String place, Clock clock) {
        this.database = database;
        this.place = place;
        this.clock = clock;
    }

    /** Makes the first attempt, without waiting for it. */
    public void begin() {
        thread.execute(this::attempt);
    }

    /**
     * Closes the store after a failure of the database, and opens it again later.
     *
     * @param failure its message is not used, since it may quote what was to be kept
     */
    public synchronized void lose(Throwable failure) {
        if (!database.isOpen()) {
            return;
        }
        database.lose();
        var lost = StoreOutage.of(clock.instant(), failure);
        warn(lost.why());
        outage = Optional.of(lost);
        if (opened.plus(STABLE).isBefore(lost.since())) {
            pause = SHORTEST_PAUSE;
        }
        again();
    }

    /** The outage that lasts now; none while the first attempt is under way. */
    public synchronized Optional<StoreOutage> outage() {
        return outage;
    }

    public boolean isOpen() {
        return database.isOpen();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void attempt() {
        try {
            database.open();
            succeeded();
        } catch (SQLException | RuntimeException e) {
            failed(e);
        }
    }

    private synchronized void succeeded() {
        opened = clock.instant();
        outage.ifPresent(over -> LOG.infof(
                "Feedback is kept again, after %d s",
                Duration.between(over.since(), opened).toSeconds()));
        outage = Optional.empty();
    }

    private synchronized void failed(Exception failure) {
        if (thread.isShutdown()) {
            return;
        }
        if (outage.isEmpty()) {
            var found = StoreOutage.of(clock.instant(), failure);
            // What is sent to open a database has nothing of a request, so the message of the driver may be shown.
            warn("%s (%s)".formatted(found.why(), firstLine(failure)));
            outage = Optional.of(found);
        } else {
            outage = outage.map(begun -> StoreOutage.of(begun.since(), failure));
        }
        again();
    }

    private void warn(String why) {
        LOG.warnf(
                "Feedback cannot be kept %s: %s. It is answered with 503 until the database opens; the service goes on"
                        + " trying. Cards and assessments are not affected.",
                place, why);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // an attempt deals with its own failure
    private void again() {
        if (!thread.isShutdown()) {
            thread.schedule(this::attempt, pause.toMillis(), TimeUnit.MILLISECONDS);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
