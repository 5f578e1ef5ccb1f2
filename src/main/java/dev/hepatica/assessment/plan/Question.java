package dev.hepatica.assessment.plan;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Something that is missing and that decisions wait for.
 *
 * @param fact      what is missing, and why
 * @param label     what it is, in words
 * @param text      the question
 * @param weight    how much waits for it: 3 for each strong statement, 1 for any other
 * @param decisions what an answer would settle, in words
 * @param obtain    what to do to have the answer
 */
public record Question(
        FactValue fact, String label, String text, int weight, List<String> decisions, List<PlannedActivity> obtain) {

    public Question {
        decisions = List.copyOf(decisions);
        obtain = List.copyOf(obtain);
    }

    /** The same question, with all that waits for it here and there. */
    public Question and(Question other) {
        var all = new LinkedHashSet<>(decisions);
        all.addAll(other.decisions);
        return new Question(fact, label, text, weight + other.weight, List.copyOf(all), obtain);
    }
}
