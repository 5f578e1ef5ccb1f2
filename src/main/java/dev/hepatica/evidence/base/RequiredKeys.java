package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks for required and optional keys of the files of the base. */
final class RequiredKeys {

    private RequiredKeys() {}

    /** The elements of an optional list; empty where it is missing. */
    static <T> List<T> listOf(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("something in a list is empty");
        }
        return List.copyOf(list);
    }

    /** @throws MissingKey if a required value is missing */
    static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new MissingKey(key);
        }
        return value;
    }
}
