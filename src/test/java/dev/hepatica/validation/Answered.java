package dev.hepatica.validation;

import static io.restassured.RestAssured.given;

import ca.uhn.fhir.context.FhirContext;
import dev.hepatica.fhir.wire.Fhir;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** What {@code $assess} answers to a body that is sent as any client sends it. */
record Answered(int status, Resource body) {

    static Answered to(String request) {
        var response = given().urlEncodingEnabled(false)
                .contentType(Fhir.JSON)
                .accept(Fhir.JSON)
                .body(request.getBytes(StandardCharsets.UTF_8))
                .post("/fhir/$assess");
        var body = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(response.body().asString());
        return new Answered(response.statusCode(), (Resource) body);
    }

    /** The resources of this type in the answer, or the answer itself if it is one. */
    <R extends Resource> Stream<R> resources(Class<R> type) {
        var all = body instanceof Bundle bundle
                ? bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource)
                : Stream.of(body);
        return all.filter(type::isInstance).map(type::cast);
    }

    <R extends Resource> R only(Class<R> type) {
        var found = resources(type).toList();
        if (found.size() != 1) {
            throw new AssertionError("%d of %s in the answer".formatted(found.size(), type.getSimpleName()));
        }
        return found.get(0);
    }

    /** Whether the reading report, or the refusal, names this place. */
    boolean names(String expression) {
        return resources(OperationOutcome.class)
                .flatMap(outcome -> outcome.getIssue().stream())
                .flatMap(issue -> issue.getExpression().stream())
                .map(path -> Optional.ofNullable(path.getValue()).orElse(""))
                .anyMatch(path -> path.equals(expression) || path.startsWith(expression + "."));
    }
}
