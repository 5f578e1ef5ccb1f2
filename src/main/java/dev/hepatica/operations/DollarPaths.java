package dev.hepatica.operations;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Decodes {@code %24} in paths, since many clients escape the dollar of an operation. */
class DollarPaths {

    @ServerRequestFilter(preMatching = true)
    void unescape(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        if (uri.getRawPath().contains("/%24")) {
            request.setRequestUri(UriBuilder.fromUri(uri)
                    .replacePath(uri.getRawPath().replace("/%24", "/$"))
                    .build());
        }
    }
}
