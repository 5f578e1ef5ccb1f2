package dev.hepatica.operations;

import dev.hepatica.fhir.wire.Fhir;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Settles what an {@code Accept} header leaves open: of {@code application/*} it is FHIR's JSON that comes, and what is no
 * media type at all is passed over.
 */
class AcceptedMedia {

    @ServerRequestFilter(preMatching = true)
    void settle(ContainerRequestContext request) {
        var asked = request.getHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of());
        if (!asked.isEmpty()) {
            var settled = asked.stream()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .map(String::strip)
                    .filter(AcceptedMedia::isMediaType)
                    .map(type -> type.replace("application/*", Fhir.JSON))
                    .toList();
            request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT, settled.isEmpty() ? Fhir.JSON : String.join(",", settled));
        }
    }

    private static boolean isMediaType(String text) {
        try {
            MediaType.valueOf(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
