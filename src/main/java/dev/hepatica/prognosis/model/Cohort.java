package dev.hepatica.prognosis.model;

import java.util.Optional;

/**
 * The people whom a figure comes from.
 *
 * @param name  who they are, in words that stand inside a sentence
 * @param n     how many, where that is known
 * @param years from when to when they were treated, where that is known
 */
public record Cohort(String name, Optional<Integer> n, Optional<String> years) {

    /** {@code 1001 consecutive resections at one US centre, n = 1001, 1985-1998}. */
    public String words() {
        return name
                + n.map(", n = %d"::formatted).orElse("")
                + years.map(", "::concat).orElse("");
    }
}
