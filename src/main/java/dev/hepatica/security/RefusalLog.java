package dev.hepatica.security;

import dev.hepatica.security.token.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Who was refused, and why. Whoever calls in vain all the time does not fill the log. */
final class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 60;

    private final Clock clock;
    private Instant since = Instant.EPOCH;
    private int count;

    RefusalLog(Clock clock) {
        this.clock = clock;
    }

    void refused(Refusal refusal) {
        if (mayWrite()) {
            LOG.warnf("caller refused: %s", refusal.getMessage());
        }
    }

    /** A failure of ours closes the gate, too. */
    void broken(Throwable failure) {
        if (mayWrite()) {
            LOG.errorf(
                    "caller refused: verification failed with %s",
                    failure.getClass().getName());
        }
    }

    private synchronized boolean mayWrite() {
        var now = clock.instant();
        if (now.isAfter(since.plus(WINDOW))) {
            if (count > MOST) {
                LOG.warnf("and %d more callers refused", count - MOST);
            }
            since = now;
            count = 0;
        }
        count++;
        return count <= MOST;
    }
}
