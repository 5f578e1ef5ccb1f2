package dev.hepatica.ehr;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hepatica.ehr.Fetched.Failed;
import dev.hepatica.ehr.Fetched.Found;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Fetchers for tests, and their requests. */
final class Fetching {

    static final String TOKEN = "sesame-4711";
    static final FetchRules.Limits LIMITS = new FetchRules.Limits(
            5, 1 << 20, 16, Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMillis(300));

    private Fetching() {}

    /** A fetcher that may call servers on this machine, by http. */
    static RecordFetcher from(Vertx vertx, URI... servers) {
        return from(vertx, LIMITS, servers);
    }

    static RecordFetcher from(Vertx vertx, FetchRules.Limits limits, URI... servers) {
        var bases = List.of(servers).stream().map(URI::toString).toList();
        return new RecordFetcher(
                vertx, new FetchRules(new AllowedServers(bases, true, true, false), limits), Optional.empty());
    }

    static FhirAccess access(URI server) {
        return new FhirAccess(server, Optional.of(TOKEN));
    }

    static Map<String, Fetched> ask(RecordFetcher fetcher, URI server, Map<String, String> queries, int millis) {
        return answer(fetcher.fetch(access(server), queries, Duration.ofMillis(millis))
                .toCompletableFuture());
    }

    /** Runs one query, with enough time. */
    static Fetched ask(RecordFetcher fetcher, URI server, String query) {
        return came(ask(fetcher, server, Map.of("it", query), 3000), "it");
    }

    static Fetched came(Map<String, Fetched> answer, String key) {
        return Optional.ofNullable(answer.get(key)).orElseThrow();
    }

    static <T> T answer(CompletableFuture<T> answer) {
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    static List<String> ids(Fetched fetched) {
        return ((Found) fetched)
                .resources().stream().map(resource -> id(resource)).toList();
    }

    private static String id(ObjectNode resource) {
        return resource.path("id").asText();
    }

    static String why(Fetched fetched) {
        return fetched instanceof Failed failed
                ? failed.why()
                : ((Found) fetched).incomplete().orElse("");
    }

    /** An address that is not called. */
    static InetAddress address(String literal) {
        try {
            return InetAddress.getAllByName(literal)[0];
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
