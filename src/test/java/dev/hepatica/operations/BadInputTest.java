package dev.hepatica.operations;

import static dev.hepatica.operations.Service.bundle;
import static dev.hepatica.operations.Service.refusal;
import static dev.hepatica.operations.Service.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.operations.Service.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to JSON that is not a record: the problem, its place, and the remedy. */
@QuarkusTest
class BadInputTest {

    private static final String EXPECTED =
            "Expected is a Bundle with one Patient and the resources about them, or Parameters with such a Bundle as 'record'.";

    private static final String PATIENT = """
            {"resourceType": "Patient", "id": "p"}
            """;

    @Nested
    class Not_json {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t \r\n"})
        void a_body_without_anything_in_it(String body) {
            assertThat(refusal(send(body)))
                    .isEqualTo(new Refusal(400, "structure", List.of(), "The body is empty. " + EXPECTED));
        }

        @Test
        void an_object_with_two_members_of_one_name_is_refused() {
            assertThat(refusal(send("{\"resourceType\": \"Bundle\", \"resourceType\": \"Bundle\"}"))
                            .text())
                    .startsWith("The body has an object with two members of one name at line 1, column ");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"resourceType\": \"Bundle\", | 1 | 27",
                    "{\"resourceType\": | 1 | 17",
                    "{resourceType: \"Bundle\"} | 1 | 2",
                    "<Bundle/> | 1 | 1",
                    "{\"resourceType\": \"Bundle\"} x | 1 | 28",
                })
        void a_body_with_a_syntax_error_is_refused_with_its_place(String body, int line, int column) {
            assertThat(refusal(send(body)))
                    .isEqualTo(new Refusal(
                            400,
                            "structure",
                            List.of(),
                            "The body is not JSON in UTF-8: it breaks off or goes wrong at line %d, column %d."
                                    .formatted(line, column)));
        }

        @Test
        void bytes_that_are_no_text() {
            var bytes = new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};

            assertThat(refusal(Service.sending(bytes, Service.JSON).post(Service.ASSESS)))
                    .extracting(Refusal::status, Refusal::code)
                    .containsExactly(400, "structure");
        }

        private static final Refusal BEYOND_MEASURE = new Refusal(
                400,
                "structure",
                List.of(),
                "The body is nested deeper than 200 levels, or holds a number or name of unusual length.");

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"a\":"})
        void a_hundred_thousand_brackets(String open) {
            assertThat(refusal(send(open.repeat(100_000)))).isEqualTo(BEYOND_MEASURE);
        }

        @Test
        void a_number_of_more_digits_than_any_has() {
            var body = "{\"resourceType\": \"Bundle\", \"total\": %s}".formatted("9".repeat(100_000));

            assertThat(refusal(send(body))).isEqualTo(BEYOND_MEASURE);
        }
    }

    @Nested
    class Not_fhir {

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"resource\": {}}", "\"x\"", "5", "null"})
        void a_bundle_whose_entries_are_no_array(String entries) {
            assertThat(refusal(send("{\"resourceType\": \"Bundle\", \"entry\": %s}".formatted(entries))))
                    .isEqualTo(new Refusal(
                            400, "structure", List.of("Bundle.entry"), "The entries of a Bundle are an array."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "[{}]", "\"Bundle\"", "5", "null", "true"})
        void json_that_is_no_object(String body) {
            assertThat(refusal(send(body)))
                    .isEqualTo(new Refusal(
                            400, "structure", List.of(), "The body is JSON, but not an object. " + EXPECTED));
        }

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{\"hello\": \"world\"}", "{\"resourceType\": {}}", "{\"resourceType\": \" \"}"})
        void an_object_without_a_resource_type(String body) {
            assertThat(refusal(send(body)))
                    .isEqualTo(new Refusal(
                            400, "structure", List.of("resourceType"), "The body has no resourceType. " + EXPECTED));
        }
    }

    @Nested
    class Not_a_record {

        @ParameterizedTest
        @ValueSource(strings = {"Patient", "Observation", "ValueSet"})
        void another_resource_than_a_bundle(String type) {
            assertThat(refusal(send("{\"resourceType\": \"%s\"}".formatted(type))))
                    .isEqualTo(new Refusal(
                            422, "invalid", List.of(type), "The body is a %s. %s".formatted(type, EXPECTED)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"resourceType\": \"Bundle\"}",
                    "{\"resourceType\": \"Bundle\", \"entry\": []}",
                    "{\"resourceType\": \"Bundle\", \"entry\": [null]}",
                    "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Observation\"}}]}",
                })
        void a_bundle_without_a_patient(String body) {
            assertThat(refusal(send(body)))
                    .isEqualTo(new Refusal(
                            422,
                            "invalid",
                            List.of("Bundle.entry"),
                            "There is no Patient in the record. Send the Bundle with one."));
        }

        @Test
        void a_bundle_with_two_patients() {
            assertThat(refusal(send(bundle(PATIENT, PATIENT))))
                    .isEqualTo(new Refusal(
                            422,
                            "invalid",
                            List.of("Bundle.entry[1].resource"),
                            "There are 2 Patients in the record. Send one Bundle for each."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Observation", "Condition"})
        void a_resource_about_somebody_else(String type) {
            var other = """
                    {"resourceType": "%s", "subject": {"reference": "Patient/q"}}
                    """.formatted(type);

            assertThat(refusal(send(bundle(PATIENT, other))))
                    .isEqualTo(new Refusal(
                            422,
                            "invalid",
                            List.of("Bundle.entry[1].resource.subject"),
                            "This %s is about another patient than the one in the record.".formatted(type)));
        }
    }

    @Nested
    class Too_large {

        private static final byte[] TWENTY_MB = "{\"resourceType\": \"Bundle\", \"id\": \"%s\"}"
                .formatted("x".repeat(20 << 20))
                .getBytes(StandardCharsets.US_ASCII);

        private static final Refusal REFUSAL = new Refusal(
                413,
                "too-long",
                List.of(),
                "The body is larger than %d MB. Send the patient's own resources only.".formatted(Bodies.LIMIT >> 20));

        @Test
        void a_body_that_declares_its_length() {
            assertThat(refusal(Service.sending(TWENTY_MB, Service.JSON).post(Service.ASSESS)))
                    .isEqualTo(REFUSAL);
        }

        @Test
        void a_body_that_comes_in_chunks() {
            var inChunks = RestAssured.given()
                    .urlEncodingEnabled(false)
                    .contentType(Service.JSON)
                    .body(new ByteArrayInputStream(TWENTY_MB));

            assertThat(refusal(inChunks.post(Service.ASSESS))).isEqualTo(REFUSAL);
        }
    }
}
