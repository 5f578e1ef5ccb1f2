package dev.hepatica.operations;

import dev.hepatica.fhir.definition.Definition;
import dev.hepatica.fhir.definition.Definitions;
import dev.hepatica.fhir.definition.Searchset;
import dev.hepatica.fhir.wire.BadRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/** A search for published resources, by canonical address, version and id, in pages. */
record DefinitionSearch(String type, UriInfo request) {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    /** The search parameters; several values, separated by commas, mean any of them. */
    private static final List<String> SEARCHED = List.of("url", "version", "_id");

    private static final Set<String> KNOWN = Set.of("url", "version", "_id", "_count", "_offset", "_format", "_pretty");

    /**
     * Reads the search parameters of a request.
     *
     * @throws BadRequest if a parameter has no usable value, or is unknown and the client asks for strict handling
     */
    static DefinitionSearch of(String type, UriInfo request, HttpHeaders headers) {
        var search = new DefinitionSearch(type, request);
        var strict = headers.getRequestHeader("Prefer").stream().anyMatch(line -> line.contains("handling=strict"));
        if (strict && !search.unknown().isEmpty()) {
            throw BadRequest.notSearchable("There is no search by '%s'. Known are url, version and _id."
                    .formatted(search.unknown().get(0)));
        }
        return search;
    }

    Bundle in(Definitions definitions) {
        var found = definitions.ids(type).stream();
        if (given().containsKey("url")) {
            found = values("url")
                    .flatMap(url -> definitions.resolve(type, url).stream())
                    .map(Definition::id)
                    .distinct();
        }
        var ids = found.filter(
                        id -> !given().containsKey("_id") || values("_id").anyMatch(id::equals))
                .filter(id -> !given().containsKey("version")
                        || definitions.find(type, id).stream()
                                .anyMatch(each -> values("version").anyMatch(v -> Definitions.hasVersion(each, v))))
                .toList();
        var count = number("_count", PAGE, LARGEST_PAGE);
        var offset = number("_offset", 0, Integer.MAX_VALUE);
        var set = new Searchset(ids.size()).link("self", link(count, offset));
        if (count > 0 && offset + count < ids.size()) {
            set.link("next", link(count, offset + count));
        }
        var page = ids.stream()
                .skip(offset)
                .limit(count)
                .flatMap(id -> definitions.find(type, id).stream())
                .toList();
        return set.matches(page, service()).unused(unknown()).bundle();
    }

    private MultivaluedMap<String, String> given() {
        return request.getQueryParameters();
    }

    private Stream<String> values(String name) {
        return given().getOrDefault(name, List.of()).stream().flatMap(text -> Stream.of(text.split(",")));
    }

    private int number(String name, int otherwise, int largest) {
        var text = given().getFirst(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            throw BadRequest.notSearchable("%s must be a whole number from 0 on.".formatted(name));
        }
        return Math.min(Integer.parseInt(text), largest);
    }

    private List<String> unknown() {
        return given().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .toList();
    }

    /** The address of the search as it was carried out. */
    private String link(int count, int offset) {
        var link = request.getBaseUriBuilder().path("fhir").path(type);
        SEARCHED.forEach(name -> given().getOrDefault(name, List.of())
                .forEach(value -> link.queryParam(name, "{value}").resolveTemplate("value", value)));
        if (given().containsKey("_count")) {
            link.queryParam("_count", count);
        }
        if (offset > 0) {
            link.queryParam("_offset", offset);
        }
        return link.build().toString();
    }

    private String service() {
        return request.getBaseUri().resolve("fhir").toString();
    }
}
