package dev.hepatica.evidence.files;

import dev.hepatica.evidence.yaml.YamlFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that was read from a file of a base, and where it stands there.
 *
 * @param path      of the entry in its file
 * @param overrides whether it stands in the place of what the bundled base calls by its name
 */
record FileEntry<T>(T value, YamlFile file, String path, boolean overrides) {

    static <T> List<T> values(List<FileEntry<T>> entries) {
        return entries.stream().map(FileEntry::value).toList();
    }

    /** The same entry, changed. */
    FileEntry<T> as(UnaryOperator<T> change) {
        return new FileEntry<>(change.apply(value), file, path, overrides);
    }

    /** File, line and column of something in it. */
    String at(String below) {
        return file.at(path + below);
    }

    /** File, line and column of the key that it is the value of. */
    String atKey() {
        return file.atKey(path);
    }

    boolean isOfSite() {
        return file.isOfSite();
    }
}
