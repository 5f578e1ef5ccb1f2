package dev.hepatica.operations;

import static dev.hepatica.operations.Service.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The media types of requests and answers. */
@QuarkusTest
class MediaTypesTest {

    private static final String JSON_RECORD = Service.bundle("{\"resourceType\": \"Patient\"}");

    private static final String XML_RECORD =
            "<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource><Patient/></resource></entry></Bundle>";

    @Nested
    class The_body {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "application/fhir+json",
                    "application/fhir+json; charset=utf-8",
                    "application/fhir+json; fhirVersion=4.0",
                    "application/json"
                })
        void may_be_json(String contentType) {
            assertThat(Service.sending(JSON_RECORD, contentType)
                            .post(Service.ASSESS)
                            .statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/fhir+xml", "application/xml", "text/xml", "text/xml; charset=utf-8"})
        void may_be_xml(String contentType) {
            assertThat(Service.sending(XML_RECORD, contentType)
                            .post(Service.ASSESS)
                            .statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"text/plain", "text/html", "application/x-ndjson", "application/octet-stream", "image/png"})
        void may_be_nothing_else(String contentType) {
            assertThat(refusal(Service.sending(JSON_RECORD, contentType).post(Service.ASSESS)))
                    .isEqualTo(
                            new Refusal(
                                    415,
                                    "not-supported",
                                    List.of(),
                                    "The body must be application/fhir+json or application/fhir+xml; its Content-Type is neither."));
        }

        @Test
        void is_refused_if_it_does_not_say() throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/fhir/$assess".formatted(RestAssured.port)))
                    .POST(BodyPublishers.ofString(JSON_RECORD))
                    .build();

            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Nested
    class The_answer {

        @ParameterizedTest
        @CsvSource({
            "application/fhir+json,                                  application/fhir+json",
            "application/json,                                       application/json",
            "*/*,                                                    application/fhir+json",
            "application/*,                                          application/fhir+json",
            "'application/fhir+xml, application/*;q=0.1',            application/fhir+xml",
            "'garbage, application/fhir+xml',                        application/fhir+xml",
            "garbage,                                                application/fhir+json",
            "'text/html, */*;q=0.1',                                 application/fhir+json",
            "application/fhir+xml,                                   application/fhir+xml",
            "application/xml,                                        application/xml",
            "text/xml,                                               text/xml",
            "'application/fhir+xml;q=0.5, application/fhir+json',    application/fhir+json",
        })
        void comes_as_it_is_asked_for(String accept, String contentType) {
            var response = accepting(accept, JSON_RECORD);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.contentType()).startsWith(contentType);
            assertThat(response.asString()).startsWith(contentType.endsWith("json") ? "{" : "<Bundle");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "image/png", "application/pdf"})
        void does_not_come_in_another_form(String accept) {
            assertThat(refusal(accepting(accept, JSON_RECORD)))
                    .isEqualTo(
                            new Refusal(
                                    406,
                                    "not-supported",
                                    List.of(),
                                    "The answer comes as application/fhir+json or application/fhir+xml; the Accept header, or _format, asks for neither."));
        }

        @Test
        void of_a_refusal_comes_as_xml_too() {
            var response = accepting("application/fhir+xml", "");

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.contentType()).startsWith("application/fhir+xml");
            assertThat(response.asString())
                    .startsWith("<OperationOutcome xmlns=\"http://hl7.org/fhir\">")
                    .contains("The body is empty.");
        }

        private static Response accepting(String accept, String body) {
            return Service.sending(body, Service.JSON).header("Accept", accept).post(Service.ASSESS);
        }
    }
}
