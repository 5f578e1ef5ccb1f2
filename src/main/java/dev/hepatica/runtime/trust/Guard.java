package dev.hepatica.runtime.trust;

import dev.hepatica.cdshooks.client.CdsClient;
import dev.hepatica.fhir.wire.Fhir;
import dev.hepatica.runtime.trust.token.Refusal;
import dev.hepatica.runtime.trust.token.TokenVerifier;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;

/**
 * Lets nobody in without a good token. Neither a body is read nor a path is known before the caller is.
 *
 * @param executor where tokens are verified: keys may have to be fetched, and no thread that answers others may wait for it
 */
record Guard(OpenPaths open, Addresses addresses, TokenVerifier verifier, WorkerExecutor executor, RefusalLog log) {

    /** Where a request carries who calls. */
    static final String CALLER = "dev.hepatica.caller";

    private static final String BEARER = "Bearer ";

    /** The same whatever is wrong: who tries tokens learns nothing. */
    private static final String REFUSED = """
            {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"security"}]}""";

    void admit(RoutingContext routing) {
        var request = routing.request();
        if (open.include(request.method(), routing.normalizedPath())) {
            routing.next();
            return;
        }
        // Read here: the request belongs to this thread.
        var authorization = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        var called = addresses.called(request);
        executor.executeBlocking(() -> caller(authorization, called), false)
                .onSuccess(caller -> {
                    routing.put(CALLER, caller);
                    routing.next();
                })
                .onFailure(failure -> refuse(routing, failure));
    }

    private CdsClient caller(List<String> authorization, Set<String> called) {
        if (authorization.size() != 1 || !authorization.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new Refusal(Refusal.Kind.NO_TOKEN);
        }
        return verifier.verify(authorization.get(0).substring(BEARER.length()).strip(), called);
    }

    private void refuse(RoutingContext routing, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            log.refused(refusal);
        } else {
            log.broken(failure);
        }
        routing.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader(HttpHeaders.CONTENT_TYPE, Fhir.JSON)
                .end(REFUSED);
    }
}
