package dev.hepatica.security;

import dev.hepatica.cdshooks.client.CdsClient;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Makes the caller whom the gate let in known to resources, as principal. In open mode there is none. */
class Caller {

    @ServerRequestFilter(preMatching = true)
    void introduce(ContainerRequestContext request, RoutingContext routing) {
        CdsClient caller = routing.get(Guard.CALLER);
        if (caller != null) {
            request.setSecurityContext(new Verified(caller, routing.request().isSSL()));
        }
    }

    private record Verified(CdsClient caller, boolean secure) implements SecurityContext {

        @Override
        public CdsClient getUserPrincipal() {
            return caller;
        }

        @Override
        public boolean isUserInRole(String role) {
            return "operator".equals(role) && caller.operator();
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
