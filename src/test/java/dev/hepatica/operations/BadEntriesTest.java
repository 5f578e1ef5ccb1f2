package dev.hepatica.operations;

import static dev.hepatica.operations.Service.bundle;
import static dev.hepatica.operations.Service.reading;
import static dev.hepatica.operations.Service.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Remark;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem in one entry of a record is a warning in the answer; the other entries are read. */
@QuarkusTest
class BadEntriesTest {

    private static final String PATIENT = """
            {"resourceType": "Patient", "id": "p"}
            """;

    private static final String FRAIL = """
            {"resourceType": "Observation", "status": "final", "valueBoolean": true,
             "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "frail"}]}}
            """;

    private static final Remark FRAIL_IS_READ = new Remark("information", "Bundle.entry[2]", "used for frail");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"resourceType\": \"Ghost\"} | warning | 'Ghost' is not a resource type of FHIR R4",
                "{\"resourceType\": \"observation\"} | warning | 'observation' is not a resource type of FHIR R4",
                "{\"id\": \"x\"} | warning | a resource without resourceType",
                "{} | warning | a resource without resourceType",
                "null | information | not used: an entry without a resource",
                "\"Patient\" | information | not used: an entry without a resource",
                "[] | information | not used: an entry without a resource",
                "{\"resourceType\": \"Claim\"} | information | not used: nothing is read from resources of type Claim",
                "{\"resourceType\": \"Bundle\"} | information | not used: nothing is read from resources of type Bundle",
            },
            quoteCharacter = '\0')
    void without_a_resource_that_is_read_are_reported(String resource, String severity, String text) {
        assertThat(reading(send(bundle(PATIENT, resource, FRAIL))))
                .contains(new Remark(severity, "Bundle.entry[1]", text), FRAIL_IS_READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "5", "\"x\"", "{\"fullUrl\": \"urn:uuid:1\"}"})
    void without_a_resource_are_reported(String entry) {
        var body = """
                {"resourceType": "Bundle", "entry": [{"resource": %s}, %s]}
                """.formatted(PATIENT, entry);

        assertThat(reading(send(body)))
                .contains(new Remark("information", "Bundle.entry[1]", "not used: an entry without a resource"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"nonsense\": 1 | unknown element 'nonsense'",
                "\"valueXyz\": 1 | unknown element 'valueXyz'",
                "\"code\": \"CEA\" | element 'code' is not OBJECT",
                "\"subject\": \"Patient/p\" | not used: its subject cannot be read, so it may be about somebody else",
                "\"component\": {} | element 'component' is not ARRAY",
                "\"component\": [\"x\"] | element 'component' is not OBJECT",
                "\"effectiveDateTime\": \"2026-02-31\" | invalid value: Invalid date/time format: \"2026-02-31\" in effectiveDateTime",
                "\"effectiveDateTime\": \"04.05.2026\" | invalid value: Invalid date/time format: \"04.05.2026\" in effectiveDateTime",
                "\"valueInteger\": 0.5 | invalid value: not a FHIR integer: \"0.5\" in valueInteger",
                "\"valueInteger\": 2147483648 | invalid value: not a FHIR integer: \"2147483648\" in valueInteger",
                "\"status\": \"finished\" | invalid value: Unknown ObservationStatus code 'finished' in status",
            },
            quoteCharacter = '\0')
    void with_an_error_in_them_are_reported(String element, String text) {
        var resource = "{\"resourceType\": \"Observation\", %s}".formatted(element);

        assertThat(reading(send(bundle(PATIENT, resource, FRAIL))))
                .contains(new Remark("warning", "Bundle.entry[1]", text), FRAIL_IS_READ);
    }

    @Test
    void with_an_invalid_decimal_are_reported_and_not_read() {
        assertThat(reading(send(bundle(PATIENT, cea("{\"value\": \"high\", \"unit\": \"ng/mL\"}"), FRAIL))))
                .contains(
                        new Remark(
                                "warning",
                                "Bundle.entry[1]",
                                "no usable result for ceaNgMl: on record, but not readable"),
                        FRAIL_IS_READ)
                .anyMatch(remark -> remark.text().startsWith("invalid value: "));
    }

    /** HAPI drops such a comparator; the number alone would be exact. */
    @ParameterizedTest
    @ValueSource(strings = {"~", "ad", "greater"})
    void with_a_comparator_that_nobody_knows_have_no_value(String comparator) {
        var cea = cea("{\"value\": 5, \"comparator\": \"%s\", \"unit\": \"ng/mL\"}".formatted(comparator));

        assertThat(reading(send(bundle(PATIENT, cea, FRAIL))))
                .contains(
                        new Remark(
                                "warning",
                                "Bundle.entry[1]",
                                "no usable result for ceaNgMl: on record, but not readable"),
                        FRAIL_IS_READ);
    }

    @Test
    void with_a_number_that_would_fill_the_memory_are_reported() {
        assertThat(reading(send(bundle(PATIENT, cea("{\"value\": 1e999999999}"), FRAIL))))
                .contains(FRAIL_IS_READ)
                .anyMatch(remark ->
                        remark.severity().equals("warning") && remark.where().equals("Bundle.entry[1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Observation\", \"code\": {\"coding\": [null]}}",
                "{\"resourceType\": \"Observation\", \"code\": null}",
                "{\"resourceType\": \"Observation\", \"component\": [null]}",
                "{\"resourceType\": \"Observation\", \"component\": [[]]}",
                "{\"resourceType\": \"Condition\", \"bodySite\": [null]}",
                "{\"resourceType\": \"Observation\", \"extension\": [{\"url\": null, \"valueCode\": \"x\"}]}",
                "{\"resourceType\": \"Condition\", \"extension\": [{\"valueCode\": \"x\"}]}",
            })
    void with_null_for_an_element_are_reported(String resource) {
        assertThat(reading(send(bundle(PATIENT, resource, FRAIL))))
                .contains(FRAIL_IS_READ)
                .anyMatch(remark -> remark.where().equals("Bundle.entry[1]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"name\": [null]",
                "\"name\": [{\"given\": [null]}]",
                "\"name\": \"Jane\"",
                "\"birthDate\": null",
                "\"birthDate\": \"1961-13-01\"",
                "\"gender\": \"?\"",
            })
    void of_the_patient_need_not_be_perfect(String element) {
        var patient = "{\"resourceType\": \"Patient\", \"id\": \"p\", %s}".formatted(element);

        assertThat(reading(send(bundle(patient, "{}", FRAIL)))).contains(FRAIL_IS_READ);
    }

    @Test
    void under_links_that_are_no_list_are_read() {
        var body = bundle(PATIENT, "{}", FRAIL).replaceFirst("\\{", "{\"link\": {\"relation\": \"next\"}, ");

        assertThat(reading(send(body))).contains(FRAIL_IS_READ);
    }

    @Test
    void that_are_deeply_nested_are_read() {
        var depth = 90;
        var nested = "{\"url\": \"urn:x\", \"extension\": [".repeat(depth) + "]}".repeat(depth);
        var resource = "{\"resourceType\": \"Observation\", \"extension\": [%s]}".formatted(nested);

        assertThat(reading(send(bundle(PATIENT, resource, FRAIL)))).contains(FRAIL_IS_READ);
    }

    private static String cea(String quantity) {
        return """
                {"resourceType": "Observation", "status": "final", "valueQuantity": %s,
                 "code": {"coding": [{"system": "http://loinc.org", "code": "2039-6"}]}}
                """.formatted(quantity);
    }
}
