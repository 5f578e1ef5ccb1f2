package dev.hepatica.fhir.wire;

import static dev.hepatica.fhir.wire.Read.json;
import static dev.hepatica.fhir.wire.Read.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hepatica.fhir.wire.BadRequest.Fault;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reading of bodies into entries, with the same result for JSON and XML. */
class BodiesTest {

    private static final String JSON = """
            {
              "resourceType": "Bundle",
              "id": "b",
              "type": "collection",
              "entry": [
                {
                  "fullUrl": "http://hospital.example/fhir/Patient/p",
                  "resource": {
                    "resourceType": "Patient",
                    "id": "p",
                    "text": {"status": "generated", "div": "<div xmlns=\\"http://www.w3.org/1999/xhtml\\">Jane Doe</div>"},
                    "birthDate": "1961-02-03"
                  }
                },
                {"resource": {"resourceType": "Claim", "id": "e"}},
                {"resource": {"resourceType": "Ghost", "id": "g"}},
                {"fullUrl": "urn:uuid:1"},
                {
                  "fullUrl": "urn:uuid:2",
                  "resource": {"resourceType": "Observation", "status": "final", "effectiveDateTime": "yesterday"}
                }
              ]
            }
            """;

    private static final String XML = """
            <Bundle xmlns="http://hl7.org/fhir">
              <id value="b"/>
              <type value="collection"/>
              <entry>
                <fullUrl value="http://hospital.example/fhir/Patient/p"/>
                <resource>
                  <Patient>
                    <id value="p"/>
                    <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">Jane Doe</div></text>
                    <birthDate value="1961-02-03"/>
                  </Patient>
                </resource>
              </entry>
              <entry><resource><Claim><id value="e"/></Claim></resource></entry>
              <entry><resource><Ghost><id value="g"/></Ghost></resource></entry>
              <entry><fullUrl value="urn:uuid:1"/></entry>
              <entry>
                <fullUrl value="urn:uuid:2"/>
                <resource>
                  <Observation><status value="final"/><effectiveDateTime value="yesterday"/></Observation>
                </resource>
              </entry>
            </Bundle>
            """;

    /** An entry without its resource, which has no equality. */
    private record Outline(
            String path,
            Optional<String> fullUrl,
            String type,
            String reference,
            boolean read,
            Optional<String> ignored,
            List<String> problems) {

        static Outline of(BundleEntry entry) {
            return new Outline(
                    entry.path(),
                    entry.fullUrl(),
                    entry.type(),
                    entry.reference(),
                    entry.resource().isPresent(),
                    entry.ignored(),
                    entry.problems());
        }
    }

    private static final List<Outline> ENTRIES = List.of(
            new Outline(
                    "Bundle.entry[0]",
                    Optional.of("http://hospital.example/fhir/Patient/p"),
                    "Patient",
                    "Patient/p",
                    true,
                    Optional.empty(),
                    List.of()),
            new Outline(
                    "Bundle.entry[1]",
                    Optional.empty(),
                    "Claim",
                    "Claim/e",
                    false,
                    Optional.of("nothing is read from resources of type Claim"),
                    List.of()),
            new Outline(
                    "Bundle.entry[2]",
                    Optional.empty(),
                    "Ghost",
                    "Ghost/g",
                    false,
                    Optional.empty(),
                    List.of("'Ghost' is not a resource type of FHIR R4")),
            new Outline(
                    "Bundle.entry[3]",
                    Optional.of("urn:uuid:1"),
                    "",
                    "urn:uuid:1",
                    false,
                    Optional.of("an entry without a resource"),
                    List.of()),
            new Outline(
                    "Bundle.entry[4]",
                    Optional.of("urn:uuid:2"),
                    "Observation",
                    "urn:uuid:2",
                    true,
                    Optional.empty(),
                    List.of("invalid value: Invalid date/time format: \"yesterday\" in effectiveDateTime")));

    @Test
    void every_entry_of_a_json_bundle_is_accounted_for() {
        assertThat(json(JSON).entries()).map(Outline::of).isEqualTo(ENTRIES);
    }

    @Test
    void every_entry_of_an_xml_bundle_is_accounted_for() {
        assertThat(xml(XML).entries()).map(Outline::of).isEqualTo(ENTRIES);
    }

    @Test
    void resources_are_read_without_their_narrative() {
        for (var submission : List.of(json(JSON), xml(XML))) {
            var patient = (Patient) submission.entries().get(0).resource().orElseThrow();

            assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1961-02-03");
            assertThat(patient.getText().hasDiv()).isFalse();
        }
    }

    @Test
    void a_bundle_may_have_a_name() {
        assertThat(json(JSON).identifier()).contains("b");
        assertThat(xml(XML).identifier()).contains("b");
        assertThat(json("{\"resourceType\": \"Bundle\"}").identifier()).isEmpty();
    }

    @Test
    void the_same_bytes_have_the_same_digest() {
        assertThat(json(JSON).digest()).hasSize(64).isEqualTo(json(JSON).digest());
        assertThat(json(JSON).digest()).isNotEqualTo(json(JSON + " ").digest());
    }

    @Test
    void numbers_keep_their_precision() {
        var observation = (Observation) json("""
                {"resourceType": "Bundle", "entry": [{"resource": {
                  "resourceType": "Observation", "valueQuantity": {"value": 5.10}
                }}]}
                """).entries().get(0).resource().orElseThrow();

        assertThat(observation.getValueQuantity().getValue()).isEqualTo("5.10");
    }

    @Nested
    class Parameters {

        @Test
        void bring_the_record_and_what_is_asked_of_it() {
            var submission = json("""
                    {"resourceType": "Parameters", "parameter": [
                      {"name": "asOf", "valueDate": "2026-05-04"},
                      {"name": "record", "resource": {"resourceType": "Bundle", "entry": [
                        {"resource": {"resourceType": "Patient", "id": "p"}}
                      ]}}
                    ]}
                    """);

            assertThat(submission.entries())
                    .map(BundleEntry::path)
                    .containsExactly("Parameters.parameter[1].resource.entry[0]");
            assertThat(submission.parameter("asOf"))
                    .get()
                    .satisfies(
                            asOf -> assertThat(asOf.getValue().primitiveValue()).isEqualTo("2026-05-04"));
            assertThat(submission.parameter("explain")).isEmpty();
        }

        @Test
        void bring_the_record_in_xml_too() {
            var submission = xml("""
                    <Parameters xmlns="http://hl7.org/fhir">
                      <parameter><name value="asOf"/><valueDate value="2026-05-04"/></parameter>
                      <parameter>
                        <name value="record"/>
                        <resource>
                          <Bundle><entry><resource><Patient><id value="p"/></Patient></resource></entry></Bundle>
                        </resource>
                      </parameter>
                    </Parameters>
                    """);

            assertThat(submission.entries())
                    .map(BundleEntry::path)
                    .containsExactly("Parameters.parameter[1].resource.entry[0]");
            assertThat(submission.parameter("asOf"))
                    .get()
                    .satisfies(
                            asOf -> assertThat(asOf.getValue().primitiveValue()).isEqualTo("2026-05-04"));
        }
    }

    @Nested
    class The_limit {

        private static final String BUNDLE = "{\"resourceType\": \"Bundle\"}";

        @Test
        void is_not_exceeded_by_a_body_of_that_size() {
            assertThat(json(padded((int) Bodies.LIMIT)).entries()).isEmpty();
        }

        @Test
        void is_exceeded_by_one_byte_more() {
            var refused = catchThrowableOfType(BadRequest.class, () -> json(padded((int) Bodies.LIMIT + 1)));

            assertThat(refused.kind()).isEqualTo(Fault.TOO_LARGE);
            assertThat(refused)
                    .hasMessage("The body is larger than %d MB. Send the patient's own resources only."
                            .formatted(Bodies.LIMIT >> 20));
        }

        private static String padded(int size) {
            return BUNDLE + " ".repeat(size - BUNDLE.length());
        }
    }
}
