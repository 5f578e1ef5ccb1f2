package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Source;
import java.util.Optional;
import java.util.Set;

/**
 * Use of anticancer drugs that a resource reports as given, under way or planned.
 *
 * @param drugs   their codes in {@code crlm-drug}
 * @param regimen whether the resource names a regimen
 * @param single  whether it is one dose; otherwise a course from {@code first} to {@code last}
 * @param first   the day of the first dose; empty if the resource does not give it
 * @param last    the day of the last dose; empty if the resource does not give it, or if the course continues
 */
record MedicationUse(
        RecordEntry<?> entry,
        Set<String> drugs,
        boolean regimen,
        boolean single,
        Progress progress,
        Optional<ClinicalDate> first,
        Optional<ClinicalDate> last) {

    enum Progress {
        GIVEN,
        RUNNING,
        PLANNED
    }

    Source source() {
        return new Source(entry.reference(), last.or(() -> first));
    }
}
