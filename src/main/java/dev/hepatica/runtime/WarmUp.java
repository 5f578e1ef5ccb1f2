package dev.hepatica.runtime;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;
import org.jboss.logging.Logger;

/**
 * Answers an example after the start until that is fast, since loading classes takes longer than EHRs wait. Until then the
 * service has not started and is not ready. If the warm-up fails or exceeds its limit, a warning is logged, and the service
 * is ready.
 */
@Singleton
@Startup
@Readiness
class WarmUp implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private static final String CONSEQUENCE = "The service is ready, but its first answers will be slow.";

    /** The priority after all other observers of the start. */
    private static final int LAST = Integer.MAX_VALUE;

    /** The requests of the first callers, answered in the process. */
    interface Example {

        void answer();
    }

    private final Example example;
    private final WarmUpConfig config;

    private volatile boolean isOver;

    WarmUp(Example example, WarmUpConfig config) {
        this.example = example;
        this.config = config;
    }

    void begin(@Observes @Priority(LAST) StartupEvent start) {
        begin(work -> {
            var thread = new Thread(work, "warm-up");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /**
     * Begins the warm-up, if it is enabled.
     *
     * @param executor the thread of the warm-up
     */
    void begin(Executor executor) {
        if (!config.enabled()) {
            isOver = true;
            return;
        }
        executor.execute(this::run);
        CompletableFuture.delayedExecutor(config.limit().toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::stopWaiting);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("warm-up").status(isOver).build();
    }

    private void run() {
        try {
            var times = WarmUpRounds.run(example::answer, System::nanoTime);
            LOG.infof(
                    "Warm after %d rounds in %d ms",
                    times.size(),
                    times.stream().reduce(Duration.ZERO, Duration::plus).toMillis());
        } catch (RuntimeException | Error e) {
            LOG.warnf("The warm-up failed: %s at %s. %s", e.getClass().getName(), place(e), CONSEQUENCE);
        } finally {
            isOver = true;
        }
    }

    private void stopWaiting() {
        if (!isOver) {
            LOG.warnf(
                    "The warm-up has not finished after %d s (hepatica.warm-up.limit). %s",
                    config.limit().toSeconds(), CONSEQUENCE);
            isOver = true;
        }
    }

    /** The place of a failure in our code. Its message is never logged. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.hepatica."))
                .findFirst()
                .map(Object::toString)
                .orElse("?");
    }
}
