package dev.hepatica.cdshooks;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/**
 * The address at which clients reach this service, so that cards can link to it.
 *
 * @param publicUrl the address that clients use, if it differs from the request's, for example behind a proxy
 */
public record ServiceAddress(Optional<URI> publicUrl) {

    /** The base address, with a slash at its end. */
    String base(UriInfo request) {
        var base = publicUrl.orElse(request.getBaseUri()).toString();
        return base.endsWith("/") ? base : base + "/";
    }
}
