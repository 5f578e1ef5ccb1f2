package dev.hepatica.evidence.base;

import dev.hepatica.evidence.language.Condition;
import java.util.List;
import java.util.Optional;

/**
 * Patients for whom a recommendation is made, and when it is part of a plan.
 *
 * @param when         the condition under which it holds
 * @param unless       a restriction: where this is true the recommendation does not hold; where it is open, neither does
 *     that of the whole
 * @param basis        the part of {@code when} that goes beyond the cited sentence; empty where there is none
 * @param contextual   part of a plan only while an activity that it opposes or qualifies is proposed or planned
 * @param whenOpen     tests to put forward once while nothing is on record of what it waits for, in place of a condition on
 *     each activity; an empty list where it is silent then, absent where activities carry the condition
 * @param jurisdiction the country whose guideline it is, as an ISO 3166 code: elsewhere it only informs
 */
public record Applicability(
        Condition when,
        Optional<Condition> unless,
        Optional<String> basis,
        boolean contextual,
        Optional<List<String>> whenOpen,
        Optional<String> jurisdiction) {

    public Applicability {
        RequiredKeys.required(when, "when");
        whenOpen = whenOpen.map(List::copyOf);
    }
}
