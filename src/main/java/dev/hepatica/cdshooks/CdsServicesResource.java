package dev.hepatica.cdshooks;

import dev.hepatica.cdshooks.card.CardsResponse;
import dev.hepatica.cdshooks.client.ClientProfiles;
import dev.hepatica.cdshooks.request.RequestReader;
import dev.hepatica.cdshooks.service.CdsServices;
import dev.hepatica.cdshooks.service.Discovery;
import dev.hepatica.fhir.wire.Bodies;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.context.ManagedExecutor;

/** The endpoints of CDS Hooks 2.0: discovery and the services. */
@Path("/cds-services")
@Produces(MediaType.APPLICATION_JSON)
public class CdsServicesResource {

    private static final String EXPECTED = "Expected is a CDS Hooks request, with hook, hookInstance and context.";

    private final CdsServices services;
    private final Answering answering;
    private final ClientProfiles profiles;
    private final ServiceAddress address;
    private final ManagedExecutor workers;

    CdsServicesResource(
            CdsServices services,
            Answering answering,
            ClientProfiles profiles,
            ServiceAddress address,
            ManagedExecutor workers) {
        this.services = services;
        this.answering = answering;
        this.profiles = profiles;
        this.address = address;
        this.workers = workers;
    }

    @GET
    public Discovery discovery() {
        return services.discovery();
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    public CompletionStage<CardsResponse> call(
            @PathParam("id") String id, InputStream body, @Context SecurityContext caller, @Context UriInfo uri)
            throws IOException {
        var service = services.service(id).orElseThrow(NotFoundException::new);
        var request = RequestReader.read(Bodies.object(body, EXPECTED), service.hooks());
        return answering.answer(service, request, profiles.of(caller.getUserPrincipal()), address.base(uri), workers);
    }
}
