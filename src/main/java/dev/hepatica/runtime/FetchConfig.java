package dev.hepatica.runtime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which FHIR servers are asked for what a CDS Hooks request did not bring. */
@ConfigMapping(prefix = "hepatica.cds-hooks")
interface FetchConfig {

    /** Base addresses; none is asked unless listed. */
    Optional<List<String>> fhirServers();

    /** Whether a listed server may be one of http. */
    @WithDefault("false")
    boolean allowHttp();

    /** Whether a listed server may be in a private network or on this machine. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /** Whether a listed server is asked for a request that brings no access token. */
    @WithDefault("false")
    boolean allowWithoutToken();

    Fetch fetch();

    /** How much is asked, and how long it may take. */
    interface Fetch {

        /** Pages of one search. */
        @WithDefault("5")
        int maxPages();

        /** All answers to one request together. */
        @WithDefault("10")
        int maxMegabytes();

        /** Calls to one listed server at a time. */
        @WithDefault("16")
        int maxConcurrent();

        @WithDefault("300ms")
        Duration connectTimeout();

        /** One call, from sending it to the last byte of its answer. */
        @WithDefault("2s")
        Duration answerTimeout();

        /** How long a server that keeps failing is left alone. */
        @WithDefault("10s")
        Duration pause();
    }
}
