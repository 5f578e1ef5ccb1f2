package dev.hepatica.security;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.hepatica.security.SecurityConfig.Mode;
import dev.hepatica.security.token.TokenVerifier;
import dev.hepatica.security.token.TrustedClients;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Installs the authentication of callers in smart mode. A mistake in the configuration keeps the service from starting. */
@Singleton
class Authentication {

    private static final Logger LOG = Logger.getLogger(Authentication.class);

    /** After CORS, which Quarkus puts at 300: a browser asks without a token whether it may send one. */
    private static final int PRIORITY = 200;

    /** For each issuer; they are started when they are needed. */
    private static final int THREADS = 4;

    private final SecurityConfig config;
    private final Clock clock;
    private final Vertx vertx;
    private final OpenPaths open;

    Authentication(SecurityConfig config, Clock clock, Vertx vertx, OpenPaths open) {
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
        this.open = open;
    }

    void install(@Observes Filters filters) {
        if (config.mode() == Mode.SMART) {
            var clients = ConfiguredClients.of(config);
            var executors = clients.issuers().stream()
                    .collect(toUnmodifiableMap(
                            issuer -> issuer,
                            issuer -> vertx.createSharedWorkerExecutor("hepatica-trust " + issuer, THREADS)));
            executors.forEach((issuer, executor) -> fetchKeys(clients, issuer, executor));
            LOG.infof(
                    "callers are verified: %d clients are trusted, if their tokens are for %s",
                    config.clients().size(),
                    config.publicUrl().map(URI::toString).orElse("the address of the request"));
            var authentication = new BearerAuthentication(
                    open,
                    ServiceAddresses.of(config.publicUrl()),
                    new TokenVerifier(clients, config.clockSkew(), config.maxLifetime(), clock),
                    executors,
                    new RefusalLog(clock));
            filters.register(authentication::admit, PRIORITY);
        } else if (!config.clients().isEmpty()) {
            LOG.warn("clients are configured, but nobody is verified: hepatica.security.mode is open");
        }
    }

    /** Before anybody calls, and not waited for: that an EHR's keys cannot be had is no reason not to start. */
    private static void fetchKeys(TrustedClients clients, String issuer, WorkerExecutor executor) {
        executor.executeBlocking(() -> clients.unavailable(issuer), false)
                .onSuccess(addresses -> addresses.forEach(address -> LOG.warnf("no keys from %s", address)));
    }
}
