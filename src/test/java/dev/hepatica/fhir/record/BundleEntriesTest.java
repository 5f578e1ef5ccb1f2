package dev.hepatica.fhir.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.fhir.terminology.Aliases;
import dev.hepatica.fhir.wire.Bodies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Resources of a bundle in the record: each once, in its latest version, and none that was deleted. */
class BundleEntriesTest {

    private static final String PATIENT = "{'resource': {'resourceType': 'Patient', 'id': 'p'}}";

    private final ReadingReport report = new ReadingReport();

    @Nested
    class Twice {

        @Test
        void the_same_counts_once_and_is_reported() {
            assertThat(values(observation("1", ""), observation("1", ""))).containsExactly("1");
            assertThat(reported(2)).containsExactly("not used: it is in the record already, at Bundle.entry[1]");
        }

        @Test
        void the_later_version_counts_whichever_comes_first() {
            var early = "'meta': {'lastUpdated': '2026-01-01T10:00:00Z'},";
            var late = "'meta': {'lastUpdated': '2026-02-01T10:00:00Z'},";

            assertThat(values(observation("old", early), observation("new", late)))
                    .containsExactly("new");
            assertThat(reported(1)).containsExactly("not used: a later version is at Bundle.entry[2]");
            assertThat(values(observation("new", late), observation("old", early)))
                    .containsExactly("new");
            assertThat(reported(2)).contains("not used: a later version is at Bundle.entry[1]");
        }

        @Test
        void both_are_read_if_neither_is_later() {
            assertThat(values(observation("one", ""), observation("other", ""))).containsExactly("one", "other");
            assertThat(reported(2))
                    .contains(
                            "! two different resources are called Observation/1, and neither is the later version; both are read");
        }

        @Test
        void on_two_servers_they_are_two() {
            var here = at("http://a.example/fhir/Observation/1", observation("here", ""));
            var there = at("http://b.example/fhir/Observation/1", observation("there", ""));

            assertThat(values(here, there)).containsExactly("here", "there");
            assertThat(report.issues()).noneMatch(Issue::warning);
        }
    }

    @Nested
    class Deleted {

        @Test
        void is_a_resource_that_a_history_deletes() {
            assertThat(values(observation("1", ""), "{'request': {'method': 'DELETE', 'url': 'Observation/1'}}"))
                    .isEmpty();
            assertThat(reported(1)).containsExactly("not used: Bundle.entry[2] deletes it");
            assertThat(reported(2)).containsExactly("not used: it asks for the deletion of Observation/1");
        }

        @Test
        void is_a_resource_at_the_address_of_the_deletion() {
            assertThat(values(
                            at("http://a.example/fhir/Observation/1", observation("1", "")),
                            at("http://a.example/fhir/Observation/1", "{'request': {'method': 'DELETE', 'url': 'x'}}")))
                    .isEmpty();
        }

        @Test
        void is_nothing_else() {
            assertThat(values(observation("1", ""), "{'request': {'method': 'DELETE', 'url': 'Observation/2'}}"))
                    .containsExactly("1");
        }
    }

    @Test
    void messages_of_the_server_of_the_sender_are_reported() {
        read("""
                {'resource': {'resourceType': 'OperationOutcome', 'issue': [
                  {'severity': 'warning', 'code': 'incomplete', 'diagnostics': 'Results before 2020 are withheld.'},
                  {'severity': 'information', 'code': 'informational', 'details': {'text': 'One page.'}},
                  {'severity': 'error', 'code': 'suppressed'}]}}
                """);

        assertThat(reported(1))
                .containsExactly(
                        "! the sender's server says: Results before 2020 are withheld.",
                        "! the sender's server says: SUPPRESSED",
                        "the sender's server says: One page.");
    }

    @Test
    void a_bundle_with_a_next_page_is_reported_as_a_part() {
        var bundle = """
                {'resourceType': 'Bundle', 'type': 'searchset',
                 'link': [{'relation': 'self', 'url': 'http://x'}, {'relation': 'next', 'url': 'http://x?page=2'}],
                 'entry': [%s]}
                """.formatted(PATIENT);

        record(bundle);

        assertThat(report.issues())
                .contains(new Issue(
                        "Bundle.link[1]",
                        true,
                        "the Bundle continues on another page, which was not read; send all pages in one Bundle"));
    }

    @Nested
    class References_lead {

        private static final String ONE = "{'resource': {'resourceType': 'Condition', 'id': 'c'}}";

        @Test
        void to_the_resource_of_the_same_server() {
            var record = read(
                    at("http://a.example/fhir/Condition/c", ONE),
                    at("http://b.example/fhir/Condition/c", ONE.replace("'id'", "'language': 'de', 'id'")),
                    at("http://b.example/fhir/Observation/1", observation("1", "")));
            var from = record.all(Observation.class).get(0);

            assertThat(record.references().follow(new Reference("Condition/c"), from))
                    .get()
                    .extracting(RecordEntry::path)
                    .isEqualTo("Bundle.entry[2]");
        }

        @Test
        void nowhere_if_the_address_is_of_another_server() {
            var record = read(at("http://a.example/fhir/Condition/c", ONE), observation("1", ""));
            var from = record.all(Observation.class).get(0);

            assertThat(record.references().follow(new Reference("http://b.example/fhir/Condition/c"), from))
                    .isEmpty();
            assertThat(record.references().follow(new Reference("http://a.example/fhir/Condition/c"), from))
                    .isPresent();
            assertThat(record.references().follow(new Reference("Condition/c/_history/2"), from))
                    .isPresent();
        }

        @Test
        void nowhere_if_they_name_nothing_on_record() {
            var record = read(observation("1", ""));
            var from = record.all(Observation.class).get(0);

            assertThat(record.references().follow(new Reference(), from)).isEmpty();
            assertThat(record.references().follow(new Reference().setDisplay("The tumour"), from))
                    .isEmpty();
            assertThat(record.references().follow(new Reference("#"), from)).isEmpty();
            assertThat(record.references().follow(new Reference("urn:uuid:none"), from))
                    .isEmpty();
            assertThat(record.references().follow(new Reference("Condition?identifier=x"), from))
                    .isEmpty();
        }
    }

    private static String observation(String value, String meta) {
        return "{'resource': {'resourceType': 'Observation', 'id': '1', %s 'status': 'final', 'valueString': '%s'}}"
                .formatted(meta, value);
    }

    private static String at(String fullUrl, String entry) {
        return "{'fullUrl': '%s', %s".formatted(fullUrl, entry.substring(1));
    }

    private List<String> values(String... entries) {
        return read(entries).all(Observation.class).stream()
                .map(entry -> entry.resource().getValueStringType().getValue())
                .toList();
    }

    private PatientRecord read(String... entries) {
        return record("{'resourceType': 'Bundle', 'type': 'collection', 'entry': [%s, %s]}"
                .formatted(PATIENT, String.join(", ", entries)));
    }

    private PatientRecord record(String bundle) {
        try {
            var json = bundle.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            var submission = Bodies.read(new ByteArrayInputStream(json), false);
            return PatientRecord.of(submission, LocalDate.parse("2026-05-04"), Aliases.none(), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> reported(int entry) {
        return report.issues().stream()
                .filter(line -> line.path().equals("Bundle.entry[%d]".formatted(entry)))
                .map(line -> (line.warning() ? "! " : "") + line.text())
                .toList();
    }
}
