package dev.hepatica.security;

import dev.hepatica.security.token.Presented;
import dev.hepatica.security.token.Refusal;
import dev.hepatica.security.token.TokenVerifier;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Refuses every request without a good token, before its body is read or its path looked up.
 *
 * @param executors where tokens are verified, for each issuer one: its keys may have to be fetched, and neither threads that
 *     answer nor the tokens of others may wait for that
 */
record BearerAuthentication(
        OpenPaths open,
        ServiceAddresses addresses,
        TokenVerifier verifier,
        Map<String, WorkerExecutor> executors,
        RefusalLog log) {

    /** The name under which a request carries its caller. */
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
        var token = token(request.headers().getAll(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            refuse(routing, new Refusal(Refusal.RefusalKind.NO_TOKEN));
            return;
        }
        try {
            verify(routing, verifier.read(token.get()));
        } catch (RuntimeException e) {
            refuse(routing, e);
        }
    }

    private void verify(RoutingContext routing, Presented token) {
        // Read here, since the request belongs to this thread.
        var called = addresses.called(routing.request());
        Objects.requireNonNull(executors.get(token.issuer()))
                .executeBlocking(() -> verifier.verify(token, called), false)
                .onSuccess(caller -> {
                    routing.put(CALLER, caller);
                    routing.next();
                })
                .onFailure(failure -> refuse(routing, failure));
    }

    /** One header, with one token. */
    private static Optional<String> token(List<String> authorization) {
        return authorization.size() == 1 && authorization.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(authorization.get(0).substring(BEARER.length()).strip())
                : Optional.empty();
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
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/fhir+json")
                .end(REFUSED);
    }
}
