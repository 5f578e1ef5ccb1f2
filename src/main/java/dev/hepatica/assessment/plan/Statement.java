package dev.hepatica.assessment.plan;

import dev.hepatica.model.grade.Grade;
import java.util.List;
import java.util.Optional;

/**
 * An item of the evidence base as it appears in a plan.
 *
 * @param id            the id of the item
 * @param text          the text of the statement
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
        Grade grade,
        Optional<String> date,
        List<Requirement> requirements,
        List<FactValue> because,
        List<FactValue> facts,
        List<String> outcomes,
        List<SourceReference> references,
        List<SourceConflictSummary> disagreements,
        Optional<String> note) {

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
}
