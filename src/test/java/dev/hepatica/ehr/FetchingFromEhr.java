package dev.hepatica.ehr;

import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fetcher and the one server that it may call, new for each test. */
abstract class FetchingFromEhr {

    @Inject
    Vertx vertx;

    Ehr ehr;
    RecordFetcher fetcher;

    @BeforeEach
    void start() {
        ehr = Ehr.start();
        fetcher = Fetching.from(vertx, ehr.base());
    }

    @AfterEach
    void stop() {
        ehr.close();
    }

    Map<String, Fetched> ask(Map<String, String> queries, int millis) {
        return Fetching.ask(fetcher, ehr.base(), queries, millis);
    }

    /** Runs one query, with enough time. */
    Fetched ask(String query) {
        return Fetching.ask(fetcher, ehr.base(), query);
    }
}
