package dev.hepatica.fhir.result;

import dev.hepatica.fhir.terminology.ResultWords;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.StringType;

/**
 * Reads results of one kind of qualitative test: present or absent, retained or lost, stable or not. The codes, displays
 * and texts of a value and its interpretation must all give the same answer. Two different answers are a conflict, with no
 * precedence of one element over another; text that is not understood does not affect a code. In every kind, a test may be
 * indeterminate or not performed.
 */
public final class QualitativeTest {

    private static final String PRESENCE = "presence";
    static final String PRESENT = "present";
    static final String ABSENT = "absent";
    private static final String INDETERMINATE = "indeterminate";
    private static final String NOT_TESTED = "not-tested";

    private final Terminology terminology;
    private final String conceptMap;
    private final ResultWords words;

    /** The analytes tested together, as texts name them; empty if texts name none. */
    private final Set<String> tested;

    private final Function<String, Set<String>> names;

    private QualitativeTest(
            Terminology terminology,
            String conceptMap,
            ResultWords words,
            Set<String> tested,
            Function<String, Set<String>> names) {
        this.terminology = terminology;
        this.conceptMap = conceptMap;
        this.words = words;
        this.tested = tested;
        this.names = names;
    }

    /** A test for the presence of something, by a kind of CodeSystem {@code result-words}. */
    public static QualitativeTest presence(Terminology terminology, String kind) {
        return of(terminology, kind, PRESENCE);
    }

    /**
     * A test whose answers have codes of their own.
     *
     * @param kind       a kind of CodeSystem {@code result-words}
     * @param conceptMap the map from the codes that senders use to the answers
     */
    public static QualitativeTest of(Terminology terminology, String kind, String conceptMap) {
        return new QualitativeTest(terminology, conceptMap, terminology.words(kind), Set.of(), word -> Set.of());
    }

    /**
     * The same test for several analytes that its text may name. If only some of them are absent, the others stay open.
     *
     * @param tested all analytes of the test
     * @param names  the analytes that a word, in lower case, names
     */
    public QualitativeTest about(Collection<String> tested, Function<String, Set<String>> names) {
        return new QualitativeTest(terminology, conceptMap, words, Set.copyOf(tested), names);
    }

    /** Reads whether a test found its target. */
    public Finding<Boolean> isPresent(Result result) {
        return read(result, QualitativeTest::presence);
    }

    /** Reads from text alone whether a test found its target. */
    public Finding<Boolean> isPresent(String text) {
        var answers = new Answers();
        answers.add(text);
        return one(answers.all(), QualitativeTest::presence);
    }

    private static Optional<Boolean> presence(String answer) {
        return switch (answer) {
            case PRESENT -> Optional.of(true);
            case ABSENT -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Reads one of a closed list of answers. */
    public <T extends Enum<T> & Coded> Finding<T> read(Result result, Class<T> list) {
        return read(result, code -> Coded.of(list, code));
    }

    /** Reads the one answer that a result gives; an answer without a meaning is unreadable. */
    public <T> Finding<T> read(Result result, Function<String, Optional<T>> meaning) {
        return one(answers(result), meaning);
    }

    /** Reads the one answer that concepts give together. */
    public <T extends Enum<T> & Coded> Finding<T> read(List<CodeableConcept> concepts, Class<T> list) {
        return read(concepts, code -> Coded.of(list, code));
    }

    /** Reads the one answer that concepts give together; an answer without a meaning is unreadable. */
    public <T> Finding<T> read(List<CodeableConcept> concepts, Function<String, Optional<T>> meaning) {
        return one(answers(concepts), meaning);
    }

    private static <T> Finding<T> one(Set<String> answers, Function<String, Optional<T>> meaning) {
        if (answers.size() > 1) {
            return Finding.missing(MissingReason.CONFLICTING);
        }
        for (var answer : answers) {
            return switch (answer) {
                case INDETERMINATE -> Finding.missing(MissingReason.INCONCLUSIVE);
                case NOT_TESTED -> Finding.missing(MissingReason.NOT_PERFORMED);
                default ->
                    meaning.apply(answer)
                            .<Finding<T>>map(Finding::known)
                            .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
            };
        }
        return Finding.missing(MissingReason.UNREADABLE);
    }

    private Set<String> answers(Result result) {
        var answers = new Answers();
        result.value().ifPresent(value -> {
            if (value instanceof CodeableConcept concept) {
                answers.add(concept);
            } else if (value instanceof StringType string) {
                answers.add(string.getValueNotNull());
            }
        });
        result.interpretation().forEach(answers::add);
        return answers.all();
    }

    /** All answers that concepts give, as codes, each once. */
    public Set<String> answers(Collection<CodeableConcept> concepts) {
        var answers = new Answers();
        concepts.forEach(answers::add);
        return answers.all();
    }

    /** The answers of one result, as they are found in its parts. */
    private final class Answers {

        private final Set<String> found = new LinkedHashSet<>();
        private boolean partlyDenied;

        private void add(CodeableConcept concept) {
            found.addAll(terminology.translations(conceptMap, concept));
            if (!conceptMap.equals(PRESENCE)) {
                terminology.translations(PRESENCE, concept).stream()
                        .filter(answer -> answer.equals(INDETERMINATE) || answer.equals(NOT_TESTED))
                        .forEach(found::add);
            }
            for (var coding : concept.getCoding()) {
                if (coding.hasDisplay()) {
                    add(coding.getDisplay());
                }
            }
            if (concept.hasText()) {
                add(concept.getText());
            }
        }

        private void add(String text) {
            var statement = words.statement(text, names);
            var namesSome = !statement.names().isEmpty() && !statement.names().containsAll(tested);
            for (var answer : statement.answers()) {
                if (namesSome && words.isDenied(answer)) {
                    partlyDenied = true;
                } else {
                    found.add(answer);
                }
            }
        }

        private Set<String> all() {
            return found.isEmpty() && partlyDenied ? Set.of(INDETERMINATE) : found;
        }
    }
}
