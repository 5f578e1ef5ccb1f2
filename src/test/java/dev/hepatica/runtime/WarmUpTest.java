package dev.hepatica.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Log;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    /** The settings. */
    private record Settings(boolean enabled, Duration limit) implements WarmUpConfig {}

    @Test
    void is_down_until_the_example_is_answered_quickly() {
        var during = new ArrayList<Status>();
        var checks = new ArrayList<WarmUp>();
        var warmUp = new WarmUp(() -> during.add(status(checks.get(0))), new Settings(true, LONG));
        checks.add(warmUp);

        assertThat(status(warmUp)).isEqualTo(Status.DOWN);
        var log = Log.during(() -> warmUp.begin(Runnable::run));

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(during).hasSizeGreaterThan(2).containsOnly(Status.DOWN);
        assertThat(log).singleElement().asString().contains("Warm after " + during.size() + " rounds");
    }

    @Test
    void is_up_at_once_without_a_warm_up() {
        var warmUp = new WarmUp(
                () -> {
                    throw new AssertionError("nothing is to be answered");
                },
                new Settings(false, LONG));

        var log = Log.during(() -> warmUp.begin(Runnable::run));

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(log).isEmpty();
    }

    @Test
    void is_up_after_a_failure_and_the_log_does_not_quote_it() {
        var warmUp = new WarmUp(
                () -> {
                    throw new IllegalArgumentException("Jane Doe");
                },
                new Settings(true, LONG));

        var log = Log.during(() -> warmUp.begin(Runnable::run));

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(log)
                .singleElement()
                .asString()
                .contains("The warm-up failed: java.lang.IllegalArgumentException at dev.hepatica.runtime.WarmUpTest")
                .contains("The service is ready")
                .doesNotContain("Jane Doe")
                .hasLineCount(2);
    }

    @Test
    void is_up_after_an_error_of_the_machine() {
        var warmUp = new WarmUp(
                () -> {
                    throw new NoClassDefFoundError("dev/hepatica/Lost");
                },
                new Settings(true, LONG));

        var log = Log.during(() -> warmUp.begin(Runnable::run));

        assertThat(status(warmUp)).isEqualTo(Status.UP);
        assertThat(log).singleElement().asString().contains("The warm-up failed: java.lang.NoClassDefFoundError");
    }

    @Test
    void is_up_once_the_limit_has_passed() {
        var warmUp = new WarmUp(() -> {}, new Settings(true, Duration.ofMillis(50)));

        var log = Log.during(() -> {
            warmUp.begin(neverRun -> {});
            waitFor(warmUp);
        });

        assertThat(log)
                .singleElement()
                .asString()
                .contains("The warm-up has not finished after 0 s (hepatica.warm-up.limit)")
                .contains("The service is ready");
    }

    private static void waitFor(WarmUp warmUp) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (status(warmUp) == Status.DOWN && System.nanoTime() < end) {
            sleep();
        }
        assertThat(status(warmUp)).isEqualTo(Status.UP);
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Status status(WarmUp warmUp) {
        return warmUp.call().getStatus();
    }
}
