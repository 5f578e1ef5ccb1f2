package dev.hepatica.model.grade;

import java.util.Locale;

/** Strength of a recommendation in the words of GRADE, strongest first. */
public enum Strength {
    STRONG("Strong"),
    CONDITIONAL("Conditional"),
    /** None: it informs and does not recommend. */
    NONE("Informative");

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /** The word that begins a line: {@code Conditional}. */
    public String words() {
        return words;
    }

    /** The word as authors of evidence write it: {@code conditional}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
