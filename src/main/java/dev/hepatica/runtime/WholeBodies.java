package dev.hepatica.runtime;

import dev.hepatica.fhir.OperationOutcomes;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.fhir.wire.Fhir;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;

/**
 * Receives request bodies completely before one of the few worker threads is taken for them, so that slow or broken
 * connections delay no other request.
 */
class WholeBodies {

    /**
     * The largest body that is received, in bytes: somewhat above the limit, so that the reader of bodies can report
     * the error.
     */
    private static final long MOST = Bodies.LIMIT + (1 << 20);

    /** The priority: after authentication, before all that answers. */
    private static final int EARLY = -100;

    private static final int TOO_LARGE = 413;

    void begin(@Observes Router router) {
        var reading = BodyHandler.create(false).setBodyLimit(MOST);
        router.post()
                .order(EARLY)
                .handler(call -> {
                    if (isPassedOn(call)) {
                        call.next();
                    } else {
                        reading.handle(call);
                    }
                })
                .failureHandler(WholeBodies::refuse);
        router.post().order(EARLY + 1).handler(WholeBodies::withBody);
    }

    /**
     * Returns whether a request is passed on as it is: one with an empty body; and HTTP/2, whose requests cannot be
     * read twice, where a timeout sets the limit.
     */
    private static boolean isPassedOn(RoutingContext call) {
        return call.request().version() == HttpVersion.HTTP_2
                || "0".equals(call.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    /** Passes on a request with its body. An empty body is not kept, since the next handler would wait for it. */
    private static void withBody(RoutingContext call) {
        if (!isPassedOn(call) && call.body().buffer() == null) {
            ((RoutingContextInternal) call).setBody(Buffer.buffer());
        }
        call.next();
    }

    private static void refuse(RoutingContext call) {
        if (call.statusCode() == TOO_LARGE && !call.response().ended()) {
            call.response()
                    .setStatusCode(TOO_LARGE)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Fhir.JSON)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(OperationOutcomes.tooLarge());
        } else if (!call.response().closed()) {
            call.next();
        }
    }
}
