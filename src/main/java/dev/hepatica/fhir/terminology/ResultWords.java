package dev.hepatica.fhir.terminology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the answer of one kind of test from text, by the grammar that a concept of CodeSystem {@code result-words} defines
 * with its parents: an answer ({@code detected}) or a noun ({@code fusion}), a denial of it, and neutral words. A text is read
 * only if every word of it is understood.
 */
public final class ResultWords {

    /**
     * The answer of a text.
     *
     * @param answers the answers as codes; empty if a word is not understood, more than one if they contradict each other
     * @param names   the analytes of the test that the text names
     */
    public record Statement(Set<String> answers, Set<String> names) {

        private static final Statement NONE = new Statement(Set.of(), Set.of());

        public Statement {
            answers = Set.copyOf(answers);
            names = Set.copyOf(names);
        }
    }

    private static final String CODE_SYSTEM = "result-words";

    /** The properties of a kind that are not answers. */
    private static final Set<String> GRAMMAR =
            Set.of("parent", "denial", "affirmed", "denied", "noun", "beside", "beside-change");

    /** One separator: a repeated alternative would recurse for each character. Two colons join the partners of a fusion. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;()\\[\\]]|(?<!:):(?!:)");

    /** The shapes of a denial: {@code no fusion}, {@code not detected}, {@code no fusion detected}, {@code fusion not detected}. */
    private static final Pattern DENIAL = Pattern.compile("n?d(n|a|na)");

    /** The function of a phrase in its text. */
    private enum Part {
        ANSWER('a'),
        NOUN('n'),
        DENIAL('d'),
        BESIDE(' ');

        private final char sign;

        Part(char sign) {
            this.sign = sign;
        }
    }

    /** @param answer the answer as a code; empty for all but an answer */
    private record Role(Part part, Optional<String> answer) {}

    private final Map<String, Role> phrases = new HashMap<>();
    private final Set<String> besideChange = new HashSet<>();
    private Optional<String> affirmed = Optional.empty();
    private Optional<String> denied = Optional.empty();
    private int longest = 1;

    private ResultWords() {}

    /**
     * The words of a kind and of its parents.
     *
     * @throws IllegalStateException if there is no such kind, or one of its phrases has two meanings
     */
    static ResultWords of(Terminology terminology, String kind) {
        var words = new ResultWords();
        Optional<String> next = Optional.of(kind);
        while (next.isPresent()) {
            var properties = terminology.properties(CODE_SYSTEM, next.get());
            properties.forEach(words::add);
            words.affirmed = words.affirmed.or(() -> first(properties, "affirmed"));
            words.denied = words.denied.or(() -> first(properties, "denied"));
            next = first(properties, "parent");
        }
        return words;
    }

    private static Optional<String> first(Map<String, Set<String>> properties, String name) {
        return properties.getOrDefault(name, Set.of()).stream().findFirst();
    }

    private void add(String property, Set<String> texts) {
        switch (property) {
            case "denial" -> texts.forEach(text -> add(text, new Role(Part.DENIAL, Optional.empty())));
            case "noun" -> texts.forEach(text -> add(text, new Role(Part.NOUN, Optional.empty())));
            case "beside" -> texts.forEach(text -> add(text, new Role(Part.BESIDE, Optional.empty())));
            case "beside-change" -> besideChange.addAll(texts);
            default -> {
                if (!GRAMMAR.contains(property)) {
                    texts.forEach(text -> add(text, new Role(Part.ANSWER, Optional.of(property))));
                }
            }
        }
    }

    private void add(String phrase, Role role) {
        if (phrases.putIfAbsent(phrase, role) != null) {
            throw new IllegalStateException("result-words has two meanings for '%s'".formatted(phrase));
        }
        longest = Math.max(longest, phrase.split(" ").length);
    }

    /**
     * The answer that a text gives.
     *
     * @param names the analytes that a word, in lower case, names; empty for a word that is not a name
     */
    public Statement statement(String text, Function<String, Set<String>> names) {
        var plain = plain(text);
        var whole = phrases.get(plain);
        if (whole != null && whole.part() == Part.ANSWER) {
            return new Statement(set(whole.answer()), Set.of());
        }
        return plain.isEmpty() ? Statement.NONE : parsed(words(plain), names);
    }

    private static String[] words(String plain) {
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String plain(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private Statement parsed(String[] words, Function<String, Set<String>> names) {
        var roles = new ArrayList<Role>();
        var named = new HashSet<String>();
        var at = 0;
        while (at < words.length) {
            var length = phraseAt(words, at);
            if (length > 0) {
                roles.add(phrases.get(phrase(words, at, length)));
                at += length;
            } else {
                var name = names.apply(words[at]);
                if (name.isEmpty()) {
                    return Statement.NONE;
                }
                named.addAll(name);
                at++;
            }
        }
        roles.removeIf(role -> role.part() == Part.BESIDE);
        return new Statement(answers(roles), named);
    }

    /** The number of words of the longest phrase at a position; 0 if there is none. */
    private int phraseAt(String[] words, int at) {
        for (var length = Math.min(longest, words.length - at); length > 0; length--) {
            if (phrases.containsKey(phrase(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(String[] words, int at, int length) {
        return length == 1 ? words[at] : String.join(" ", Arrays.copyOfRange(words, at, at + length));
    }

    /** All answers, each once, or the opposite of a denied answer. A noun alone means that its target is present. */
    private Set<String> answers(List<Role> roles) {
        var shape = new StringBuilder();
        var answers = new LinkedHashSet<String>();
        for (var role : roles) {
            shape.append(role.part().sign);
            role.answer().ifPresent(answers::add);
        }
        if (shape.indexOf("d") >= 0) {
            return DENIAL.matcher(shape).matches() && isDeniable(answers) ? set(denied) : Set.of();
        }
        return answers.isEmpty() && !roles.isEmpty() ? set(affirmed) : answers;
    }

    /** Returns whether a denial of the answers has a meaning: only one answer has an opposite. */
    private boolean isDeniable(Set<String> answers) {
        return answers.stream().allMatch(this::isAffirmed);
    }

    private boolean isAffirmed(String answer) {
        return affirmed.filter(answer::equals).isPresent();
    }

    /** Returns whether an answer is the negative one. */
    public boolean isDenied(String answer) {
        return denied.filter(answer::equals).isPresent();
    }

    /** Returns whether a word beside the name of a protein change leaves its meaning unchanged. */
    public boolean isBesideChange(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        var role = phrases.get(plain);
        return besideChange.contains(plain)
                || (role != null
                        && switch (role.part()) {
                            case NOUN, BESIDE -> true;
                            case ANSWER ->
                                role.answer().filter(this::isAffirmed).isPresent();
                            case DENIAL -> false;
                        });
    }

    private static Set<String> set(Optional<String> answer) {
        return answer.map(Set::of).orElse(Set.of());
    }
}
