package dev.hepatica.runtime;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies whose media type is missing or a wildcard, which the choice of a method by its media type lets through. */
class SentMedia {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (request.getMethod().equals(HttpMethod.POST) && (type == null || type.isBlank() || type.contains("*"))) {
            throw new NotSupportedException();
        }
    }
}
