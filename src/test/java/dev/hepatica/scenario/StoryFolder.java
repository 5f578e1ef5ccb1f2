package dev.hepatica.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a story: what is sent, and what was read and recorded of what comes back. */
public record StoryFolder(Path path) {

    /** With {@code -Dscenarios.record=true} what comes back is written down instead of compared. */
    private static final boolean RECORD = Boolean.getBoolean("scenarios.record");

    /** All folders in one, by name. */
    public static List<StoryFolder> in(Path parent) {
        try (var folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(StoryFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says comes back; when recording, the file is first made to say so. */
    public String recorded(String file, String actual) {
        if (RECORD) {
            try {
                Files.writeString(path.resolve(file), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text(file);
    }

    /** Its name. */
    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
