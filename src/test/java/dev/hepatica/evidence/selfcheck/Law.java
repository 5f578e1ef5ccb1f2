package dev.hepatica.evidence.selfcheck;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.Conditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A rule that every consistent record meets: {@code laws.yaml}. */
record Law(String law, String why) {

    static final Path FOLDER = Path.of("src/test/resources/selfcheck");

    static List<Condition> all(Conditions conditions) {
        return read("laws.yaml", new TypeReference<List<Law>>() {}).stream()
                .map(each -> conditions.compile(each.law))
                .toList();
    }

    static <T> T read(String file, TypeReference<T> type) {
        try {
            return new YAMLMapper().readValue(FOLDER.resolve(file).toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
