package dev.hepatica.scenario;

import dev.hepatica.Recorded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a story: what is sent, and what was read and recorded of what comes back. */
public record StoryFolder(Path path) {

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

    /** Compares what came back with the file in which it is recorded. */
    public void records(String file, String actual) {
        Recorded.file(path.resolve(file), actual);
    }

    /** Makes sure that nothing is recorded in a file of this name. */
    public void hasNo(String file) {
        Recorded.absent(path.resolve(file));
    }

    /** Its name. */
    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
