package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.person;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hepatica.fhir.record.Subjects;
import dev.hepatica.fhir.record.Subjects.SubjectMatch;
import dev.hepatica.fhir.wire.BadRequest;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects of resources, for every form of reference. */
class SubjectsTest {

    private static final String HERE = "http://hospital.example/fhir/Patient/p1";
    private static final String UUID = "urn:uuid:8dc1f2ac-9b3c-4a1e-b1ad-4c9b8b4f0a11";

    private static final Sent PATIENT = resource("""
            {resourceType: 'Patient', id: 'p', birthDate: '1960-02-03',
             identifier: [{system: 'urn:mrn', value: '4711'}]}""");

    private static final Subjects BY_ADDRESS = new Subjects(patient(), Optional.of(HERE));
    private static final Subjects BY_UUID = new Subjects(patient(), Optional.of(UUID));

    @Nested
    class By_reference {

        @ParameterizedTest
        @ValueSource(strings = {"Patient/p1", "Patient/p1/_history/3", HERE, HERE + "/_history/3"})
        void it_is_the_patient(String reference) {
            assertThat(BY_ADDRESS.match(new Reference(reference))).isEqualTo(SubjectMatch.PATIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {UUID, "Patient/p1"})
        void it_is_the_patient_of_a_transaction(String reference) {
            assertThat(BY_UUID.match(new Reference(reference))).isEqualTo(SubjectMatch.PATIENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Patient/p2",
                    "Patient/p11",
                    "http://elsewhere.example/fhir/Patient/p1",
                    "http://hospital.example/fhir/Patient/p2",
                    "urn:uuid:00000000-0000-0000-0000-000000000000"
                })
        void it_is_somebody_else(String reference) {
            assertThat(BY_ADDRESS.match(new Reference(reference))).isEqualTo(SubjectMatch.ANOTHER_PATIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Device/p1", "Location/p1", "Group/g"})
        void it_is_not_a_person(String reference) {
            assertThat(BY_ADDRESS.match(new Reference(reference))).isEqualTo(SubjectMatch.NOT_A_PERSON);
        }
    }

    @Nested
    class By_identifier {

        @Test
        void it_is_the_patient_who_has_it() {
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn%3Amrn%7C4711")))
                    .isEqualTo(SubjectMatch.PATIENT);
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn:mrn|4711")))
                    .isEqualTo(SubjectMatch.PATIENT);
            assertThat(BY_ADDRESS.match(identified("urn:mrn", "4711"))).isEqualTo(SubjectMatch.PATIENT);
        }

        @Test
        void it_is_somebody_else_who_has_another_of_the_same_kind() {
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn%3Amrn%7C815")))
                    .isEqualTo(SubjectMatch.ANOTHER_PATIENT);
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn:mrn|8%zz")))
                    .isEqualTo(SubjectMatch.ANOTHER_PATIENT);
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn:mrn|815")))
                    .isEqualTo(SubjectMatch.ANOTHER_PATIENT);
            assertThat(BY_ADDRESS.match(identified("urn:mrn", "815"))).isEqualTo(SubjectMatch.ANOTHER_PATIENT);
        }

        @Test
        void it_cannot_be_shown_to_be_the_patient_where_identifiers_cannot_be_compared() {
            assertThat(BY_ADDRESS.match(identified("urn:insurance", "815"))).isEqualTo(SubjectMatch.UNKNOWN);
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=urn:insurance|815")))
                    .isEqualTo(SubjectMatch.UNKNOWN);
            assertThat(BY_ADDRESS.match(new Reference("Patient?identifier=815")))
                    .isEqualTo(SubjectMatch.UNKNOWN);
        }

        @Test
        void it_must_not_contradict_the_reference() {
            assertThat(BY_ADDRESS.match(identified("urn:mrn", "4711").setReference("Patient/p1")))
                    .isEqualTo(SubjectMatch.PATIENT);
            assertThat(BY_ADDRESS.match(identified("urn:insurance", "815").setReference("Patient/p1")))
                    .isEqualTo(SubjectMatch.PATIENT);
            assertThat(BY_ADDRESS.match(identified("urn:mrn", "815").setReference("Patient/p1")))
                    .isEqualTo(SubjectMatch.UNKNOWN);
        }
    }

    @Test
    void nobody_named_is_the_one_patient_there_is() {
        assertThat(BY_ADDRESS.match(new Reference())).isEqualTo(SubjectMatch.PATIENT);
    }

    @Test
    void somebody_named_in_words_cannot_be_shown_to_be_the_patient() {
        assertThat(BY_ADDRESS.match(new Reference().setDisplay("The patient"))).isEqualTo(SubjectMatch.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject: 'Patient/p'",
                "subject: {display: 'p'}",
                "subject: {_reference: {extension: [{url: 'urn:masked', valueBoolean: true}]}}",
                "subject: {reference: '#gone'}",
                "subject: {reference: 'Patient/p', identifier: {system: 'urn:mrn', value: '815'}}",
                "subject: {identifier: {system: 'urn:insurance', value: '4711'}}",
                "subject: {reference: '#c'}, contained: [{resourceType: 'Patient', id: 'c',"
                        + " identifier: [{system: 'urn:mrn', value: '815'}]}]",
                "subject: {reference: '#c'}, contained: [{resourceType: 'Patient', id: 'c', birthDate: '1990-01-01'}]",
                "subject: {reference: '#c'}, contained: [{resourceType: 'Patient', id: 'c'}]",
                "subject: {reference: '#c'}, contained: [{resourceType: 'Device', id: 'c'}]",
            })
    void a_resource_about_somebody_who_cannot_be_shown_to_be_the_patient_is_not_used_and_reported(String subject) {
        var frail = resource("{resourceType: 'Observation', status: 'final', code: %s, valueBoolean: true, %s}"
                .formatted(concept("finding:frail"), subject));

        var reading = reading(PATIENT, frail);

        assertThat(reading.patient().patient().frail().isKnown()).isFalse();
        assertThat(reading.report().issues())
                .anyMatch(issue -> issue.path().equals("Bundle.entry[1]")
                        && issue.text().startsWith("not used: ")
                        && !issue.text().contains("nothing in it is recognised"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject: {reference: '#c'}, contained: [{resourceType: 'Patient', id: 'c',"
                        + " identifier: [{system: 'urn:mrn', value: '4711'}]}]",
                "subject: {reference: '#c'}, contained: [{resourceType: 'Patient', id: 'c', birthDate: '1960-02-03'}]",
                "patient: {reference: 'Patient/p'}",
                "subject: {reference: 'Patient/p', display: 'Anybody'}",
            })
    void a_resource_about_the_patient_is_used_in_whatever_form_that_stands(String subject) {
        var frail = resource("{resourceType: 'Observation', status: 'final', code: %s, valueBoolean: true, %s}"
                .formatted(concept("finding:frail"), subject));

        assertThat(reading(PATIENT, frail).patient().patient().frail().toOptional())
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{reference: 'RelatedPerson/donor'}",
                "{reference: 'Patient/q'}",
                "{type: 'Patient', display: 'the donor'}",
                "{reference: '#other'}",
                "{reference: 'Device/1'}"
            })
    void a_result_whose_focus_is_somebody_else_is_not_the_patients(String focus) {
        var result = finding("frail")
                .holds(true)
                .with("subject", "{reference: 'Patient/p'}")
                .with("contained", "[{resourceType: 'RelatedPerson', id: 'other'}]")
                .with("focus", "[%s]".formatted(focus));

        assertThat(reading(PATIENT, result).patient().patient().frail().isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient/p", "Condition/unknown", "BodyStructure/1"})
    void a_result_with_another_focus_is(String focus) {
        var result = finding("frail").holds(true).with("focus", "[{reference: '%s'}]".formatted(focus));

        assertThat(reading(PATIENT, result.with("subject", "{reference: 'Patient/p'}"))
                        .patient()
                        .patient()
                        .frail()
                        .isKnown())
                .isEqualTo(!focus.startsWith("Condition"));
    }

    @Test
    void the_patient_of_an_earlier_version_of_FHIR_is_compared_too() {
        var other = finding("frail").holds(true).with("patient", "{reference: 'Patient/q'}");

        assertThatThrownBy(() -> reading(person(), other)).isInstanceOf(BadRequest.class);
    }

    @Test
    void a_resource_about_somebody_else_is_refused_with_its_place() {
        var other = finding("frail").holds(true).with("subject", "{reference: 'Patient/q'}");

        var refused = catchThrowableOfType(BadRequest.class, () -> reading(person(), other));

        assertThat(refused.kind()).isEqualTo(BadRequest.Fault.NOT_USABLE);
        assertThat(refused.expression()).contains("Bundle.entry[1].resource.subject");
        assertThat(refused).hasMessage("This Observation is about another patient than the one in the record.");
    }

    private static Reference identified(String system, String value) {
        return new Reference().setIdentifier(new Identifier().setSystem(system).setValue(value));
    }

    private static Patient patient() {
        var patient = new Patient();
        patient.setId("p1");
        patient.addIdentifier().setSystem("urn:mrn").setValue("4711");
        return patient;
    }
}
