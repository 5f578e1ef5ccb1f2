package dev.hepatica.operations;

import dev.hepatica.fhir.wire.Fhir;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Resolves an ambiguous {@code Accept} header: {@code application/*} means FHIR's JSON, and values that are not media
 * types are ignored. For clients that cannot set the header, {@code _format} replaces it.
 */
class AcceptedMedia {

    @ServerRequestFilter(preMatching = true)
    void settle(ContainerRequestContext request) {
        var format = request.getUriInfo().getQueryParameters().getFirst("_format");
        if (format != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, media(format));
            return;
        }
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

    /**
     * The media type for a {@code _format}. In an address an unescaped plus means a blank. An unknown format becomes an
     * unknown media type, which is not acceptable.
     */
    private static String media(String format) {
        return switch (format.replace(' ', '+')) {
            case "json", "text/json" -> Fhir.JSON;
            case "xml" -> Fhir.XML;
            case Fhir.JSON, Fhir.XML, MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML, MediaType.TEXT_XML ->
                format.replace(' ', '+');
            default -> "application/x-unknown";
        };
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
