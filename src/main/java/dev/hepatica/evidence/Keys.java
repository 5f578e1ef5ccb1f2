package dev.hepatica.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file of the base may leave out, and what not. */
final class Keys {

    private Keys() {}

    /** The elements of a list that may be left out. */
    static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** @throws IllegalArgumentException if a value that must be there is not */
    static <T> T required(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("the key '%s' is missing".formatted(key));
        }
        return value;
    }
}
