package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.security.token.Refusal;
import dev.hepatica.security.token.Refusal.RefusalKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever calls in vain all the time does not fill the log, but is not forgotten. */
class TrustRefusalLogTest {

    private static final Logger LOGGER = Logger.getLogger(RefusalLog.class.getName());

    private final Passing clock = new Passing();
    private final RefusalLog log = new RefusalLog(clock);
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(handler);
        LOGGER.setUseParentHandlers(false);
        // Services of other tests may have silenced it.
        LOGGER.setLevel(Level.ALL);
    }

    @AfterEach
    void hush() {
        LOGGER.setUseParentHandlers(true);
        LOGGER.setLevel(null);
        LOGGER.removeHandler(handler);
    }

    @Test
    void has_so_many_lines_a_minute_and_the_number_of_the_others() {
        for (var call = 0; call < 1000; call++) {
            log.refused(new Refusal(RefusalKind.NO_TOKEN));
        }
        assertThat(lines).hasSize(60).allMatch(line -> line.contains("no bearer token"));

        clock.pass(Duration.ofSeconds(61));
        log.refused(new Refusal(RefusalKind.EXPIRED));

        assertThat(lines.subList(60, 62))
                .satisfiesExactly(
                        line -> assertThat(line).contains("940 more"),
                        line -> assertThat(line).contains("expired"));
    }

    @Test
    void says_what_failed_but_not_what_it_said() {
        log.broken(new IllegalArgumentException("eyJhbGciOi"));

        assertThat(lines)
                .singleElement()
                .asString()
                .contains("IllegalArgumentException")
                .doesNotContain("eyJ");
    }
}
