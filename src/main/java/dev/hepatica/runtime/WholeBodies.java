package dev.hepatica.runtime;

import dev.hepatica.fhir.wire.Bodies;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** The media types that a handler of Vert.x would read as forms. */
    private static final List<String> FORMS = List.of("multipart/", "application/x-www-form-urlencoded");

    void begin(@Observes Router router) {
        var reading = BodyHandler.create(false).setBodyLimit(MOST);
        router.post().order(EARLY).handler(call -> {
            if (isPassedOn(call)) {
                call.next();
            } else {
                reading.handle(call);
            }
        });
        router.post().order(EARLY + 1).handler(WholeBodies::withBody);
    }

    /**
     * Returns whether a request is passed on as it is: one with an empty body; a form, which is refused without a look at it;
     * and HTTP/2, whose requests cannot be read twice, where a timeout sets the limit.
     */
    private static boolean isPassedOn(RoutingContext call) {
        return call.request().version() == HttpVersion.HTTP_2
                || "0".equals(call.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                || isForm(call.request().getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean isForm(@Nullable String type) {
        var media = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(media::startsWith);
    }

    /** Passes on a request with its body. An empty body is not kept, since the next handler would wait for it. */
    private static void withBody(RoutingContext call) {
        if (!isPassedOn(call) && call.body().buffer() == null) {
            ((RoutingContextInternal) call).setBody(Buffer.buffer());
        }
        call.next();
    }
}
