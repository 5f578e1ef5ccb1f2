package dev.hepatica.operations;

import static dev.hepatica.operations.Service.refusal;
import static dev.hepatica.operations.Service.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to requests with invalid parameters. */
@QuarkusTest
class BadParametersTest {

    private static final String RECORD = """
            {"name": "record", "resource": %s}
            """.formatted(Service.bundle("{\"resourceType\": \"Patient\"}"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Parameters\"}",
                "{\"resourceType\": \"Parameters\", \"parameter\": []}",
                "{\"resourceType\": \"Parameters\", \"parameter\": {}}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"record\"}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"record\", \"resource\": \"x\"}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"record\", \"valueString\": \"x\"}]}",
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"asOf\", \"valueDate\": \"2026-05-04\"}]}",
            })
    void no_record(String body) {
        assertThat(refusal(send(body)))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter"),
                        "There is no parameter 'record' with a resource: the Bundle to assess."));
    }

    @Test
    void a_record_that_is_no_bundle() {
        var body = parameters("{\"name\": \"record\", \"resource\": {\"resourceType\": \"Patient\"}}");

        assertThat(refusal(send(body)))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter[0].resource"),
                        "The parameter 'record' is not a Bundle."));
    }

    @Test
    void two_records() {
        assertThat(refusal(send(parameters(RECORD, RECORD))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter[1]"),
                        "There are two parameters 'record'. Send one."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asof=2026-05-04                      | There is no parameter 'asof'. Known are
            patient=p1                           | There is no parameter 'patient'. Known are
            record=x                             | There is no parameter 'record'. Known are
            _elements=CarePlan                   | The answer of $assess comes whole, so '_elements' cannot be used. Known are
            _summary=true                        | The answer of $assess comes whole, so '_summary' cannot be used. Known are
            asOf=2026                            | asOf must be a date
            asOf=                                | asOf must be a date
            explain=all                          | explain must be
            jurisdiction=Europe                  | jurisdiction must be
            explain=full&explain=brief           | The parameter 'explain' is there more than once. Send one.
            """)
    void in_the_query(String query, String text) {
        var refusal = refusal(Service.sending(Service.bundle("{\"resourceType\": \"Patient\"}"), Service.JSON)
                .post(Service.ASSESS + "?" + query));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.text()).startsWith(text);
    }

    @Test
    void in_the_query_and_in_the_body() {
        var asOf = "{\"name\": \"asOf\", \"valueDate\": \"2026-05-04\"}";

        assertThat(refusal(Service.sending(parameters(RECORD, asOf), Service.JSON)
                        .post(Service.ASSESS + "?asOf=2026-05-04")))
                .extracting(Refusal::status, Refusal::text)
                .containsExactly(422, "The parameter 'asOf' is there more than once. Send one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"valueDate\": \"2026-05-04\"}", "{}", "null"})
    void a_parameter_without_a_name(String parameter) {
        assertThat(refusal(send(parameters(RECORD, parameter))))
                .extracting(Refusal::status, Refusal::text)
                .containsExactly(
                        422, "There is no parameter of this name. Known are record, asOf, jurisdiction and explain.");
    }

    @Test
    void a_parameter_that_cannot_be_read() {
        var broken = Service.bundle("false");

        assertThat(refusal(send(parameters(RECORD, "{\"name\": \"asOf\", \"resource\": %s}".formatted(broken)))))
                .isEqualTo(new Refusal(
                        400,
                        "structure",
                        List.of("Parameters"),
                        "The parameters cannot be read. Its structure is not that of a FHIR resource."));
    }

    @Test
    void a_record_with_two_patients_is_refused_with_the_place() {
        var two = Service.bundle("{\"resourceType\": \"Patient\"}", "{\"resourceType\": \"Patient\"}");

        assertThat(refusal(send(parameters("{\"name\": \"record\", \"resource\": %s}".formatted(two)))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter[0].resource.entry[1].resource"),
                        "There are 2 Patients in the record. Send one Bundle for each."));
    }

    @Test
    void a_parameter_that_nobody_knows() {
        assertThat(refusal(send(parameters(RECORD, "{\"name\": \"asof\", \"valueDate\": \"2026-05-04\"}"))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter[1].name"),
                        "There is no parameter of this name. Known are record, asOf, jurisdiction and explain."));
    }

    @Test
    void a_parameter_twice() {
        var day = "{\"name\": \"asOf\", \"valueDate\": \"2026-05-04\"}";

        assertThat(refusal(send(parameters(RECORD, day, day))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter.where(name='asOf')"),
                        "The parameter 'asOf' is there more than once. Send one."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueDate\": \"2026\"",
                "\"valueDate\": \"2026-05\"",
                "\"valueDate\": \"2026-02-31\"",
                "\"valueDate\": \"04.05.2026\"",
                "\"valueDate\": \"yesterday\"",
                "\"valueDate\": \"-2026-05-04\"",
                "\"valueDate\": \"+12026-05-04\"",
                "\"valueDate\": \"0000-01-01\"",
                "\"valueDate\": {}",
                "\"valueDate\": []",
                "\"valueDate\": null",
                "\"valueString\": \"2026-05-04 or so\"",
                "\"valueInteger\": 2026",
                "\"valuePeriod\": {\"start\": \"2026-05-04\"}",
                "\"part\": []",
            })
    void a_day_that_is_none(String value) {
        assertThat(refusal(send(parameters(RECORD, "{\"name\": \"asOf\", %s}".formatted(value)))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter.where(name='asOf').value"),
                        "asOf must be a date, or a date and time, with year, month and day: 2026-05-04."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueCode\": \"Atlantis\"",
                "\"valueCode\": \"DEU\"",
                "\"valueCode\": \"XX\"",
                "\"valueCoding\": {\"code\": \"DE\"}",
                "\"valueInteger\": 49"
            })
    void a_country_that_is_none(String value) {
        assertThat(refusal(send(parameters(RECORD, "{\"name\": \"jurisdiction\", %s}".formatted(value)))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter.where(name='jurisdiction').value"),
                        "jurisdiction must be a country of ISO 3166 in two letters, or EU."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"valueCode\": \"loud\"",
                "\"valueCode\": \"FULL\"",
                "\"valueCode\": \"\"",
                "\"valueBoolean\": true",
                "\"valueCode\": null"
            })
    void an_explanation_that_is_none(String value) {
        assertThat(refusal(send(parameters(RECORD, "{\"name\": \"explain\", %s}".formatted(value)))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Parameters.parameter.where(name='explain').value"),
                        "explain must be 'brief' or 'full'."));
    }

    private static String parameters(String... parameters) {
        return "{\"resourceType\": \"Parameters\", \"parameter\": [%s]}".formatted(String.join(", ", parameters));
    }
}
