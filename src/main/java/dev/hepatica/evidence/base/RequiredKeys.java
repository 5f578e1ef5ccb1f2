package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a file of the base may leave out, and what not. */
final class RequiredKeys {

    private RequiredKeys() {}

    /** The elements of a list that may be left out. */
    static <T> List<T> listOf(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("something in a list is empty");
        }
        return List.copyOf(list);
    }

    /** @throws MissingKey if a value that must be there is not */
    static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new MissingKey(key);
        }
        return value;
    }
}
