package dev.hepatica.cdshooks;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * Where clients reach this service, so that cards can link to it.
 *
 * @param publicUrl what they write before the path, where something stands in between; otherwise the request tells
 */
public record ServiceAddress(Optional<URI> publicUrl) {

    /** With a slash behind it. */
    String base(UriInfo request) {
        var base = publicUrl.orElse(request.getBaseUri()).toString();
        return base.endsWith("/") ? base : base + "/";
    }
}
