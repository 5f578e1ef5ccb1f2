package dev.hepatica.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Log;
import dev.hepatica.security.token.Refusal;
import dev.hepatica.security.token.Refusal.RefusalKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever calls in vain all the time does not fill the log, but is not forgotten. */
class TrustRefusalLogTest {

    private final Passing clock = new Passing();
    private final RefusalLog refusals = new RefusalLog(clock);
    private final Log log = Log.of(RefusalLog.class);

    @AfterEach
    void hush() {
        log.close();
    }

    @Test
    void has_so_many_lines_a_minute_and_the_number_of_the_others() {
        for (var call = 0; call < 1000; call++) {
            refusals.refused(new Refusal(RefusalKind.NO_TOKEN));
        }
        assertThat(log.lines()).hasSize(60).allMatch(line -> line.contains("no bearer token"));

        clock.pass(Duration.ofSeconds(61));
        refusals.refused(new Refusal(RefusalKind.EXPIRED));

        assertThat(log.lines().subList(60, 62))
                .satisfiesExactly(
                        line -> assertThat(line).contains("940 more"),
                        line -> assertThat(line).contains("expired"));
    }

    @Test
    void says_what_failed_but_not_what_it_said() {
        refusals.broken(new IllegalArgumentException("eyJhbGciOi"));

        assertThat(log.lines())
                .singleElement()
                .asString()
                .contains("IllegalArgumentException")
                .doesNotContain("eyJ");
    }
}
