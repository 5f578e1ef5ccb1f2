package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.gene;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.METASTASES;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Bodies;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender adds to turn, limit or deny what a resource states, in R4 and in other versions of FHIR. */
class ModifiersTest {

    private static final String MODIFIER = "modifierExtension: [{url: 'urn:x', valueBoolean: true}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                MODIFIER,
                "implicitRules: 'urn:x'",
                "referenceRange: [{text: 'normal', " + MODIFIER + "}]",
                "contained: [{resourceType: 'Specimen', id: 's', " + MODIFIER + "}], specimen: {reference: '#s'}",
                "contained: [{resourceType: 'Specimen', id: 's', implicitRules: 'urn:x'}], specimen: {reference: '#s'}",
                "note: [{text: 'n', " + MODIFIER + "}]",
            })
    void a_modifier_at_any_depth_keeps_a_result_from_counting(String element) {
        var cea = resource("""
                {resourceType: 'Observation', status: 'final', effectiveDateTime: '2026-04-02', %s,
                 code: {coding: [{system: 'http://loinc.org', code: '2039-6'}]},
                 valueQuantity: {value: 250, system: 'http://unitsofmeasure.org', code: 'ng/mL'}}""".formatted(element));

        var reading = reading(cea);

        assertThat(reading.patient().markers().ceaNgMl().isKnown()).isFalse();
        assertThat(reading.report().issues())
                .anyMatch(issue -> issue.path().equals("Bundle.entry[1]")
                        && issue.warning()
                        && issue.text().startsWith("not used: "));
    }

    @Test
    void a_component_with_a_modifier_does_not_count_and_the_others_do() {
        var variant = observation("loinc:69548-6")
                .is("loinc:LA9633-4")
                .component("loinc:48018-6", gene("KRAS"))
                .with("note", "[{text: 'n'}]");
        var protein = "{code: {coding: [{system: 'http://loinc.org', code: '48005-3'}]},"
                + " valueCodeableConcept: {coding: [{system: 'http://varnomen.hgvs.org', code: 'p.Gly12Cys'}]}%s}";
        var plain = reading(variant.with("component", "[%s, %s]".formatted(GENE, protein.formatted(""))));
        var turned = reading(variant.with("component", "[%s, %s]".formatted(GENE, protein.formatted(", " + MODIFIER))));

        assertThat(plain.patient().molecular().krasVariant().isKnown()).isTrue();
        assertThat(turned.patient().molecular().krasVariant().isKnown()).isFalse();
        assertThat(turned.report().issues())
                .anyMatch(issue ->
                        issue.text().startsWith("component[1] is not used: component[1].modifierExtension[0]"));
    }

    private static final String GENE = "{code: {coding: [{system: 'http://loinc.org', code: '48018-6'}]},"
            + " valueCodeableConcept: {coding: [{system: 'http://www.genenames.org', code: 'HGNC:6407'}]}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wasNotTaken   | true
                    wasNotGiven   | true
                    taken         | "n"
                    taken         | "unk"
                    taken         | "N"
                    wasNotTaken   | "yes"
                    notTaken      | true
                    reasonNotTaken| [{text: 'refused'}]
                    adherence     | {code: {text: 'not taking'}}
                    doNotPerform  | "true"
                    """)
    void a_drug_that_was_not_taken_in_another_version_does_not_count(String element, String value) {
        var course = given(OXALIPLATIN, "2025-05-01", "2025-07-01").with(element, value);

        var reading = reading(METASTASES, course);

        assertThat(reading.patient().treatment().regimens()).isEmpty();
        assertThat(reading.report().issues())
                .anyMatch(issue ->
                        issue.path().equals("Bundle.entry[2]") && !issue.text().startsWith("used for"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wasNotTaken | false
                    taken       | "y"
                    """)
    void a_drug_that_was_taken_in_another_version_counts(String element, String value) {
        var course = given(OXALIPLATIN, "2025-05-01", "2025-07-01");

        assertThat(patientWith(METASTASES, course.with(element, value)).treatment())
                .isEqualTo(patientWith(METASTASES, course).treatment());
    }

    @Test
    void an_interpretation_that_does_not_repeat_as_before_R4_is_read() {
        var frail = finding("frail").holds(true);

        assertThat(patientWith(
                                frail.with(
                                        "interpretation",
                                        "{coding: [{system:"
                                                + " 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'POS'}]}"))
                        .patient()
                        .frail()
                        .toOptional())
                .contains(true);
        assertThat(patientWith(
                                frail.with(
                                        "interpretation",
                                        "{coding: [{system:"
                                                + " 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'NEG'}]}"))
                        .patient()
                        .frail()
                        .isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abatementDateTime: 'last year'",
                "abatementDateTime: {}",
                "bodySite: 'lung'",
                "verificationStatus: 1"
            })
    void a_diagnosis_with_a_limit_in_a_form_that_is_none_does_not_count(String element) {
        var frail = resource("""
                {resourceType: 'Condition', recordedDate: '2026-04-02', %s,
                 code: {coding: [{system: 'http://snomed.info/sct', code: '248279007'}]}}""".formatted(element));

        assertThat(patientWith(frail).patient().frail().isKnown()).isFalse();
    }

    @Test
    void a_Bundle_with_rules_of_its_own_is_refused() {
        var bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "collection")
                .put("implicitRules", "urn:x")
                .toString()
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Bodies.read(new ByteArrayInputStream(bundle), false))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("implicitRules");
    }
}
