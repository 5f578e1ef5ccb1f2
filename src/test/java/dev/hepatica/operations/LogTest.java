package dev.hepatica.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No content of a record is written to the log or to the console, whether the record is valid or not. */
@QuarkusTest
class LogTest {

    private static final String MARKER = "Zaphod-Beeblebrox";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a record that is read
                """
                {"resourceType": "Bundle", "id": "MARKER", "entry": [
                  {"fullUrl": "urn:MARKER", "resource": {
                    "resourceType": "Patient", "id": "MARKER",
                    "text": {"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>MARKER</div>"},
                    "identifier": [{"system": "urn:mrn", "value": "MARKER"}],
                    "name": [{"family": "MARKER", "given": ["MARKER"]}],
                    "address": [{"text": "MARKER"}]
                  }},
                  {"resource": {"resourceType": "Observation", "status": "final", "valueString": "MARKER",
                    "code": {"coding": [{"system": "http://loinc.org", "code": "2039-6", "display": "MARKER"}]},
                    "note": [{"text": "MARKER"}]}},
                  {"resource": {"resourceType": "Condition",
                    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94381002"}], "text": "MARKER"}}}
                ]}
                """,
                // values that cannot be read
                """
                {"resourceType": "Bundle", "entry": [
                  {"resource": {"resourceType": "Patient", "birthDate": "MARKER", "gender": "MARKER", "MARKER": 1,
                    "extension": ["MARKER"], "contained": [{"resourceType": "MARKER"}]}},
                  {"resource": {"resourceType": "MARKER"}},
                  {"resource": {"resourceType": "Patient"}},
                  {"resource": {"resourceType": "Observation", "status": "MARKER", "effectiveDateTime": "MARKER",
                    "subject": {"reference": "#MARKER"},
                    "code": {"coding": [{"system": "http://loinc.org", "code": "2039-6"}]},
                    "valueQuantity": {"value": "MARKER", "unit": "MARKER"}}},
                  {"resource": {"resourceType": "Observation", "status": "final",
                    "code": {"coding": [{"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "frail"}]},
                    "valueBoolean": "MARKER"}}
                ]}
                """,
                // a record of somebody else
                """
                {"resourceType": "Bundle", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "p"}},
                  {"resource": {"resourceType": "Observation", "subject": {"reference": "Patient/MARKER"}}}
                ]}
                """,
                // questions that are not understood
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "record", "resource": {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}]}},
                  {"name": "asOf", "valueDate": "MARKER"}
                ]}
                """,
                """
                {"resourceType": "Parameters", "parameter": [
                  {"name": "record", "resource": {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}]}},
                  {"name": "MARKER", "valueString": "MARKER"}, {"valueString": "MARKER"}
                ]}
                """,
                // no record at all
                "{\"resourceType\": \"MARKER\"}",
                "{\"MARKER\": MARKER",
                "MARKER",
            })
    void contains_nothing_of_a_record_in_json(String record) {
        assertThat(logged(() -> Service.send(record.replace("MARKER", MARKER))))
                .noneMatch(line -> line.contains(MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                <Bundle xmlns="http://hl7.org/fhir">
                  <entry><resource><Patient>
                    <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">MARKER</div></text>
                    <name><family value="MARKER"/></name><birthDate value="MARKER"/>
                  </Patient></resource></entry>
                  <entry><resource><Observation>
                    <status value="MARKER"/><MARKER/><effectiveDateTime value="MARKER"/>
                    <valueQuantity><value value="MARKER"/></valueQuantity>
                  </Observation></resource></entry>
                </Bundle>
                """,
                "<Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"MARKER\"/>",
                "<!DOCTYPE MARKER [<!ENTITY e \"MARKER\">]><MARKER/>",
                "<MARKER>&MARKER;</MARKER>",
                "<?xml version=\"1.0\" encoding=\"MARKER\"?><MARKER/>",
                "<MARKER xmlns=\"http://hl7.org/fhir\"/>",
            })
    void contains_nothing_of_a_record_in_xml(String record) {
        assertThat(logged(() -> Service.sendXml(record.replace("MARKER", MARKER))))
                .noneMatch(line -> line.contains(MARKER));
    }

    @Test
    void would_be_caught_if_it_did() {
        assertThat(logged(() -> Logger.getLogger("dev.hepatica").warning(MARKER)))
                .anyMatch(line -> line.contains(MARKER));
        assertThat(logged(() -> System.err.println(MARKER))).anyMatch(line -> line.contains(MARKER));
    }

    /** The log and console output of an action. */
    private static List<String> logged(Runnable action) {
        var console = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        System.setOut(new PrintStream(console, true, UTF_8));
        System.setErr(new PrintStream(console, true, UTF_8));
        try {
            var lines = Log.during(action);
            lines.add(console.toString(UTF_8));
            return lines;
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
    }
}
