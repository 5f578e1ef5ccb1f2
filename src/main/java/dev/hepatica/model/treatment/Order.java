package dev.hepatica.model.treatment;

import dev.hepatica.model.finding.Interval;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is ordered, planned or under way: a drug treatment, or a procedure.
 *
 * @param reference the resource that says so
 * @param state     how far it has come
 * @param drugs     by their codes in {@code crlm-drug}; none for a procedure
 * @param treatment of a procedure, the value of the fact {@code plannedTreatments} that it means
 * @param weeksAhead of a procedure, in how many weeks it is planned
 */
public record Order(
        String reference,
        OrderState state,
        Set<String> drugs,
        Optional<String> treatment,
        Optional<Interval> weeksAhead) {

    /** How far it has come. */
    public enum OrderState {
        /** It is being ordered now, and nothing is decided. */
        DRAFT,
        /** It is on record as planned. */
        PLANNED,
        UNDER_WAY
    }

    public Order {
        drugs = Set.copyOf(drugs);
    }

    public boolean isDraft() {
        return state == OrderState.DRAFT;
    }
}
