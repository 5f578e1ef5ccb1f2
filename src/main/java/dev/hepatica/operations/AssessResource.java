package dev.hepatica.operations;

import dev.hepatica.assessment.Assessor;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.wire.Fhir;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.fhir.writing.AnswerWriter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.hl7.fhir.r4.model.Bundle;

/** Serves the operation that assesses a record and returns a plan. */
@Path("/fhir/$assess")
public class AssessResource {

    private final CaseReader cases;
    private final Assessor assessor;
    private final AnswerWriter answers;
    private final Clock clock;

    AssessResource(CaseReader cases, Assessor assessor, AnswerWriter answers, Clock clock) {
        this.cases = cases;
        this.assessor = assessor;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Consumes({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces({Fhir.JSON, MediaType.APPLICATION_JSON, Fhir.XML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    public Bundle assess(Submission submission, @Context UriInfo request) {
        return assess(submission, request.getQueryParameters());
    }

    /** Assesses a record that came without a query. */
    public Bundle assess(Submission submission) {
        return assess(submission, new MultivaluedHashMap<>());
    }

    private Bundle assess(Submission submission, MultivaluedMap<String, String> query) {
        var asked = AssessParameters.of(submission, query, clock);
        var reading = cases.read(submission, asked.asOf());
        var assessment = assessor.assess(reading.patient(), asked.jurisdiction());
        return answers.write(assessment, reading.report(), submission, asked.explain());
    }
}
