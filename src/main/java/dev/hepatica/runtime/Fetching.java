package dev.hepatica.runtime;

import dev.hepatica.ehr.AllowedServers;
import dev.hepatica.ehr.FetchRules;
import dev.hepatica.ehr.RecordFetcher;
import io.quarkus.runtime.Startup;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Produces the fetcher of records. An invalid list of servers prevents the start. */
class Fetching {

    /**
     * The name in {@code quarkus.tls.<name>.trust-store} for authorities that Java does not trust, such as a
     * hospital's.
     */
    private static final String TLS = "fhir-servers";

    @Produces
    @Singleton
    @Startup
    RecordFetcher recordFetcher(Vertx vertx, FetchConfig config, TlsConfigurationRegistry tls) {
        return new RecordFetcher(vertx, rules(config), tls.get(TLS).map(TlsConfiguration::getTrustStoreOptions));
    }

    static FetchRules rules(FetchConfig config) {
        var fetch = config.fetch();
        return new FetchRules(
                new AllowedServers(
                        config.fhirServers().orElse(List.of()),
                        config.allowHttp(),
                        config.allowPrivateAddresses(),
                        config.allowWithoutToken()),
                new FetchRules.Limits(
                        fetch.maxPages(),
                        (long) fetch.maxMegabytes() << 20,
                        fetch.maxConcurrent(),
                        fetch.connectTimeout(),
                        fetch.answerTimeout(),
                        fetch.pause()));
    }
}
