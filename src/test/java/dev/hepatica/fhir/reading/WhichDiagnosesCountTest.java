package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnoses that count on 4 May 2026, by date and verification. */
class WhichDiagnosesCountTest {

    @Test
    void later_than_the_day_of_the_assessment_are_ignored_and_reported() {
        var reading = reading(condition("sct:94381002").onset("2026-05-05"));

        assertThat(reading.patient().liver().present()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "not used: it is later than 2026-05-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuted", "entered-in-error"})
    void that_are_withdrawn_are_ignored_and_reported(String status) {
        assertThat(reading(condition("sct:94381002").verified(status)).report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "not used: it is refuted or entered in error"));
    }

    @Test
    void without_a_date_count() {
        assertThat(patientWith(condition("sct:94381002").without("recordedDate"))
                        .liver()
                        .present())
                .isEqualTo(known(true, Source.undated("Condition/1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verificationStatus: {coding: [{system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',"
                        + " code: 'REFUTED'}]}",
                "verificationStatus: {coding: [{system: 'http://snomed.info/sct', code: '410516002'}]}",
                "verificationStatus: {coding: [{system: 'urn:local', code: 'ruled out'}]}",
                "verificationStatus: {text: 'Excluded'}",
                "verificationStatus: 'refuted'",
                "extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCoding:"
                        + " {system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT', code: 'A'}}]",
                "extension: [{url: 'https://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'A'}]",
            })
    void that_are_refuted_in_any_form_are_ignored_and_reported(String status) {
        assertThat(reading(metastases(status)).patient().liver().present().isKnown())
                .isFalse();
        assertThat(reading(metastases(status)).report().issues())
                .contains(new Issue("Bundle.entry[1]", false, "not used: it is refuted or entered in error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verificationStatus: {coding: [{system: 'urn:local', code: 'x'}]}",
                "verificationStatus: {extension: [{url: 'urn:x', valueString: 'y'}]}",
                "verificationStatus: {coding: [{system: 'http://snomed.info/sct', code: '415684004'}]}",
                "verificationStatus: 'provisional'",
                "verificationStatus: {text: 'to be discussed'}",
                "clinicalStatus: {text: 'as before'}",
                "extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'V'}]",
                "extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'X'}]",
                "verificationStatus: 'confirmed', extension: [{url:"
                        + " 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'A'}]",
            })
    void that_are_doubtful_or_not_understood_count_as_missing(String status) {
        assertThat(reading(metastases(status)).patient().liver().present().isKnown())
                .isFalse();
        assertThat(reading(metastases(status)).report().issues())
                .contains(new Issue("Bundle.entry[1]", true, "counts as missing for crlm: it is not confirmed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verificationStatus: 'confirmed'",
                "verificationStatus: {text: 'Confirmed'}",
                "verificationStatus: {coding: [{system: 'http://snomed.info/sct', code: '410605003'}]}",
                "verificationStatus: {coding: [{system: 'urn:local', code: 'x'}, {system:"
                        + " 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed'}]}",
                "clinicalStatus: 'active'",
                "clinicalStatus: {text: 'Resolved'}",
                "extension: [{url: 'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit', valueCode: 'G'}]",
            })
    void that_are_confirmed_in_any_form_count(String status) {
        assertThat(patientWith(metastases(status)).liver().present().toOptional())
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No liver metastases",
                "Liver metastases ruled out",
                "Liver metastases?",
                "? liver mets",
                "V. a. Lebermetastasen",
                "Verdacht auf Lebermetastasen",
                "Kein Hinweis auf Lebermetastasen",
                "Suspected metastasis of liver",
                "Family history of liver metastasis",
            })
    void whose_words_deny_or_doubt_their_code_do_not_count(String words) {
        var worded = metastases("onsetDateTime: '2026-04-01'").with("code", """
                {coding: [{system: 'http://snomed.info/sct', code: '94381002'}], text: '%s'}""".formatted(words));

        assertThat(patientWith(worded).liver().present().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liver metastases",
                "Metastasis to liver (disorder)",
                "Secondary malignant neoplasm of liver and intrahepatic bile duct",
                "Lebermetastasen, nicht näher bezeichnet",
                "Multiple liver metastases, not otherwise specified",
                "Metastases in the liver, noted on CT",
            })
    void whose_words_name_them_count(String words) {
        var worded = metastases("onsetDateTime: '2026-04-01'").with("code", """
                {coding: [{system: 'http://snomed.info/sct', code: '94381002', display: '%s'}]}""".formatted(words));

        assertThat(patientWith(worded).liver().present().toOptional()).contains(true);
    }

    private static Sent metastases(String element) {
        return resource("""
                {resourceType: 'Condition', recordedDate: '2026-04-02', %s,
                 code: {coding: [{system: 'http://snomed.info/sct', code: '94381002'}]}}""".formatted(element));
    }
}
