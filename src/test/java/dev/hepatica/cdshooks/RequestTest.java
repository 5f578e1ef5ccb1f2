package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ASSESSMENT;
import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that violate CDS Hooks: each is refused, with the field that is wrong. */
@QuarkusTest
class RequestTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /hook                            |                 | hook
            /hook                            | 7               | hook
            /hook                            | 'order-sign'    | hook
            /hook                            | 'no-such-hook'  | hook
            /hookInstance                    |                 | hookInstance
            /hookInstance                    | 'not a uuid'    | hookInstance
            /hookInstance                    | '1-1-1-1-1'     | hookInstance
            /context                         |                 | context
            /context                         | 'patient'       | context
            /context/userId                  |                 | context.userId
            /context/userId                  | ''              | context.userId
            /context/userId                  | '1'             | context.userId
            /context/userId                  | 'Device/1'      | context.userId
            /context/userId                  | 'Practitioner/' | context.userId
            /context/patientId               |                 | context.patientId
            /context/patientId               | 1               | context.patientId
            /context/patientId               | 'Patient/1'     | context.patientId
            /context/patientId               | 'a?b=c'         | context.patientId
            /context/encounterId             | 'Encounter/1'   | context.encounterId
            /prefetch                        | 'all of it'     | prefetch
            /prefetch                        | [1]             | prefetch
            /fhirServer                      | 'ehr'           | fhirServer
            /fhirServer                      | 'ftp://ehr/a'   | fhirServer
            /fhirServer                      | 17              | fhirServer
            /fhirAuthorization               | 'token'         | fhirAuthorization
            /extension                       | 'x'             | extension
            """)
    @Requirement("Q2")
    void names_the_field_that_is_missing_or_wrong(String pointer, String value, String where) {
        var request = CardStory.named(ASSESSMENT, "ras-unknown-left").request();
        put(request, pointer, value);

        var refusal = Ehr.refusal(ASSESSMENT, request);

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.where()).isEqualTo(where);
        assertThat(refusal.text()).contains(where);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            access_token |           | fhirAuthorization.access_token
            token_type   |           | fhirAuthorization.token_type
            token_type   | 'MAC'     | fhirAuthorization.token_type
            expires_in   |           | fhirAuthorization.expires_in
            expires_in   | '300'     | fhirAuthorization.expires_in
            scope        |           | fhirAuthorization.scope
            subject      |           | fhirAuthorization.subject
            """)
    @Requirement("Q2")
    void checks_the_authorization(String field, String value, String where) {
        var request = CardStory.named(ASSESSMENT, "ras-unknown-left").request();
        request.put("fhirServer", "https://ehr.example/fhir");
        request.putObject("fhirAuthorization")
                .put("access_token", "t")
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .put("scope", "patient/*.read")
                .put("subject", "cds");
        put(request, "/fhirAuthorization/" + field, value);

        assertThat(Ehr.refusal(ASSESSMENT, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(400, where);
    }

    @Test
    @Requirement("Q2")
    void an_authorization_needs_a_server() {
        var request = CardStory.named(ASSESSMENT, "ras-unknown-left").request();
        request.putObject("fhirAuthorization").put("access_token", "t");

        assertThat(Ehr.refusal(ASSESSMENT, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(400, "fhirServer");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /context/draftOrders              |                        | context.draftOrders
            /context/draftOrders              | 'none'                 | context.draftOrders
            /context/draftOrders/resourceType | 'List'                 | context.draftOrders
            /context/draftOrders/entry        | 'one'                  | context.draftOrders.entry
            /context/selections               |                        | context.selections
            /context/selections               | 'MedicationRequest/o1' | context.selections
            /context/selections               | ['o1']                 | context.selections[0]
            """)
    @Requirement("Q2")
    void checks_what_orders_need(String pointer, String value, String where) {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-ras-unknown").request();
        put(request, pointer, value);

        assertThat(Ehr.refusal(ORDER_CHECK, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(400, where);
    }

    @Test
    @Requirement("Q3")
    void a_hook_that_belongs_to_another_service_is_refused() {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-ras-unknown").request();

        assertThat(Ehr.refusal(ASSESSMENT, request))
                .isEqualTo(new Ehr.Refusal(
                        400,
                        "hook",
                        "This service is not called by the hook that hook names, but by patient-view,"
                                + " problem-list-item-create, encounter-start."));
    }

    @Test
    void an_encounter_that_starts_is_named() {
        var request =
                CardStory.named(ASSESSMENT, "encounter-under-surveillance").request();
        ((ObjectNode) request.path("context")).remove("encounterId");

        assertThat(Ehr.refusal(ASSESSMENT, request).where()).isEqualTo("context.encounterId");
    }

    @Test
    @Requirement("R3")
    void what_http_refuses_is_an_operation_outcome_too() {
        var body = CardStory.named(ASSESSMENT, "ras-unknown-left").request().toString();

        assertThat(Ehr.refusal(Ehr.send("no-such-service", body)).status()).isEqualTo(404);
        assertThat(Ehr.refusal(given().get("/cds-services/crlm-assessment")).status())
                .isEqualTo(405);
        assertThat(Ehr.refusal(given().contentType("text/plain").body(body).post("/cds-services/crlm-assessment"))
                        .status())
                .isEqualTo(415);
        assertThat(Ehr.refusal(Ehr.send(ASSESSMENT, "{\"hook\": ")).status()).isEqualTo(400);
        assertThat(Ehr.refusal(Ehr.send(ASSESSMENT, "")).text()).contains("Expected is a CDS Hooks request");
        assertThat(Ehr.refusal(Ehr.send(ASSESSMENT, "[]")).status()).isEqualTo(400);
        assertThat(Ehr.refusal(Ehr.send(ASSESSMENT, "[".repeat(100_000))).status())
                .isEqualTo(400);
    }

    @Test
    @Requirement("Q13")
    void the_patient_that_came_is_the_one_of_the_context() {
        var request = CardStory.named(ASSESSMENT, "ras-unknown-left").request();
        ((ObjectNode) request.path("context")).put("patientId", "somebody-else");

        assertThat(Ehr.refusal(ASSESSMENT, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(422, "prefetch.patient");
    }

    @Test
    @Requirement("Q13")
    void a_result_of_another_patient_is_refused() {
        var request = CardStory.named(ASSESSMENT, "ras-unknown-left").request();
        ((ObjectNode) request.at("/prefetch/findings/entry/0/resource"))
                .putObject("subject")
                .put("reference", "Patient/somebody-else");

        assertThat(Ehr.refusal(ASSESSMENT, request))
                .extracting(Ehr.Refusal::status, Ehr.Refusal::where)
                .containsExactly(422, "prefetch.findings.entry[0].resource.subject");
    }

    private static void put(ObjectNode request, String pointer, String value) {
        var at = pointer.lastIndexOf('/');
        var object = (ObjectNode) (at == 0 ? request : request.at(pointer.substring(0, at)));
        var field = pointer.substring(at + 1);
        if (value == null) {
            object.remove(field);
        } else {
            object.set(
                    field,
                    Ehr.read("{\"v\": %s}".formatted(value.replace('\'', '"'))).path("v"));
        }
    }
}
