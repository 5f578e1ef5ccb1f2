package dev.hepatica.fhir.wire;

import static dev.hepatica.fhir.wire.Read.json;
import static dev.hepatica.fhir.wire.Read.xml;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements with a choice of type, of which a resource may have only one. */
class ChoicesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueQuantity\": {\"value\": 0}, \"valueString\": \"250 ng/mL\"",
                "\"valueQuantity\": {\"value\": 0}, \"_valueString\": {\"extension\": []}",
                "\"effectiveDateTime\": \"2026-04-01\", \"effectivePeriod\": {\"start\": \"2025-04-01\"}",
                "\"component\": [{\"valueInteger\": 1, \"valueString\": \"2\"}]",
                "\"extension\": [{\"url\": \"http://a.example\", \"valueCode\": \"a\", \"valueString\": \"b\"}]"
            })
    void a_resource_with_two_elements_for_one_choice_is_not_read(String elements) {
        var entry =
                json("{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Observation\", %s}}]}"
                                .formatted(elements))
                        .entries()
                        .get(0);

        assertThat(entry.resource()).isEmpty();
        assertThat(entry.problems()).singleElement().asString().contains("of which there may be only one");
    }

    @Test
    void a_resource_with_two_elements_for_one_choice_is_not_read_in_xml_either() {
        var entry = xml("""
                        <Bundle xmlns="http://hl7.org/fhir"><entry><resource><Observation>
                          <valueQuantity><value value="0"/></valueQuantity><valueString value="250 ng/mL"/>
                        </Observation></resource></entry></Bundle>
                        """).entries().get(0);

        assertThat(entry.resource()).isEmpty();
        assertThat(entry.problems())
                .containsExactly("not used: it has valueQuantity and also valueString, of which there may be only one");
    }

    @Test
    void a_choice_may_have_an_extension_and_a_reason_in_two_forms() {
        var entry = json("""
                        {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Procedure",
                          "performedDateTime": "2026-04-01", "_performedDateTime": {"id": "a"},
                          "reasonCode": [{"text": "a"}], "reasonReference": [{"display": "b"}]}}]}
                        """).entries().get(0);

        assertThat(entry.resource()).isPresent();
        assertThat(entry.problems()).isEmpty();
    }
}
