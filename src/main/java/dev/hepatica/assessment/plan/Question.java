package dev.hepatica.assessment.plan;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A missing fact that decisions wait for.
 *
 * @param fact      the missing fact, with the reason
 * @param label     the fact in words
 * @param text      the question
 * @param weight    the weight of these decisions: 3 for each strong statement, 1 for any other
 * @param decisions the decisions that an answer would settle, in words
 * @param obtain    the activities that provide the answer
 */
public record Question(
        FactValue fact, String label, String text, int weight, List<String> decisions, List<PlannedActivity> obtain) {

    public Question {
        decisions = List.copyOf(decisions);
        obtain = List.copyOf(obtain);
    }

    /** The same question, with the weight and decisions of both. */
    public Question and(Question other) {
        var all = new LinkedHashSet<>(decisions);
        all.addAll(other.decisions);
        return new Question(fact, label, text, weight + other.weight, List.copyOf(all), obtain);
    }
}
