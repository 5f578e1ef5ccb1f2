package dev.hepatica.operations;

import dev.hepatica.fhir.definition.Definitions;
import dev.hepatica.fhir.wire.Fhir;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hl7.fhir.r4.model.Bundle;

/** Serves the evidence base, profiles and terminology, to read and search. */
@Path("/fhir/{type: " + Definitions.TYPES + "}")
@Produces({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
public class DefinitionsResource {

    private final Definitions definitions;

    DefinitionsResource(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Reads a resource; if the client's copy has the current tag, it is not sent again. */
    @GET
    @Path("/{id}")
    public Response read(@PathParam("type") String type, @PathParam("id") String id, @Context Request request) {
        var definition = definitions.find(type, id).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(definition.hash(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(definition.resource()) : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    public Bundle search(@PathParam("type") String type, @Context UriInfo request, @Context HttpHeaders headers) {
        return DefinitionSearch.of(type, request, headers).in(definitions);
    }
}
