package dev.hepatica.assessment.plan;

import static java.util.stream.Collectors.joining;

import dev.hepatica.model.grade.Grade;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of the evidence base as it appears in a plan.
 *
 * @param id            the id of the item
 * @param text          the text of the statement
 * @param caution       whether it asks for caution, or speaks against something
 * @param date          the date of an update
 * @param requirements  the requirements for it to hold; empty where it holds
 * @param because       the patient's facts without which it would not hold
 * @param facts         all facts that it names
 * @param outcomes      its figures, each with endpoint and groups
 * @param references    its sources
 * @param disagreements conflicts of sources that it is part of
 * @param note          a remark for the reader
 */
public record Statement(
        String id,
        String text,
        boolean caution,
        Grade grade,
        Optional<String> date,
        List<Requirement> requirements,
        List<FactValue> because,
        List<FactValue> facts,
        List<String> outcomes,
        List<SourceReference> references,
        List<SourceConflictSummary> disagreements,
        Optional<String> note) {

    /** The measures of which one figure is shown, the weightiest first. */
    private static final List<String> MEASURES =
            List.of("OS", "PFS", "DFS", "RFS", "ORR", "R0", "local control", "complications", "major complications");

    private static final Pattern SENTENCE_END = Pattern.compile("[.](?= [A-Z])");

    public Statement {
        requirements = List.copyOf(requirements);
        because = List.copyOf(because);
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
        references = List.copyOf(references);
        disagreements = List.copyOf(disagreements);
    }

    /** Returns whether it holds without requirements. */
    public boolean holds() {
        return requirements.isEmpty();
    }

    /** The first sentence of its text. */
    public String firstSentence() {
        var end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    /** The figure that says most: of survival, then of progression, then of response. */
    public Optional<String> figure() {
        return MEASURES.stream()
                .flatMap(measure -> outcomes.stream().filter(outcome -> outcome.startsWith(measure)))
                .findFirst();
    }

    /** Strength, certainty and sources in a few words. */
    public String gradeAndSources() {
        return "%s, %s certainty; %s"
                .formatted(
                        grade.strength().words(),
                        grade.certainty().words(),
                        references.stream()
                                .map(SourceReference::label)
                                .distinct()
                                .limit(2)
                                .collect(joining("; ")));
    }
}
