package dev.hepatica.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.hl7.fhir.r4.model.Bundle;

/** Parses a bundle, and says how many entries it has: the least that any service on HAPI does with a record. */
@Path("/parse")
public class ParsingResource {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    record Parsed(int entries) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Parsed parse(InputStream body) throws IOException {
        var bundle = FHIR.newJsonParser().parseResource(Bundle.class, new String(body.readAllBytes(), UTF_8));
        return new Parsed(bundle.getEntry().size());
    }
}
