package dev.hepatica.operations;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;

/** The service as a client sees it: requests over HTTP, and their answers. */
final class Service {

    static final String ASSESS = "/fhir/$assess";
    static final String JSON = "application/fhir+json";
    static final String XML = "application/fhir+xml";

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private Service() {}

    /** A refusal: its status, the text of its only issue, and the place. */
    record Refusal(int status, String code, List<String> where, String text) {}

    /** A line of an answer about one entry of the record. */
    record Remark(String severity, String where, String text) {}

    static RequestSpecification sending(String body, String contentType) {
        return sending(body.getBytes(UTF_8), contentType);
    }

    static RequestSpecification sending(byte[] body, String contentType) {
        return given().urlEncodingEnabled(false).contentType(contentType).body(body);
    }

    static Response send(String body) {
        return sending(body, JSON).post(ASSESS);
    }

    static Response sendXml(String body) {
        return sending(body, XML).post(ASSESS);
    }

    /** A bundle of these resources. */
    static String bundle(String... resources) {
        var entries = String.join(
                ", ", Stream.of(resources).map("{\"resource\": %s}"::formatted).toList());
        return """
                {"resourceType": "Bundle", "type": "collection", "entry": [%s]}
                """.formatted(entries);
    }

    static Refusal refusal(Response response) {
        assertThat(response.contentType()).as("content type").startsWith(JSON);
        tellsNothingOfTheInside(response.asString());
        var issues = FHIR.newJsonParser()
                .parseResource(OperationOutcome.class, response.asString())
                .getIssue();
        assertThat(issues).hasSize(1);
        var issue = issues.get(0);
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
        return new Refusal(
                response.statusCode(),
                issue.getCode().toCode(),
                issue.getExpression().stream().map(Object::toString).toList(),
                issue.getDiagnostics());
    }

    /** The lines of an answer about each entry of the record. */
    static List<Remark> reading(Response response) {
        tellsNothingOfTheInside(response.asString());
        var answer = answer(response);
        return resources(answer, OperationOutcome.class).get(0).getIssue().stream()
                .map(issue -> new Remark(
                        issue.getSeverity().toCode(),
                        issue.getExpression().get(0).getValue(),
                        issue.getDiagnostics()))
                .toList();
    }

    /** The plan as a reader sees it. */
    static String plan(Response response) {
        return resources(answer(response), CarePlan.class)
                .get(0)
                .getText()
                .getDiv()
                .allText();
    }

    static Bundle answer(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        var parser = response.contentType().contains("xml") ? FHIR.newXmlParser() : FHIR.newJsonParser();
        return parser.parseResource(Bundle.class, response.asString());
    }

    static <R extends Resource> List<R> resources(Bundle answer, Class<R> type) {
        return answer.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static void tellsNothingOfTheInside(String body) {
        assertThat(body)
                .doesNotContain("HAPI-")
                .doesNotContain("Exception")
                .doesNotContain("Cannot invoke")
                .doesNotContain("java.")
                .doesNotContain("ca.uhn")
                .doesNotContain("org.hl7")
                .doesNotContain("dev.hepatica")
                .doesNotContain("\tat ");
    }
}
