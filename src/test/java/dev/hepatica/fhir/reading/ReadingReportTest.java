package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.noVariant;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.person;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.variant;
import static dev.hepatica.fhir.reading.Sent.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Report of every entry of a record, with its use or the reason why it is not used. */
class ReadingReportTest {

    @Test
    void lists_every_entry_in_the_order_of_the_record() {
        var lines = lines(
                person().with("birthDate", "'1961-02-03'"),
                condition("sct:94006002"),
                condition("sct:94381002"),
                condition("sct:38341003"),
                noVariant("KRAS", "NRAS"),
                variant("TP53"),
                observation("loinc:2039-6").says("see report"),
                observation("loinc:718-7").measures("12", "g/dL"),
                finding("frail").holds(true).status("preliminary"),
                finding("frail").holds(true).status("cancelled"),
                resource("{resourceType: 'Claim', id: 'e'}"),
                resource("{resourceType: 'Ghost', id: 'g'}"));

        assertThat(lines)
                .containsExactly(
                        new Issue("Bundle.entry[0]", false, "used for the patient, ageYears"),
                        new Issue("Bundle.entry[1]", false, "used for crc, primarySite"),
                        new Issue("Bundle.entry[2]", false, "used for crlm"),
                        new Issue("Bundle.entry[3]", false, "not used: nothing in it is recognised"),
                        new Issue("Bundle.entry[4]", false, "used for kras, nras"),
                        new Issue("Bundle.entry[5]", false, "used for tp53"),
                        new Issue("Bundle.entry[6]", true, "no usable result for ceaNgMl: on record, but not readable"),
                        new Issue("Bundle.entry[7]", false, "not used: nothing in it is recognised"),
                        new Issue("Bundle.entry[8]", true, "no usable result for frail: no final result"),
                        new Issue("Bundle.entry[9]", false, "not used: its status is cancelled"),
                        new Issue("Bundle.entry[10]", false, "not used: nothing is read from resources of type Claim"),
                        new Issue("Bundle.entry[11]", true, "'Ghost' is not a resource type of FHIR R4"));
    }

    @Nested
    class An_entry {

        @Test
        void without_a_resource_type_is_reported() {
            assertThat(lines(person(), resource("{id: 'x'}")))
                    .contains(new Issue("Bundle.entry[1]", true, "a resource without resourceType"));
        }

        @Test
        void with_an_unknown_element_is_reported_and_read() {
            var reading = reading(finding("frail").holds(true).with("nonsense", "1"));

            assertThat(reading.patient().patient().frail().toOptional()).contains(true);
            assertThat(reading.report().issues())
                    .filteredOn(line -> line.path().equals("Bundle.entry[1]"))
                    .anySatisfy(line -> {
                        assertThat(line.warning()).isTrue();
                        assertThat(line.text()).contains("nonsense");
                    })
                    .contains(new Issue("Bundle.entry[1]", false, "used for frail"));
        }

        @Test
        void that_is_wrong_in_one_place_spoils_no_other() {
            var reading = reading(
                    observation("loinc:2039-6").with("valueQuantity", "'five'"),
                    finding("frail").holds(true));

            assertThat(reading.patient().patient().frail().toOptional()).contains(true);
            assertThat(reading.report().issues())
                    .filteredOn(line -> line.path().equals("Bundle.entry[1]"))
                    .anyMatch(Issue::warning);
        }

        @Test
        void about_something_else_than_a_patient_is_reported() {
            assertThat(lines(finding("frail").holds(true).with("subject", "{reference: 'Device/d'}")))
                    .contains(new Issue("Bundle.entry[1]", false, "not used: it is not about a patient"));
        }

        @Test
        void with_an_unreadable_component_is_reported_with_its_place() {
            var panel = observation("loinc:21889-1").at("sct:10200004").with("component", """
                            [{code: %s, valueString: 'x'}, {code: %s, valueString: 'large'}]
                            """.formatted(
                            Sent.concept("loinc:33729-5"), Sent.concept("loinc:33728-7")));

            assertThat(lines(panel))
                    .contains(new Issue(
                            "Bundle.entry[1].resource.component[1]",
                            true,
                            "no usable result for crlmLargestDiameterMm: on record, but not readable"));
        }
    }

    @Test
    void names_the_place_of_a_value_and_not_the_value() {
        assertThat(lines(observation("loinc:2039-6").says("SECRET")))
                .noneMatch(line -> line.text().contains("SECRET"));
    }

    private static List<Issue> lines(Sent... resources) {
        return reading(resources).report().issues();
    }
}
