package dev.hepatica.model.grade;

/** Certainty of evidence in the words of GRADE, most certain first. */
public enum Certainty {
    HIGH("high"),
    MODERATE("moderate"),
    LOW("low"),
    VERY_LOW("very low");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    /** The words inside a sentence: {@code very low}. */
    public String words() {
        return words;
    }

    /** The code that HL7 has for it, which authors of evidence write too: {@code very-low}. */
    public String code() {
        return words.replace(' ', '-');
    }
}
