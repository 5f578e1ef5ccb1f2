package dev.hepatica.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** vocabulary.yaml as its authors see it: with the headings between the facts, and with the settings. */
record VocabularyFile(String text) {

    private static final Path FILE = Path.of("src/main/resources/evidence/vocabulary.yaml");
    private static final String HEADING = "  # ---- ";
    private static final String FACT = "  - id: ";

    static VocabularyFile read() throws IOException {
        return new VocabularyFile(Files.readString(FILE));
    }

    /** The facts below each heading. */
    Map<String, List<FactDefinition>> groups(Vocabulary vocabulary) {
        var groups = new LinkedHashMap<String, List<FactDefinition>>();
        var heading = "";
        for (var line : text.lines().toList()) {
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length());
                groups.put(heading, new ArrayList<>());
            } else if (line.startsWith(FACT)) {
                var fact = vocabulary.fact(line.substring(FACT.length()));
                Objects.requireNonNull(groups.get(heading), "a fact before the first heading")
                        .add(fact);
            }
        }
        return groups;
    }

    /** The settings with their values; empty where the value is left to a site. */
    Map<String, Optional<String>> settings() {
        try {
            var settings = new LinkedHashMap<String, Optional<String>>();
            new YAMLMapper()
                    .readTree(text)
                    .path("settings")
                    .fields()
                    .forEachRemaining(setting -> settings.put(
                            setting.getKey(),
                            Optional.of(setting.getValue())
                                    .filter(value -> !value.isNull())
                                    .map(JsonNode::asText)));
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
