package dev.hepatica.evidence;

import dev.hepatica.Recorded;
import dev.hepatica.evidence.files.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The facts of the model are those of the vocabulary. */
class FactsTest {

    private static final Path FACT = Path.of("src/main/java/dev/hepatica/model/finding/Fact.java");

    @Test
    void are_those_of_the_vocabulary_in_its_order() throws IOException {
        var constants = EvidenceFiles.bundled().conditions().vocabulary().facts().stream()
                .map(fact -> "    %s(\"%s\")".formatted(constant(fact.id()), fact.id()))
                .collect(Collectors.joining(",\n", "", ";"));

        Recorded.file(
                FACT,
                Files.readString(FACT)
                        .replaceFirst("(?s)(?<=public enum Fact \\{\n).*?;", Matcher.quoteReplacement(constants)));
    }

    private static String constant(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
