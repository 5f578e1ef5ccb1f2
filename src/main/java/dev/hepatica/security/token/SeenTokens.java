package dev.hepatica.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** The tokens that were used, until they could not be used again anyway. This process knows only those it saw itself. */
final class SeenTokens {

    private static final Logger LOG = Logger.getLogger(SeenTokens.class);

    /** At five minutes each, 300 calls a second; some 25 MB. Only tokens that are good otherwise come here. */
    private static final int MOST = 100_000;

    private final AtomicBoolean full = new AtomicBoolean();
    private final Cache<Token, Instant> seen;

    private record Token(String issuer, String id) {}

    SeenTokens(Clock clock) {
        this(clock, MOST);
    }

    SeenTokens(Clock clock, int most) {
        seen = Caffeine.newBuilder()
                .maximumSize(most)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.creating((Token token, Instant end) -> Duration.between(clock.instant(), end)))
                .evictionListener((token, end, cause) -> {
                    if (cause == RemovalCause.SIZE && !full.getAndSet(true)) {
                        LOG.warn("more tokens than can be remembered: one could be used again before it expires");
                    }
                })
                .build();
    }

    /** Whether a token comes for the first time; it is remembered until the given moment. */
    boolean isNew(String issuer, String id, Instant end) {
        return seen.asMap().putIfAbsent(new Token(issuer, id), end) == null;
    }

    long size() {
        seen.cleanUp();
        return seen.estimatedSize();
    }
}
