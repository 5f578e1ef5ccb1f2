package dev.hepatica.operations;

import dev.hepatica.fhir.wire.Fhir;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An {@code Accept} header that names no single type, or that is none at all, is answered with FHIR's JSON. */
class AcceptedMedia {

    @ServerRequestFilter(preMatching = true)
    void settle(ContainerRequestContext request) {
        var asked = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
        var namesOne =
                asked.stream().flatMap(line -> Stream.of(line.split(","))).allMatch(AcceptedMedia::isOneType);
        if (!asked.isEmpty() && !namesOne) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, Fhir.JSON);
        }
    }

    private static boolean isOneType(String text) {
        try {
            var type = MediaType.valueOf(text.strip());
            return type.isWildcardType() || !type.isWildcardSubtype();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
