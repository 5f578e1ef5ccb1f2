package dev.hepatica.cdshooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder under {@code src/test/resources/cds-hooks}, in that of the service: what an EHR sends, and the cards it gets. */
record CardStory(String service, Path folder) {

    private static final Path ALL = Path.of("src/test/resources/cds-hooks");

    /** With {@code -Dscenarios.record=true} what comes back is written down instead of compared. */
    private static final boolean RECORD = Boolean.getBoolean("scenarios.record");

    static List<CardStory> all() {
        try (var services = Files.list(ALL)) {
            return services.sorted().flatMap(service -> of(service).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CardStory named(String service, String name) {
        return new CardStory(service, ALL.resolve(service).resolve(name));
    }

    private static List<CardStory> of(Path service) {
        try (var folders = Files.list(service)) {
            return folders.sorted()
                    .map(folder -> new CardStory(service.getFileName().toString(), folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode request() {
        return Ehr.read(text("request.json"));
    }

    String recorded(String file, String actual) {
        if (RECORD) {
            try {
                Files.writeString(folder.resolve(file), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text(file);
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return service + "/" + folder.getFileName();
    }
}
