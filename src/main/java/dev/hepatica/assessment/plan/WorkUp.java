package dev.hepatica.assessment.plan;

import dev.hepatica.model.grade.Strength;
import java.util.List;

/**
 * A test, an imaging study or a piece of documentation that decisions wait for.
 *
 * @param activity     the test, study or documentation
 * @param requirements the requirements for it to be needed; empty where it is
 * @param questions    the open questions that it answers, the most decisive first
 * @param reasons      the statements that ask for it
 */
public record WorkUp(
        PlannedActivity activity, List<Requirement> requirements, List<Question> questions, List<Statement> reasons) {

    public WorkUp {
        requirements = List.copyOf(requirements);
        questions = List.copyOf(questions);
        reasons = List.copyOf(reasons);
    }

    /** The weight of its questions. */
    public int weightOfQuestions() {
        return questions.stream().mapToInt(Question::weight).sum();
    }

    /** The weight: that of its questions, and 3 for each strong statement that asks for it, 1 for any other. */
    public int weight() {
        return weightOfQuestions()
                + reasons.stream()
                        .filter(Statement::holds)
                        .mapToInt(reason -> reason.grade().strength() == Strength.STRONG ? 3 : 1)
                        .sum();
    }
}
