package dev.hepatica.cdshooks;

import static dev.hepatica.cdshooks.Ehr.ORDER_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders for a patient with a KRAS mutation, in all forms in which EHRs send them. */
@QuarkusTest
class DraftOrdersTest {

    private static final String NOT_CHECKED = "Not checked: orders that cannot be read";
    private static final String NOT_ADVISED = "Not advised: cetuximab (RAS mutant)";
    private static final String CETUXIMAB =
            "{'coding': [{'system': 'http://www.nlm.nih.gov/research/umls/rxnorm', 'code': '318341'}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'medicationCodeableConcept': {'coding': [{'system': 'urn:oid:2.16.840.1.113883.6.285', 'code': 'J9055', 'display': 'J9055'}]}}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'http://hl7.org/fhir/sid/ndc', 'code': '66733-948-23'}]}}",
            })
    void by_a_billing_code_or_a_package_are_checked(String order) {
        assertThat(summaries(order)).containsExactly(NOT_ADVISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'medicationCodeableConcept': {}}",
                "{'medicationCodeableConcept': {'coding': [{}], 'text': ' '}}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'http://www.ama-assn.org/go/cpt', 'code': 'J9055'}]}}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'urn:oid:2.16.840.1.113883.6.285', 'code': 'J0000', 'display': 'J0000'}]}}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'http://hl7.org/fhir/sid/ndc', 'code': '00000-000-00'}]}}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'http://fhir.de/CodeSystem/ifa/pzn', 'code': '00493528'}]}}",
                "{'medicationCodeableConcept': {'coding': [{'code': 'J9999', 'display': 'Not otherwise classified, antineoplastic drugs'}]}}",
                "{'medicationCodeableConcept': {'text': 'Chemotherapy per protocol'}}",
                "{'medicationReference': {'reference': 'Medication/elsewhere'}}",
                "{'medicationReference': {'reference': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100'}}",
                "{'medicationReference': {'reference': '#nowhere'}}",
                "{'medicationReference': {}}",
                "{'medication': {'concept': " + CETUXIMAB + "}}",
                "{'medication': {'reference': {'reference': 'Medication/m1'}}}",
                "{'resourceType': 'MedicationOrder', 'medicationCodeableConcept': " + CETUXIMAB + "}",
                "{'resourceType': 'Foo'}",
                "{'medicationCodeableConcept': {'coding': [{'system': 'http://www.nlm.nih.gov/research/umls/rxnorm', 'code': '318341'}], 'text': 'Avastin'}}",
                "{'medicationCodeableConcept': {'coding': [{'code': '4711', 'display': 'Cetuximab'}], 'text': 'Bevacizumab'}}",
            })
    void that_cannot_be_read_are_told(String order) {
        assertThat(summaries(order)).containsExactly(NOT_CHECKED);
    }

    @Test
    void without_a_resource_are_told() {
        var request = request("{}");
        ((ObjectNode) request.at("/context/draftOrders/entry/0")).putNull("resource");

        assertThat(summaries(request)).containsExactly(NOT_CHECKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'coding': [{'system': 'http://www.ama-assn.org/go/cpt', 'code': 'J9055', 'display': 'Injection, cetuximab, 10 mg'}]}",
                "{'coding': [{'system': 'http://fhir.de/CodeSystem/ifa/pzn', 'code': '00493528'}], 'text': 'Erbitux 5 mg/ml Infusionslösung'}",
                "{'coding': [{'system': 'http://www.nlm.nih.gov/research/umls/rxnorm', 'code': '999999999'}], 'text': 'CETUXIMAB 2 MG/ML IV SOLN'}",
            })
    void count_by_the_words_beside_a_code_that_is_not_known(String medication) {
        assertThat(summaries("{'medicationCodeableConcept': " + medication + "}"))
                .containsExactly(NOT_ADVISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'coding': [{'system': 'http://www.nlm.nih.gov/research/umls/rxnorm', 'code': '1191', 'display': 'aspirin'}]}",
                "{'text': 'ASS 100 mg Tabletten'}",
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/ndc', 'code': '0363-0587-01', 'display': 'Ibuprofen 200 MG Oral Tablet'}]}",
            })
    void of_something_else_are_passed_over(String medication) {
        assertThat(summaries("{'medicationCodeableConcept': " + medication + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopped", "cancelled", "completed", "entered-in-error", "ended", "revoked"})
    void that_are_over_start_nothing(String status) {
        assertThat(summaries("{'status': '%s', 'medicationCodeableConcept': %s}".formatted(status, CETUXIMAB)))
                .isEmpty();
        assertThat(summaries("{'status': '%s'}".formatted(status))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "active", "on-hold", "unknown", ""})
    void that_are_not_over_are_checked_whatever_their_status(String status) {
        assertThat(summaries("{'status': '%s', 'medicationCodeableConcept': %s}".formatted(status, CETUXIMAB)))
                .containsExactly(NOT_ADVISED);
    }

    @Test
    void that_are_over_replace_what_is_on_record() {
        var request = request("{'status': 'stopped', 'medicationCodeableConcept': %s}".formatted(CETUXIMAB));
        var stored = ((ObjectNode) request.at("/context/draftOrders/entry/0/resource")).deepCopy();
        ((ObjectNode) request.at("/prefetch/medicationRequests"))
                .putArray("entry")
                .addObject()
                .set("resource", stored.put("status", "active"));
        entries(request).addObject().set("resource", json("""
                {'resourceType': 'MedicationRequest', 'id': 'o2', 'medicationCodeableConcept': {'text': 'Panitumumab'}}
                """));

        assertThat(summaries(request)).containsExactly("Not advised: panitumumab (RAS mutant)");
    }

    @Test
    void lead_to_a_medication_among_them() {
        var request =
                request("{'medicationReference': {'reference': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100'}}");
        add(request, "urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100", "{'resourceType': 'Medication', 'code': %s}");

        assertThat(summaries(request)).containsExactly(NOT_ADVISED);
    }

    @Test
    void lead_to_a_medication_by_its_address() {
        var request = request("{'medicationReference': {'reference': 'https://ehr.example/fhir/Medication/m7'}}");
        add(request, "https://ehr.example/fhir/Medication/m7", "{'resourceType': 'Medication', 'code': %s}");

        assertThat(summaries(request)).containsExactly(NOT_ADVISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType': 'Medication', 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/ndc', 'code': '00000-000-00'}]}}",
                "{'resourceType': 'Medication', 'status': 'entered-in-error', 'code': %s}",
                "{'resourceType': 'Medication', 'code': %s, 'ingredient': [{'itemCodeableConcept': {'text': 'Bevacizumab'}}]}",
                "{'resourceType': 'Medication', 'ingredient': [{'itemReference': {'reference': 'Medication/elsewhere'}}]}",
            })
    void that_lead_to_a_medication_that_cannot_be_read_are_told(String medication) {
        var request =
                request("{'medicationReference': {'reference': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100'}}");
        add(request, "urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100", medication);

        assertThat(summaries(request)).containsExactly(NOT_CHECKED);
    }

    @Test
    void for_another_cancer_among_them_are_passed_over() {
        var request = request("""
                {'medicationCodeableConcept': %s,
                 'reasonReference': [{'reference': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020101'}]}
                """.formatted(CETUXIMAB));
        add(
                request,
                "urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020101",
                "{'resourceType': 'Condition', 'code': {'text': 'Squamous cell carcinoma of the larynx'}}");

        assertThat(summaries(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm', 'code': 'C32.9'}]}",
                "{'coding': [{'system': 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'code': 'C10'}]}",
                "{'coding': [{'system': 'http://snomed.info/sct', 'code': '254637007'}]}",
                "{'text': 'Squamous cell carcinoma of the head and neck'}",
                "{'text': 'Mammakarzinom'}",
            })
    void whose_reason_is_another_cancer_are_passed_over(String reason) {
        assertThat(summaries("{'medicationCodeableConcept': %s, 'reasonCode': [%s]}".formatted(CETUXIMAB, reason)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm', 'code': 'C18.7'}]}",
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm', 'code': 'C78.7'}]}",
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm', 'code': 'Z51.11'}]}",
                "{'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm', 'code': 'C78.7'}], 'text': 'Lung cancer'}",
                "{'text': 'no lung cancer'}",
                "{'text': 'Metastases of the liver, not of breast cancer'}",
                "{'text': 'Cancer'}",
            })
    void whose_reason_is_none_that_is_known_as_another_cancer_are_checked(String reason) {
        assertThat(summaries("{'medicationCodeableConcept': %s, 'reasonCode': [%s]}".formatted(CETUXIMAB, reason)))
                .containsExactly(NOT_ADVISED);
    }

    @Test
    void that_cannot_be_read_are_nothing_to_patients_without_a_colorectal_cancer() {
        var request = request("{}");
        ((ObjectNode) request.path("prefetch")).putNull("conditions");

        assertThat(summaries(request)).isEmpty();
    }

    private static List<String> summaries(String order) {
        return summaries(request(order));
    }

    private static List<String> summaries(ObjectNode request) {
        return Ehr.cards(ORDER_CHECK, request).stream()
                .map(card -> card.path("summary").asText())
                .toList();
    }

    /** A request to sign nothing but this order, which gets an id, an intent and the patient. */
    private static ObjectNode request(String order) {
        var request = CardStory.named(ORDER_CHECK, "cetuximab-kras-g12d").request();
        var resource = Ehr.read("""
                {"resourceType": "MedicationRequest", "id": "o1", "status": "draft", "intent": "order",
                 "subject": {"reference": "Patient/p1"}}
                """);
        resource.setAll((ObjectNode) json(order));
        var entries = entries(request);
        entries.removeAll();
        entries.addObject().set("resource", resource);
        return request;
    }

    private static void add(ObjectNode request, String fullUrl, String resource) {
        entries(request).addObject().put("fullUrl", fullUrl).set("resource", json(resource.replace("%s", CETUXIMAB)));
    }

    private static ArrayNode entries(ObjectNode request) {
        return (ArrayNode) request.at("/context/draftOrders/entry");
    }

    private static JsonNode json(String text) {
        return Ehr.read(text.replace('\'', '"'));
    }
}
