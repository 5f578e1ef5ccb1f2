package dev.hepatica.operations;

import dev.hepatica.fhir.definition.Capabilities;
import dev.hepatica.fhir.wire.Fhir;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.hl7.fhir.r4.model.CapabilityStatement;

/** Serves the CapabilityStatement. */
@Path("/fhir/metadata")
public class CapabilitiesResource {

    private final Capabilities capabilities;

    CapabilitiesResource(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @GET
    @Produces({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public CapabilityStatement capabilities(@Context UriInfo request) {
        return capabilities.write(request.getBaseUri().resolve("fhir").toString());
    }
}
