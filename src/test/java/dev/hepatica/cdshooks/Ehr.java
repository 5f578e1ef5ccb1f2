package dev.hepatica.cdshooks;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** An EHR as the service sees it. Every answer is validated against the schema, or is an OperationOutcome. */
public final class Ehr {

    public static final String ASSESSMENT = "crlm-assessment";
    public static final String ORDER_CHECK = "crlm-order-check";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Ehr() {}

    /** A refusal: its status, the field with the error, and the reason. */
    public record Refusal(int status, String where, String text) {}

    public static Response send(String service, String body) {
        return given().contentType("application/json")
                .body(body.getBytes(UTF_8))
                .post("/cds-services/" + service);
    }

    /** The cards for a request that is accepted. */
    public static List<JsonNode> cards(String service, String body) {
        var response = send(service, body);
        var text = response.asString();
        assertThat(response.statusCode()).as(text).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        Schemas.RESPONSE.check(text);
        return StreamSupport.stream(read(text).path("cards").spliterator(), false)
                .toList();
    }

    public static List<JsonNode> cards(String service, ObjectNode body) {
        return cards(service, body.toString());
    }

    public static Refusal refusal(String service, ObjectNode body) {
        return refusal(send(service, body.toString()));
    }

    public static Refusal refusal(Response response) {
        assertThat(response.contentType()).startsWith("application/fhir+json");
        var outcome = read(response.asString());
        assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
        var issue = outcome.path("issue").get(0);
        return new Refusal(
                response.statusCode(),
                issue.path("expression").path(0).asText(),
                issue.path("diagnostics").asText());
    }

    public static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
