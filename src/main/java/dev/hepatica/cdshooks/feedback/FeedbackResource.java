package dev.hepatica.cdshooks.feedback;

import dev.hepatica.feedback.FeedbackStore;
import dev.hepatica.feedback.FeedbackStore.Delivery;
import dev.hepatica.feedback.FeedbackSummary;
import dev.hepatica.feedback.FeedbackTopics;
import dev.hepatica.feedback.SummaryCsv;
import dev.hepatica.fhir.wire.Fhir;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** What users made of the cards of a service: brought by clients, read by operators. */
@Path("/cds-services/{id}/feedback")
public class FeedbackResource {

    private final FeedbackTopics topics;
    private final FeedbackStore store;
    private final StoreAccess access;
    private final Clock clock;

    FeedbackResource(FeedbackTopics topics, FeedbackStore store, StoreAccess access, Clock clock) {
        this.topics = topics;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** All entries are kept, or none. The answer has no body. */
    @POST
    @Blocking
    @Consumes({MediaType.APPLICATION_JSON, Fhir.JSON})
    public Uni<Response> keep(@PathParam("id") String service, InputStream body, @Context SecurityContext security)
            throws IOException {
        known(service);
        var entries = FeedbackBody.read(body);
        var delivery = new Delivery(service, client(security), clock.instant());
        return access.with(() -> {
            store.keep(delivery, entries);
            return Response.ok().build();
        });
    }

    /** The whole of it in numbers, by topic. */
    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<FeedbackSummary> summary(
            @PathParam("id") String service,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @Context SecurityContext security) {
        known(service);
        operatorsOnly(security);
        var period = PeriodReader.read(from, to);
        return access.with(() -> FeedbackSummary.of(service, period, store.count(service, period)));
    }

    /** The same for spreadsheets. */
    @GET
    @Blocking
    @Produces("text/csv; charset=utf-8")
    public Uni<String> table(
            @PathParam("id") String service,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to,
            @Context SecurityContext security) {
        return summary(service, from, to, security).map(SummaryCsv::write);
    }

    private void known(String service) {
        if (!topics.isService(service)) {
            throw new NotFoundException();
        }
    }

    private static String client(SecurityContext security) {
        var caller = security.getUserPrincipal();
        return caller == null ? "unverified" : caller.getName();
    }

    /** Where nobody is verified there is no caller, and whoever gets in may read. */
    private static void operatorsOnly(SecurityContext security) {
        if (security.getUserPrincipal() != null && !security.isUserInRole("operator")) {
            throw new ForbiddenException();
        }
    }
}
