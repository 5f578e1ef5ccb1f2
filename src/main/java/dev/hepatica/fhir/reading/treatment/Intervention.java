package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Source;
import java.util.Optional;
import java.util.Set;

/**
 * Procedure that was done or is planned.
 *
 * @param kind    its code in {@code crlm-procedure}
 * @param classes the groups that it belongs to
 * @param planned whether it is only planned or ordered
 * @param date    the date on which it was done or ordered; empty if the resource does not give it
 */
record Intervention(
        RecordEntry<?> entry, String kind, Set<String> classes, boolean planned, Optional<ClinicalDate> date) {

    boolean isLiverResection() {
        return classes.contains("liver-resection");
    }

    Source source() {
        return new Source(entry.reference(), date);
    }
}
