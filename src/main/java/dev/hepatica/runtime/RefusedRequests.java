package dev.hepatica.runtime;

import dev.hepatica.fhir.OperationOutcomes;
import dev.hepatica.fhir.wire.Fhir;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Answers requests that fail before they reach a resource, such as those with a Host that is not valid. Otherwise Quarkus would
 * answer with a body of its own and log the address of the request, which may name a patient.
 */
class RefusedRequests {

    private static final int BROKEN = 500;

    void begin(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(RefusedRequests::refuse);
    }

    /** Ends a call that failed. What concerns the caller's rights is left to those who check them. */
    private static void refuse(RoutingContext call) {
        if (call.failure() instanceof SecurityException || call.response().headWritten()) {
            call.next();
            return;
        }
        if (call.response().closed()) {
            return;
        }
        var status = call.statusCode() < 0 ? BROKEN : call.statusCode();
        var failure = call.failure();
        var body = status < BROKEN || failure == null
                ? OperationOutcomes.refusal(status)
                : OperationOutcomes.failure(failure);
        call.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Fhir.JSON)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(body);
    }
}
