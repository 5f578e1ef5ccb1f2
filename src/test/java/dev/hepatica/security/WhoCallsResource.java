package dev.hepatica.security;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

/** Tells callers who they are, and how much they sent. In no list of paths, as whatever is added later. */
@Path("/who-calls")
@Produces(MediaType.TEXT_PLAIN)
@IfBuildProperty(name = "hepatica.test.who-calls", stringValue = "true")
public class WhoCallsResource {

    @GET
    public String who(@Context SecurityContext security) {
        return String.valueOf(security.getUserPrincipal());
    }

    @POST
    public String what(byte[] body, @Context SecurityContext security) {
        return "%d bytes of %s"
                .formatted(body.length, security.getUserPrincipal().getName());
    }
}
