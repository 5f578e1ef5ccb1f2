package dev.hepatica.ehr;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.util.TypeLiteral;
import java.net.InetAddress;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Calls of FHIR servers: GET, without redirects, within the allowed bytes and time. Each allowed server has its own
 * retry, circuit breaker and bulkhead: a call with a failure that may pass is tried once more, a server that keeps
 * failing is not called for a while, and it never gets more than a number of calls at a time.
 */
final class Calls {

    private static final String FHIR_JSON = "application/fhir+json";

    /** The media types of an answer. The second is that of FHIR before R4, the third is plain JSON. */
    private static final Set<String> JSON = Set.of(FHIR_JSON, "application/json+fhir", "application/json");

    private static final int RETRY_AFTER_MILLIS = 30;
    private static final int RETRY_JITTER_MILLIS = 15;

    /**
     * The number of latest calls of which half must fail before a server is not called for a while; one unlucky request
     * makes fewer.
     */
    private static final int CALLS_JUDGED = 20;

    /**
     * The shortest time in milliseconds after which a timeout counts as a failure of the server; a call with less time
     * had waited for others.
     */
    private static final int FAIR_MILLIS = 100;

    /** The most calls that wait for their turn, for each call in progress. */
    private static final int WAITING = 16;

    /**
     * The destination of the calls of one request.
     *
     * @param match     the server, and the base that allows it; all servers below one base share their limits
     * @param addresses the checked addresses of the server
     */
    record Route(FhirAccess access, AllowedServers.Match match, List<InetAddress> addresses) {

        FhirBase base() {
            return match.server();
        }
    }

    private final HttpClient client;
    private final Context context;
    private final FetchRules.Limits limits;
    private final Map<FhirBase, TypedGuard<CompletionStage<Buffer>>> guards = new ConcurrentHashMap<>();

    /** @param context the event loop on which all answers arrive */
    Calls(HttpClient client, Context context, FetchRules.Limits limits) {
        this.client = client;
        this.context = context;
        this.limits = limits;
    }

    /**
     * The body of an answer in JSON; fails with FetchException in any other case.
     *
     * @param target path and query
     */
    Future<Buffer> get(Route route, String target, Allowance allowance) {
        var guard = guards.computeIfAbsent(route.match().allowedBy(), base -> guard());
        var attempts = new AtomicInteger();
        // the retry may run on another thread
        var answer = guard.get(() -> onContext(() -> attempt(
                        route,
                        route.addresses()
                                .get(attempts.getAndIncrement()
                                        % route.addresses().size()),
                        target,
                        allowance))
                .toCompletionStage());
        return Future.fromCompletionStage(answer, context)
                .recover(failure -> Future.failedFuture(toFetchException(failure)));
    }

    private TypedGuard<CompletionStage<Buffer>> guard() {
        return TypedGuard.create(new TypeLiteral<CompletionStage<Buffer>>() {})
                .withRetry()
                .maxRetries(1)
                .delay(RETRY_AFTER_MILLIS, ChronoUnit.MILLIS)
                .jitter(RETRY_JITTER_MILLIS, ChronoUnit.MILLIS)
                .whenException(failure ->
                        failure instanceof FetchException call && call.kind() == FetchException.FailureKind.PASSING)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(CALLS_JUDGED)
                .failureRatio(0.5)
                .delay(limits.pause().toMillis(), ChronoUnit.MILLIS)
                .when(failure ->
                        failure instanceof FetchException call && call.kind() != FetchException.FailureKind.OURS)
                .done()
                .withBulkhead()
                .limit(limits.concurrent())
                .queueSize(limits.concurrent() * WAITING)
                .done()
                .withThreadOffload(false)
                .build();
    }

    private <T> Future<T> onContext(Supplier<Future<T>> action) {
        var promise = Promise.<T>promise();
        // every exception becomes a failure: a call that never ends would keep its place for good
        context.runOnContext(ignored ->
                Future.succeededFuture().compose(start -> action.get()).onComplete(promise));
        return promise.future();
    }

    private Future<Buffer> attempt(Route route, InetAddress address, String target, Allowance allowance) {
        var time = Math.min(allowance.millis(), limits.answerTimeout().toMillis());
        if (time < 1) {
            return Future.failedFuture(FetchException.notAsked(FetchException.LATE));
        }
        var answer = Promise.<Buffer>promise();
        var timer = context.owner()
                .setTimer(
                        time,
                        late -> answer.tryFail(
                                time < FAIR_MILLIS
                                        ? FetchException.notAsked(FetchException.LATE)
                                        : FetchException.unwell(FetchException.LATE)));
        client.request(options(route, address, target, time))
                .onFailure(failure -> answer.tryFail(toFetchException(failure)))
                .onSuccess(request -> {
                    answer.future().onFailure(failure -> request.reset());
                    if (!answer.future().isComplete()) {
                        send(request, answer, allowance);
                    }
                });
        return answer.future().onComplete(done -> context.owner().cancelTimer(timer));
    }

    private RequestOptions options(Route route, InetAddress address, String target, long time) {
        var base = route.base();
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                // the address that was checked; the name is for the certificate and the Host header
                .setServer(SocketAddress.inetSocketAddress(base.port(), address.getHostAddress()))
                .setHost(base.host())
                .setPort(base.port())
                .setSsl(base.isSecure())
                .setURI(target)
                .setFollowRedirects(false)
                .setConnectTimeout(Math.min(time, limits.connectTimeout().toMillis()))
                .putHeader(HttpHeaders.ACCEPT, FHIR_JSON);
        route.access().token().ifPresent(token -> options.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        return options;
    }

    private static void send(HttpClientRequest request, Promise<Buffer> answer, Allowance allowance) {
        request.send()
                .onFailure(failure -> answer.tryFail(toFetchException(failure)))
                .onSuccess(response -> {
                    // also for an answer that is not read further: Vert.x would log an exception that is not handled
                    response.exceptionHandler(failure -> answer.tryFail(toFetchException(failure)));
                    if (response.statusCode() != 200) {
                        answer.tryFail(FetchException.status(response.statusCode()));
                    } else if (!isJson(response)) {
                        answer.tryFail(FetchException.unusable("the FHIR server did not answer with FHIR in JSON"));
                    } else {
                        collect(response, answer, allowance);
                    }
                });
    }

    private static boolean isJson(HttpClientResponse response) {
        var type = Optional.ofNullable(response.getHeader(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        return JSON.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static void collect(HttpClientResponse response, Promise<Buffer> answer, Allowance allowance) {
        var body = Buffer.buffer();
        response.handler(chunk -> {
                    if (allowance.take(chunk.length())) {
                        body.appendBuffer(chunk);
                    } else {
                        answer.tryFail(FetchException.unusable("the FHIR server's answers are larger than is read"));
                    }
                })
                .endHandler(end -> answer.tryComplete(body));
    }

    /** A failure of a library in this service's words, since the library's message may contain an address. */
    private static FetchException toFetchException(Throwable failure) {
        if (failure instanceof FetchException call) {
            return call;
        }
        if (failure instanceof CircuitBreakerOpenException) {
            return FetchException.notAsked("the FHIR server failed repeatedly and is not asked for a while");
        }
        if (failure instanceof BulkheadException) {
            return FetchException.notAsked("too many queries wait for the FHIR server");
        }
        return failure instanceof SSLException
                ? FetchException.unwell("no secure connection to the FHIR server could be made")
                : FetchException.passing("the FHIR server cannot be reached");
    }
}
