package dev.hepatica.model.finding;

import java.util.Optional;

/** A clinical value out of a closed list, with the code that evidence and interfaces know it by. */
public interface Coded {

    /** The code, as in CodeSystem {@code crlm-finding-value}: {@code left}, {@code wild-type}, {@code V600E}. */
    String code();

    /** The value of a closed list that has this code, or empty where none has. */
    static <T extends Enum<T> & Coded> Optional<T> of(Class<T> list, String code) {
        for (var value : list.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
