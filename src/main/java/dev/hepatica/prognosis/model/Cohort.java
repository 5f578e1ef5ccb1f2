package dev.hepatica.prognosis.model;

import java.util.Optional;

/**
 * The patients from whom a figure comes.
 *
 * @param name  a description, in words that fit into a sentence
 * @param n     their number, where known
 * @param years the years of their treatment, where known
 */
public record Cohort(String name, Optional<Integer> n, Optional<String> years) {

    /** A description such as {@code 1001 consecutive resections at one US centre, n = 1001, 1985-1998}. */
    public String words() {
        return name
                + n.map(", n = %d"::formatted).orElse("")
                + years.map(", "::concat).orElse("");
    }
}
