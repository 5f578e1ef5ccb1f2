package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.Recorded;
import dev.hepatica.evidence.FindingCodes.Code;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The facts of the model and their published codes are those of the vocabulary. */
class FactsTest {

    private static final Path FACT = Path.of("src/main/java/dev/hepatica/model/finding/Fact.java");
    private static final Path CODES = Path.of("fhir-profiles/input/fsh/findings.fsh");
    private static final Path COMPILED = Path.of("fhir-profiles/fsh-generated/resources");
    private static final Vocabulary VOCABULARY =
            EvidenceFiles.bundled().conditions().vocabulary();

    @Test
    void are_those_of_the_vocabulary_in_its_order() throws IOException {
        var constants = VOCABULARY.facts().stream()
                .map(fact -> "    %s(\"%s\")".formatted(constant(fact.id()), fact.id()))
                .collect(Collectors.joining(",\n", "", ";"));

        Recorded.file(
                FACT,
                Files.readString(FACT)
                        .replaceFirst("(?s)(?<=public enum Fact \\{\n).*?;", Matcher.quoteReplacement(constants)));
    }

    @Test
    void have_the_codes_and_words_of_the_vocabulary() {
        Recorded.file(CODES, new FindingCodes(VOCABULARY).text());
    }

    @Test
    void have_codes_that_are_compiled() throws IOException {
        var codes = new FindingCodes(VOCABULARY);

        assertThat(compiled("crlm-finding"))
                .as("compile with fhir-profiles/build.sh")
                .isEqualTo(codes.facts());
        assertThat(compiled("crlm-finding-value"))
                .as("compile with fhir-profiles/build.sh")
                .isEqualTo(codes.values());
    }

    private static List<Code> compiled(String codeSystem) throws IOException {
        var concepts = new ObjectMapper()
                .readTree(COMPILED.resolve("CodeSystem-%s.json".formatted(codeSystem))
                        .toFile())
                .path("concept");
        return StreamSupport.stream(concepts.spliterator(), false)
                .map(concept -> new Code(
                        concept.path("code").asText(),
                        concept.path("display").asText(),
                        Optional.ofNullable(concept.get("definition")).map(JsonNode::asText),
                        concept.findValuesAsText("valueString")))
                .toList();
    }

    private static String constant(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
