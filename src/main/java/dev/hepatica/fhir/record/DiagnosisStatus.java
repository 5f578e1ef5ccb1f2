package dev.hepatica.fhir.record;

import java.util.List;

/**
 * The status of a diagnosis, by all that its Condition states about it.
 *
 * @param verification how certain it is
 * @param isRecurrent  whether it is a recurrence
 * @param isOver       whether it was there and is not any more, as far as the record states
 * @param remarks      what could not be understood or contradicts itself, in words
 */
public record DiagnosisStatus(Verification verification, boolean isRecurrent, boolean isOver, List<String> remarks) {

    /** The certainty of a diagnosis on record. */
    public enum Verification {
        CONFIRMED,
        /** Only suspected, or in a status that cannot be understood. */
        SUSPECTED,
        REFUTED,
        ENTERED_IN_ERROR
    }

    public DiagnosisStatus {
        remarks = List.copyOf(remarks);
    }

    /** True if it is on record as a fact. */
    public boolean isConfirmed() {
        return verification == Verification.CONFIRMED;
    }

    /** True if it is refuted or entered in error. */
    public boolean isWithdrawn() {
        return verification == Verification.REFUTED || verification == Verification.ENTERED_IN_ERROR;
    }
}
