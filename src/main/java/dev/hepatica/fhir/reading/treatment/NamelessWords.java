package dev.hepatica.fhir.reading.treatment;

import static java.util.stream.Collectors.toSet;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises text that does not say which drug is meant, by the words of CodeSystem {@code drug-text-words}. */
final class NamelessWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Shorter words are units and abbreviations. */
    private static final int SHORTEST_NAME = 3;

    private final Set<String> words;

    NamelessWords(Terminology terminology) {
        this.words = terminology.all("drug-text-words").stream()
                .flatMap(kind -> terminology.property("drug-text-words", kind, "word").stream())
                .collect(toSet());
    }

    /** Returns whether no word of a text can be the name of a drug. */
    boolean areAllOf(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> word.length() < SHORTEST_NAME || words.contains(word));
    }
}
