package dev.hepatica.fhir.terminology;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * The words by which senders deny, doubt or date what a code states, in a status or beside the name: those of the concepts of
 * CodeSystems {@code diagnosis-certainty} and {@code diagnosis-course}.
 */
public final class QualifyingWords {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

    /** The concept of each word for a status. */
    private final Map<String, String> statuses = new LinkedHashMap<>();

    /** What a name contains that has a meaning, by concept. */
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    /** The first words of all that is looked for: a name with none of them has no meaning, which most names have not. */
    private final Set<String> beginnings = new HashSet<>();

    /** What is looked for and begins with no letter: {@code ?}. */
    private final Set<String> signs = new LinkedHashSet<>();

    QualifyingWords(Terminology terminology, String codeSystem) {
        for (var concept : terminology.all(codeSystem)) {
            terminology.property(codeSystem, concept, "status").forEach(word -> statuses.put(word, concept));
            Stream.of("before", "after", "anywhere")
                    .flatMap(place -> terminology.property(codeSystem, concept, place).stream())
                    .forEach(this::addBeginning);
            var parts = Stream.of(
                            pattern("^[^\\p{L}\\p{N}?]*%s", terminology.property(codeSystem, concept, "before")),
                            pattern("%s[^\\p{L}\\p{N}]*$", terminology.property(codeSystem, concept, "after")),
                            pattern("%s", terminology.property(codeSystem, concept, "anywhere")))
                    .filter(part -> !part.isEmpty())
                    .collect(joining("|"));
            if (!parts.isEmpty()) {
                patterns.put(concept, Pattern.compile(parts));
            }
        }
    }

    private static String pattern(String place, Collection<String> words) {
        return words.isEmpty()
                ? ""
                : place.formatted(words.stream()
                        .sorted(comparing(String::length).reversed())
                        .map(QualifyingWords::whole)
                        .collect(joining("|", "(?:", ")")));
    }

    /** A word that is not part of a longer one. */
    private static String whole(String word) {
        return (Character.isLetterOrDigit(word.charAt(0)) ? NO_LETTER_BEFORE : "")
                + Pattern.quote(word)
                + (Character.isLetterOrDigit(word.charAt(word.length() - 1)) ? NO_LETTER_AFTER : "");
    }

    /** The concepts that a status stands for, by the words of its codes, displays and text, in any case. */
    public Set<String> ofStatus(CodeableConcept status) {
        var concepts = new LinkedHashSet<String>();
        Stream.concat(
                        status.getCoding().stream().flatMap(coding -> Stream.of(coding.getCode(), coding.getDisplay())),
                        Stream.of(status.getText()))
                .filter(word -> word != null)
                .map(word -> statuses.get(plain(word)))
                .filter(concept -> concept != null)
                .forEach(concepts::add);
        return concepts;
    }

    /** The concepts that stand in the name of a thing: in the text of a concept, or the display of one of its codes. */
    public Set<String> inName(CodeableConcept concept) {
        var concepts = new LinkedHashSet<String>();
        if (concept.hasText()) {
            add(concept.getText(), concepts);
        }
        for (Coding coding : concept.getCoding()) {
            if (coding.hasDisplay()) {
                add(coding.getDisplay(), concepts);
            }
        }
        return concepts;
    }

    private void add(String name, Set<String> concepts) {
        var plain = plain(name);
        if (hasBeginning(plain)) {
            patterns.forEach((concept, pattern) -> {
                if (pattern.matcher(plain).find()) {
                    concepts.add(concept);
                }
            });
        }
    }

    private void addBeginning(String phrase) {
        var end = endOfWord(phrase, 0);
        if (end == 0) {
            signs.add(phrase);
        } else {
            beginnings.add(phrase.substring(0, end));
        }
    }

    /** Returns whether a name has a word with which something begins that is looked for. */
    private boolean hasBeginning(String name) {
        var at = 0;
        while (at < name.length()) {
            var end = endOfWord(name, at);
            if (end > at && beginnings.contains(name.substring(at, end))) {
                return true;
            }
            at = end + 1;
        }
        return signs.stream().anyMatch(name::contains);
    }

    /** The end of the word that begins at a place; the place itself if none does. */
    private static int endOfWord(String text, int from) {
        var end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
