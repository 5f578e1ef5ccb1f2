package dev.hepatica.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.fhir.reading.CaseReader;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.Bodies;
import dev.hepatica.model.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the vocabulary can be sent directly, with each of its values, and reaches the conditions as sent. */
class EveryFactTest {

    private static final Vocabulary VOCABULARY =
            EvidenceFiles.bundled().conditions().vocabulary();

    record Sent(FactDefinition fact, String value) {
        @Override
        public String toString() {
            return fact + " " + value;
        }
    }

    static Stream<Sent> everything() {
        return readFacts().flatMap(fact -> values(fact).map(value -> new Sent(fact, value)));
    }

    /** All facts but the classes of prognostic models, which are computed. */
    private static Stream<FactDefinition> readFacts() {
        return VOCABULARY.facts().stream().filter(fact -> fact.model().isEmpty() || fact.isScore());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything")
    void arrives_as_it_was_sent(Sent sent) throws IOException {
        var arrived = read(sent).toOptional().map(FactSheet::plain).orElse("");

        assertThat(arrived.split(" ")).contains(sent.value());
    }

    @Test
    void has_a_place_in_the_case() throws IOException {
        var places = CaseFacts.of(new CaseReader(Terminology.load(), ReadingRules.standard())
                .read(Bodies.read(bundle(""), false), LocalDate.EPOCH)
                .patient());

        assertThat(places.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        readFacts().map(FactDefinition::fact).toList());
    }

    private static Finding<?> read(Sent sent) throws IOException {
        var observation = """
                , {"resource": {"resourceType": "Observation", "id": "o", "status": "final",
                   "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-05-04", "code": {"coding": [
                     {"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding", "code": "%s"}]}, %s}}""".formatted(sent.fact().kebab(), value(sent));
        var patient = new CaseReader(Terminology.load(), ReadingRules.standard())
                .read(Bodies.read(bundle(observation), false), LocalDate.parse("2026-05-04"))
                .patient();
        return Optional.<Finding<?>>ofNullable(
                        CaseFacts.of(patient).get(sent.fact().fact()))
                .orElseThrow();
    }

    private static ByteArrayInputStream bundle(String observation) {
        return new ByteArrayInputStream("""
            {"resourceType": "Bundle", "type": "collection", "entry": [
              {"resource": {"resourceType": "Patient", "id": "p"}}%s]}\
            """.formatted(observation).getBytes(UTF_8));
    }

    private static String value(Sent sent) {
        return switch (sent.fact().type()) {
            case BOOLEAN -> "\"valueBoolean\": " + sent.value();
            case INTEGER, DECIMAL ->
                "\"valueQuantity\": {\"value\": %s, \"system\": \"http://unitsofmeasure.org\", \"code\": \"%s\"}"
                        .formatted(sent.value(), sent.fact().unit().orElse("1"));
            case CODE, CODES -> """
                "valueCodeableConcept": {"coding": [
                  {"system": "https://hepatica.dev/fhir/CodeSystem/crlm-finding-value", "code": "%s"}]}\
                """.formatted(sent.value());
        };
    }

    private static Stream<String> values(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> Stream.of("true", "false");
            case INTEGER, DECIMAL -> Stream.of("1", "3");
            case CODE, CODES -> fact.values().keySet().stream();
        };
    }
}
