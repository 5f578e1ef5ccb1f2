package dev.hepatica.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.evidence.language.FactDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The CodeSystem crlm-finding, as it is published. */
record FindingCodes(JsonNode codeSystem) {

    private static final Path FILE = Path.of("fhir-profiles/fsh-generated/resources/CodeSystem-crlm-finding.json");

    static FindingCodes published() throws IOException {
        return new FindingCodes(new ObjectMapper().readTree(FILE.toFile()));
    }

    List<String> codes() {
        return concepts().map(concept -> concept.path("code").asText()).toList();
    }

    String definition(FactDefinition fact) {
        return concept(fact)
                .map(concept -> concept.path("definition").asText())
                .orElseThrow(() -> new AssertionError("crlm-finding has no code " + fact.kebab()));
    }

    /** Where a fact is read from, besides an Observation with its own code. */
    List<String> readFrom(FactDefinition fact) {
        return concept(fact).stream()
                .flatMap(
                        concept -> StreamSupport.stream(concept.path("property").spliterator(), false))
                .filter(property -> property.path("code").asText().equals("read-from"))
                .map(property -> property.path("valueString").asText())
                .toList();
    }

    private Optional<JsonNode> concept(FactDefinition fact) {
        return concepts()
                .filter(concept -> concept.path("code").asText().equals(fact.kebab()))
                .findFirst();
    }

    private Stream<JsonNode> concepts() {
        return StreamSupport.stream(codeSystem.path("concept").spliterator(), false);
    }
}
