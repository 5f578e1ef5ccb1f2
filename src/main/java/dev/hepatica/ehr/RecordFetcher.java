package dev.hepatica.ehr;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.TrustOptions;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Fetches missing parts of the record from an EHR's FHIR server. No thread waits for an answer; names are looked up and
 * answers parsed on a few threads of its own, so that it proceeds while all others assess.
 */
public final class RecordFetcher {

    private static final Logger LOG = Logger.getLogger(RecordFetcher.class);

    /**
     * The time in seconds after which unused connections are closed, before servers close them while a query is being
     * sent.
     */
    private static final int IDLE_SECONDS = 20;

    private static final int LOOKUP_THREADS = 2;
    private static final int PARSING_THREADS = 2;

    private final FetchRules rules;
    private final Context context;
    private final WorkerExecutor parsing;
    private final Addresses addresses;
    private final Calls calls;

    /** @param trust the certificate authorities for FHIR servers; empty for those that Java trusts */
    public RecordFetcher(Vertx vertx, FetchRules rules, Optional<TrustOptions> trust) {
        this(vertx, rules, trust, InetAddress::getAllByName);
    }

    RecordFetcher(Vertx vertx, FetchRules rules, Optional<TrustOptions> trust, Addresses.Names names) {
        this.rules = rules;
        this.context = vertx.getOrCreateContext();
        this.parsing = vertx.createSharedWorkerExecutor("fhir-answers", PARSING_THREADS);
        this.addresses = new Addresses(
                vertx.createSharedWorkerExecutor("fhir-server-names", LOOKUP_THREADS),
                names,
                rules.servers().privateAddresses());
        var options = new HttpClientOptions().setKeepAliveTimeout(IDLE_SECONDS).setForceSni(true);
        trust.ifPresent(options::setTrustOptions);
        var pool = new PoolOptions().setHttp1MaxSize(rules.limits().concurrent());
        this.calls = new Calls(vertx.createHttpClient(options, pool), context, rules.limits());
    }

    /**
     * The reason, in words for a card, why a server may not be called; empty if it may. Its name is not looked up for
     * this.
     */
    public Optional<String> refusal(FhirAccess access) {
        return rules.servers().refusal(access);
    }

    /**
     * Runs all queries at once. The result is complete when all are answered, at the latest when the time is over, and
     * then contains the answers up to then. It never fails, and it arrives on an event loop, where nothing may block or
     * compute for long.
     *
     * @param queries queries by key: a FHIR query relative to the server,
     *                {@code Observation?patient=p1&code=http://loinc.org|2039-6}, as {@link Queries#fill} makes it; or
     *                the absolute address of a page, as in the {@code next} link of a Bundle that the request brought
     * @return the result of each query, by the same keys
     */
    public CompletionStage<Map<String, Fetched>> fetch(
            FhirAccess access, Map<String, String> queries, Duration atMost) {
        var refused = refusal(access);
        var match = rules.servers().match(access);
        if (refused.isPresent() || match.isEmpty()) {
            var why = refused.orElse("the FHIR server is not allowed");
            return CompletableFuture.completedFuture(each(queries, query -> new Fetched.Failed(why)));
        }
        var allowance = new Allowance(atMost, rules.limits().bytes());
        var inquiries = each(
                queries,
                query -> new Inquiry(query, calls, parsing, rules.limits().pages(), allowance));
        var answer = new CompletableFuture<Map<String, Fetched>>();
        context.runOnContext(ignored -> {
            // started first, so that there is an answer whatever goes wrong
            var timer = context.owner()
                    .setTimer(
                            Math.max(1, allowance.millis()), late -> answer.complete(each(inquiries, Inquiry::soFar)));
            all(access, match.get(), inquiries).onComplete(done -> {
                context.owner().cancelTimer(timer);
                answer.complete(each(inquiries, Inquiry::soFar));
            });
        });
        return answer;
    }

    private Future<?> all(FhirAccess access, AllowedServers.Match match, Map<String, Inquiry> inquiries) {
        var server = match.server();
        var route = addresses.of(server.host()).map(found -> new Calls.Route(access, match, found));
        return Future.join(inquiries.entrySet().stream()
                .map(inquiry -> logged(server, inquiry.getKey(), inquiry.getValue(), route))
                .toList());
    }

    /** Logs the query and its outcome, never the patient. */
    private static Future<Void> logged(FhirBase server, String key, Inquiry inquiry, Future<Calls.Route> route) {
        var start = System.nanoTime();
        return inquiry.on(route)
                .onComplete(done -> LOG.debugf(
                        "%s %s: %s in %d ms",
                        server.origin(),
                        key,
                        inquiry.soFar(),
                        Duration.ofNanos(System.nanoTime() - start).toMillis()));
    }

    private static <A, B> Map<String, B> each(Map<String, A> values, Function<A, B> what) {
        var done = new LinkedHashMap<String, B>();
        values.forEach((key, value) -> done.put(key, what.apply(value)));
        return Collections.unmodifiableMap(done);
    }
}
