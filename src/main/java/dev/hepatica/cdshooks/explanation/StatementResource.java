package dev.hepatica.cdshooks.explanation;

import dev.hepatica.assessment.knowledge.Knowledge;
import dev.hepatica.assessment.knowledge.PublishedRecommendation;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;

/** Serves pages about statements of the evidence base, for browsers. They contain no patient data. */
@Path("/statements/{id}")
public class StatementResource {

    private final Knowledge knowledge;

    StatementResource(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    public String statement(@PathParam("id") String id) {
        var item = knowledge.item(id).orElseThrow(NotFoundException::new);
        return new StatementPage(item, knowledge.version(), exceptions(item)).render();
    }

    private static String exceptions(PublishedRecommendation item) {
        return item.exceptions().stream()
                .map(each -> each.what().label()
                        + each.when().map(when -> " if " + when.words()).orElse(""))
                .collect(Collectors.joining("; "));
    }
}
