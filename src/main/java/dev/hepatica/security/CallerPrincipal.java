package dev.hepatica.security;

import dev.hepatica.security.token.VerifiedCaller;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Hands the verified caller to resources, as the principal of the request. In open mode there is none. */
class CallerPrincipal {

    @ServerRequestFilter(preMatching = true)
    void introduce(ContainerRequestContext request, RoutingContext routing) {
        VerifiedCaller caller = routing.get(BearerAuthentication.CALLER);
        if (caller != null) {
            request.setSecurityContext(new Verified(caller, routing.request().isSSL()));
        }
    }

    private record Verified(VerifiedCaller caller, boolean secure) implements SecurityContext {

        @Override
        public VerifiedCaller getUserPrincipal() {
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
