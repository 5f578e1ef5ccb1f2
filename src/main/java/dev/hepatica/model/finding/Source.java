package dev.hepatica.model.finding;

import java.util.Optional;

/**
 * Where a finding was read.
 *
 * @param reference the resource of the record, as the record itself refers to it ({@code Observation/r5})
 * @param date      its clinical date; empty where the record gives none
 */
public record Source(String reference, Optional<ClinicalDate> date) {

    public static Source undated(String reference) {
        return new Source(reference, Optional.empty());
    }

    public static Source dated(String reference, ClinicalDate date) {
        return new Source(reference, Optional.of(date));
    }

    /** {@code Observation/r5, 2026-04-02}. */
    @Override
    public String toString() {
        return date.map(day -> reference + ", " + day).orElse(reference);
    }
}
