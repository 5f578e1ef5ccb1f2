package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Configuration of the FHIR servers from which missing parts of a CDS Hooks request are fetched. */
@ConfigMapping(prefix = "hepatica.cds-hooks")
interface FetchConfig {

    /** Base addresses of the servers; no other server is called. */
    Optional<List<String>> fhirServers();

    /** True if a listed server may use http. */
    @WithDefault("false")
    boolean allowHttp();

    /** True if a listed server may be in a private network or on this machine. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** True if a listed server is called for a request without an access token. */
    @WithDefault("false")
    boolean allowWithoutToken();

    Fetch fetch();

    /** The limits of calls. */
    interface Fetch {

        /** The most pages of one search. */
        @WithDefault("5")
        int maxPages();

        /** The most megabytes of all answers for one request together. */
        @WithDefault("10")
        int maxMegabytes();

        /** The most calls to one listed server at a time. */
        @WithDefault("16")
        int maxConcurrent();

        @WithDefault("300ms")
        Duration connectTimeout();

        /** The longest time for one call, from sending it to the last byte of its answer. */
        @WithDefault("2s")
        Duration answerTimeout();

        /** The time for which a server that keeps failing is not called. */
        @WithDefault("10s")
        Duration pause();
    }
}
