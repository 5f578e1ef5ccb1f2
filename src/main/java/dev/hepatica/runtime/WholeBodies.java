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
 * Takes in what is posted as it comes, before one of the few threads that compute is taken for it. So those who send slowly, or
 * break off, keep nobody waiting but themselves.
 */
class WholeBodies {

    /** A body that is only a little too large gets as far as the place that says so best. */
    private static final long MOST = Bodies.LIMIT + (1 << 20);

    /** Behind those who ask who is calling, before all that answers. */
    private static final int EARLY = -100;

    private static final int TOO_LARGE = 413;

    void begin(@Observes Router router) {
        var reading = BodyHandler.create(false).setBodyLimit(MOST);
        router.post()
                .order(EARLY)
                .handler(call -> {
                    if (isLeft(call)) {
                        call.next();
                    } else {
                        reading.handle(call);
                    }
                })
                .failureHandler(WholeBodies::refuse);
        router.post().order(EARLY + 1).handler(WholeBodies::withBody);
    }

    /** What is empty is left as it is; so is HTTP/2, whose requests cannot be read twice: there a timeout sets the limit. */
    private static boolean isLeft(RoutingContext call) {
        return call.request().version() == HttpVersion.HTTP_2
                || "0".equals(call.request().getHeader(HttpHeaders.CONTENT_LENGTH));
    }

    /** Of a body that turned out empty nothing is kept; who comes next would wait for it. */
    private static void withBody(RoutingContext call) {
        if (!isLeft(call) && call.body().buffer() == null) {
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
