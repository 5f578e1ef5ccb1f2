package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources with a code and no other element, or none that can be read. */
class BareResourcesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{resourceType: 'Procedure', code: HEPATECTOMY}",
                "{resourceType: 'ServiceRequest', code: HEPATECTOMY}",
                "{resourceType: 'CarePlan', activity: [{detail: {code: HEPATECTOMY}}]}",
                "{resourceType: 'CarePlan', activity: [{}]}",
                "{resourceType: 'DiagnosticReport', code: TOMOGRAPHY}",
                "{resourceType: 'ImagingStudy', procedureCode: [TOMOGRAPHY]}",
                "{resourceType: 'Procedure', code: TOMOGRAPHY}",
                "{resourceType: 'MedicationAdministration', medicationCodeableConcept: DRUG}",
                "{resourceType: 'MedicationStatement', medicationCodeableConcept: DRUG}",
                "{resourceType: 'MedicationRequest', medicationCodeableConcept: DRUG}",
                "{resourceType: 'MedicationAdministration'}",
                "{resourceType: 'MedicationStatement', status: 'active'}",
                "{resourceType: 'MedicationRequest', status: 'active', intent: 'order'}",
                "{resourceType: 'MedicationRequest', status: 'active', intent: 'order', medicationReference: {}}",
                "{resourceType: 'Medication'}",
                "{resourceType: 'Specimen'}",
                "{resourceType: 'Observation', code: STATUS}",
                "{resourceType: 'Observation', code: RESIDUAL}",
                "{resourceType: 'Observation', code: CTDNA}",
                "{resourceType: 'Observation', code: CEA}",
                "{resourceType: 'Observation', status: 'final', code: CEA, referenceRange: [{}], component: [{}]}",
            })
    void are_reported_and_do_no_harm(String json) {
        var bare = resource(json.replace("HEPATECTOMY", concept("sct:107963000"))
                .replace("TOMOGRAPHY", concept("sct:77477000"))
                .replace("DRUG", concept(OXALIPLATIN))
                .replace("STATUS", concept("loinc:97509-4"))
                .replace("RESIDUAL", concept("loinc:84892-9"))
                .replace("CTDNA", concept("loinc:107453-3"))
                .replace("CEA", concept("loinc:2039-6")));

        assertThat(reported(
                        4,
                        with(
                                given("FOLFOX", "2026-01-02", "2026-03-01"),
                                procedure("sct:107963000", "2026-03-20"),
                                bare)))
                .isNotEmpty();
    }
}
