package dev.hepatica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Files that tests write and people review: recorded answers, pages, generated sources. A test compares them with what it makes;
 * {@code mvn test -Drecord} writes them instead.
 */
public final class Recorded {

    private static final boolean RECORDING = Set.of("", "true").contains(System.getProperty("record", "false"));

    private Recorded() {}

    /** Compares a file with its content, or writes it. */
    public static void file(Path file, String content) {
        try {
            if (RECORDING) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(file).as(words(file)).isRegularFile();
            assertThat(Files.readString(file)).as(words(file)).isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a folder with the files that belong in it, by name, or writes them and deletes all others. */
    public static void folder(Path folder, Map<String, String> files) {
        if (RECORDING) {
            names(folder).stream()
                    .filter(name -> !files.containsKey(name))
                    .forEach(name -> absent(folder.resolve(name)));
        }
        new TreeMap<>(files).forEach((name, content) -> file(folder.resolve(name), content));
        assertThat(names(folder)).as(words(folder)).isEqualTo(files.keySet());
    }

    /** Makes sure that there is no such file, or deletes it. */
    public static void absent(Path file) {
        try {
            if (RECORDING) {
                Files.deleteIfExists(file);
            }
            assertThat(file).as(words(file)).doesNotExist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path file) {
        return "%s, which `mvn test -Drecord` writes anew; then read the difference".formatted(file);
    }
}
