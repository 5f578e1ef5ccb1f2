package dev.hepatica.cdshooks.card;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The override reasons for cards that warn, from {@code cds-hooks/override-reasons.yaml}. */
public final class OverrideReasons {

    private static final String FILE = "/cds-hooks/override-reasons.yaml";

    private record ReasonsFile(String system, List<Reason> reasons) {}

    private record Reason(String code, String display) {}

    public static final List<Coding> ALL = read();

    private OverrideReasons() {}

    private static List<Coding> read() {
        try (var file = OverrideReasons.class.getResourceAsStream(FILE)) {
            var content = new YAMLMapper().readValue(Objects.requireNonNull(file, FILE), ReasonsFile.class);
            return content.reasons().stream()
                    .map(reason -> new Coding(reason.code(), content.system(), reason.display()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
