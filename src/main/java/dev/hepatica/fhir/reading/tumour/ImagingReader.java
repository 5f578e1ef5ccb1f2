package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport;

/** Reads when imaging was last reported. What it showed is read from findings, not from the words of a report. */
public final class ImagingReader {

    private static final String CATEGORIES = "imaging-report";

    private final PatientRecord record;
    private final Terminology terminology;

    public ImagingReader(PatientRecord record, Terminology terminology) {
        this.record = record;
        this.terminology = terminology;
    }

    /** The date of the last final report of sectional imaging; empty if the record has none with a date. */
    public Optional<ClinicalDate> last() {
        return ClinicalDate.last(record.all(DiagnosticReport.class).stream()
                .map(entry -> entry.resource())
                .filter(report -> ResultStatus.isFinal(report)
                        && report.getCategory().stream().anyMatch(each -> terminology.contains(CATEGORIES, each)))
                .flatMap(report -> Dates.of(report.getEffective()).stream())
                .toList());
    }
}
