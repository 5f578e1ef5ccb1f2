package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises in text that a drug is given to eye or skin, by the words of CodeSystem {@code route-words}. */
final class RouteWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> parts;
    private final Set<String> words;
    private final Set<String> others;

    RouteWords(Terminology terminology) {
        this.parts = terminology.property("route-words", "elsewhere", "part");
        this.words = terminology.property("route-words", "elsewhere", "word");
        this.others = terminology.property("route-words", "elsewhere", "other");
    }

    boolean isElsewhere(String text) {
        var rest = text.toLowerCase(Locale.ROOT);
        for (var other : others) {
            rest = rest.replace(other, " ");
        }
        return parts.stream().anyMatch(rest::contains)
                || BETWEEN_WORDS.splitAsStream(rest).anyMatch(words::contains);
    }
}
