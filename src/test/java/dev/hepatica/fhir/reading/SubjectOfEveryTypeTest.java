package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.person;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hepatica.fhir.wire.BadRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusal of resources about somebody else, for every type that is read. */
class SubjectOfEveryTypeTest {

    @ParameterizedTest
    @CsvSource({
        "AllergyIntolerance,       patient",
        "BodyStructure,            patient",
        "CarePlan,                 subject",
        "Composition,              subject",
        "Condition,                subject",
        "DiagnosticReport,         subject",
        "Encounter,                subject",
        "Goal,                     subject",
        "ImagingStudy,             subject",
        "List,                     subject",
        "MedicationAdministration, subject",
        "MedicationRequest,        subject",
        "MedicationStatement,      subject",
        "Observation,              subject",
        "Procedure,                subject",
        "QuestionnaireResponse,    subject",
        "ServiceRequest,           subject",
        "Specimen,                 subject",
    })
    void about_somebody_else_it_is_refused(String type, String element) {
        var sent = resource("{resourceType: '%s'}".formatted(type));
        var other = sent.with(element, "{reference: 'Patient/q'}");

        var refused = catchThrowableOfType(BadRequest.class, () -> reading(person(), other));

        assertThat(refused.kind()).isEqualTo(BadRequest.Fault.NOT_USABLE);
        assertThat(reading(person(), sent.with(element, "{reference: 'Patient/p'}")))
                .isNotNull();
    }
}
