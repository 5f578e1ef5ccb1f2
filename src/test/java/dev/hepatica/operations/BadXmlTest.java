package dev.hepatica.operations;

import static dev.hepatica.operations.Service.reading;
import static dev.hepatica.operations.Service.refusal;
import static dev.hepatica.operations.Service.sendXml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.operations.Service.Refusal;
import dev.hepatica.operations.Service.Remark;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to XML that is not a record. */
@QuarkusTest
class BadXmlTest {

    private static final String EXPECTED =
            "Expected is a Bundle with one Patient and the resources about them, or Parameters with such a Bundle as 'record'.";

    private static final String PATIENT = "<Patient><id value=\"p\"/></Patient>";

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void nothing_at_all(String body) {
        assertThat(refusal(sendXml(body)))
                .isEqualTo(new Refusal(400, "structure", List.of(), "The body is empty. " + EXPECTED));
    }

    @ParameterizedTest
    @CsvSource({
        "<Bundle>,                  1,  9",
        "<a><b></a>,                1,  9",
        "{\"resourceType\": 1},     1,  1",
        "<Bundle/><Bundle/>,        1, 11",
        "<Bundle>&nbsp;</Bundle>,   1, 15",
    })
    void xml_that_is_not_well_formed_is_refused_with_the_place(String body, int line, int column) {
        assertThat(refusal(sendXml(body)))
                .isEqualTo(new Refusal(
                        400,
                        "structure",
                        List.of(),
                        "The body is not well-formed XML: it goes wrong at line %d, column %d."
                                .formatted(line, column)));
    }

    @Test
    void a_hundred_thousand_elements_in_each_other() {
        var body =
                "<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource><Patient>%s%s</Patient></resource></entry></Bundle>"
                        .formatted("<extension>".repeat(100_000), "</extension>".repeat(100_000));

        var refusal = refusal(sendXml(body));

        assertThat(refusal).extracting(Refusal::status, Refusal::code).containsExactly(400, "structure");
        assertThat(refusal.text()).startsWith("The body is nested deeper than 200 levels at line 1, column ");
    }

    @Test
    void bytes_in_another_encoding_than_declared() {
        var bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b=\"é\"/>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(Service.sending(bytes, Service.XML).post(Service.ASSESS)))
                .extracting(Refusal::status, Refusal::code)
                .containsExactly(400, "structure");
    }

    @Test
    void an_encoding_that_nobody_knows() {
        assertThat(refusal(sendXml("<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>")))
                .isEqualTo(
                        new Refusal(400, "structure", List.of(), "The body is not in the encoding that it declares."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<Bundle/>", "<Bundle xmlns=\"urn:something\"/>"})
    void what_is_not_fhir(String body) {
        assertThat(refusal(sendXml(body)))
                .isEqualTo(new Refusal(
                        400,
                        "structure",
                        List.of(),
                        "The body is XML, but not FHIR: its root is not in the namespace http://hl7.org/fhir."));
    }

    @Test
    void another_resource_than_a_bundle() {
        assertThat(refusal(sendXml("<Patient xmlns=\"http://hl7.org/fhir\"/>")))
                .isEqualTo(new Refusal(422, "invalid", List.of("Patient"), "The body is a Patient. " + EXPECTED));
    }

    @Test
    void a_bundle_without_a_patient() {
        assertThat(refusal(sendXml(bundle())))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Bundle.entry"),
                        "There is no Patient in the record. Send the Bundle with one."));
    }

    @Test
    void a_resource_about_somebody_else() {
        var other = "<Observation><subject><reference value=\"Patient/q\"/></subject></Observation>";

        assertThat(refusal(sendXml(bundle(PATIENT, other))))
                .isEqualTo(new Refusal(
                        422,
                        "invalid",
                        List.of("Bundle.entry[1].resource.subject"),
                        "This Observation is about another patient than the one in the record."));
    }

    /** No document type is accepted, so no entity is ever expanded and nothing is fetched. */
    @Nested
    class Document_types {

        private static final String REFUSED = "The body has a DOCTYPE, which is not accepted, at line 1, column 10.";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE Bundle>",
                    "<!DOCTYPE Bundle SYSTEM \"http://127.0.0.1:1/bundle.dtd\">",
                    "<!DOCTYPE Bundle [<!ENTITY e \"x\">]>",
                    "<!DOCTYPE Bundle [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                    "<!DOCTYPE Bundle [<!ENTITY % e SYSTEM \"http://127.0.0.1:1/e\"> %e;]>",
                })
        void are_refused(String doctype) {
            var body = doctype + "<Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&e;\"/></Bundle>";

            assertThat(refusal(sendXml(body))).isEqualTo(new Refusal(400, "structure", List.of(), REFUSED));
        }

        @Test
        @Timeout(10)
        void are_refused_before_a_billion_laughs() {
            var entities = IntStream.range(1, 10)
                    .mapToObj(i -> "<!ENTITY e%d \"%s\">"
                            .formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
                    .collect(Collectors.joining());
            var body =
                    "<!DOCTYPE Bundle [<!ENTITY e0 \"ha\">%s]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&e9;\"/></Bundle>"
                            .formatted(entities);

            var response = sendXml(body);

            assertThat(refusal(response)).isEqualTo(new Refusal(400, "structure", List.of(), REFUSED));
            assertThat(Duration.ofMillis(response.time())).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Nested
    class Entries {

        private static final String FRAIL = """
                <Observation>
                  <status value="final"/>
                  <code>
                    <coding>
                      <system value="https://hepatica.dev/fhir/CodeSystem/crlm-finding"/>
                      <code value="frail"/>
                    </coding>
                  </code>
                  <valueBoolean value="true"/>
                </Observation>
                """;

        private static final Remark FRAIL_IS_READ = new Remark("information", "Bundle.entry[2]", "used for frail");

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\0',
                value = {
                    "<Ghost/> | warning | 'Ghost' is not a resource type of FHIR R4",
                    "<Claim/> | information | not used: nothing is read from resources of type Claim",
                    "<Observation/><Observation/> | warning | an entry with more than one resource; none is read",
                    "<!-- nothing --> | information | not used: an entry without a resource",
                    "<Observation><nonsense/></Observation> | warning | unknown element 'nonsense'",
                    "<Observation><effectiveDateTime value='2026-02-31'/></Observation> | warning | invalid value: Invalid date/time format: \"2026-02-31\" in effectiveDateTime",
                })
        void with_an_error_in_them_are_reported(String resource, String severity, String text) {
            assertThat(reading(sendXml(bundle(PATIENT, resource, FRAIL))))
                    .contains(new Remark(severity, "Bundle.entry[1]", text), FRAIL_IS_READ);
        }

        @Test
        void with_a_number_that_would_fill_the_memory_are_reported() {
            var cea = """
                    <Observation><status value="final"/>
                      <code><coding><system value="http://loinc.org"/><code value="2039-6"/></coding></code>
                      <valueQuantity><value value="1e999999999"/><unit value="ng/mL"/></valueQuantity>
                    </Observation>
                    """;

            assertThat(reading(sendXml(bundle(PATIENT, cea, FRAIL))))
                    .contains(FRAIL_IS_READ)
                    .anyMatch(remark -> remark.severity().equals("warning")
                            && remark.where().equals("Bundle.entry[1]"));
        }

        @Test
        void may_have_comments_instructions_and_any_prefix() {
            var body = """
                    <?xml version="1.0"?><?editor x?><!-- a record -->
                    <f:Bundle xmlns:f="http://hl7.org/fhir"><!-- entries -->
                      <f:entry><f:resource><f:Patient><f:birthDate value="1961-02-03"/></f:Patient></f:resource></f:entry>
                    </f:Bundle>
                    """.strip();

            assertThat(reading(sendXml(body)))
                    .containsExactly(new Remark("information", "Bundle.entry[0]", "used for the patient, ageYears"));
        }
    }

    private static String bundle(String... resources) {
        var entries = Stream.of(resources)
                .map("<entry><resource>%s</resource></entry>"::formatted)
                .collect(Collectors.joining());
        return "<Bundle xmlns=\"http://hl7.org/fhir\"><type value=\"collection\"/>%s</Bundle>".formatted(entries);
    }
}
