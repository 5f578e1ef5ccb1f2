package dev.hepatica.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder under {@code src/test/resources/scenarios}: a patient's story as a client sends it, and what comes back. */
public record Scenario(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/scenarios");

    /** With {@code -Dscenarios.record=true} what comes back is written down instead of compared. */
    private static final boolean RECORD = Boolean.getBoolean("scenarios.record");

    /** Every scenario, by name. */
    public static List<Scenario> all() {
        try (var folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Scenario::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scenario named(String name) {
        return new Scenario(ALL.resolve(name));
    }

    /** The request, as it is sent. */
    public String request() {
        return read("request.json");
    }

    /** The answer that is on record. */
    public String answer() {
        return read("answer.json");
    }

    /** What the file says comes back; when recording, the file is first made to say so. */
    public String recorded(String file, String actual) {
        if (RECORD) {
            try {
                Files.writeString(folder.resolve(file), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read(file);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
