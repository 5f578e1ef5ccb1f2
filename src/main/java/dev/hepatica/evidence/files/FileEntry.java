package dev.hepatica.evidence.files;

import dev.hepatica.evidence.yaml.YamlFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An entry of a file of a base, with its place.
 *
 * @param value     the content of the entry
 * @param file      the file
 * @param path      the path of the entry in its file
 * @param overrides whether it replaces the entry of the bundled base with the same name
 */
record FileEntry<T>(T value, YamlFile file, String path, boolean overrides) {

    static <T> List<T> values(List<FileEntry<T>> entries) {
        return entries.stream().map(FileEntry::value).toList();
    }

    /** The same entry, changed. */
    FileEntry<T> as(UnaryOperator<T> change) {
        return new FileEntry<>(change.apply(value), file, path, overrides);
    }

    /** File, line and column of a part of the entry. */
    String at(String below) {
        return file.at(path + below);
    }

    /** File, line and column of the key of the entry. */
    String atKey() {
        return file.atKey(path);
    }

    boolean isOfSite() {
        return file.isOfSite();
    }
}
