package dev.hepatica.fhir.record;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** Status of results and reports. */
public final class ResultStatus {

    private static final Set<ObservationStatus> FINAL =
            EnumSet.of(ObservationStatus.FINAL, ObservationStatus.AMENDED, ObservationStatus.CORRECTED);
    private static final Set<ObservationStatus> WITHDRAWN =
            EnumSet.of(ObservationStatus.ENTEREDINERROR, ObservationStatus.CANCELLED);

    private static final Set<DiagnosticReportStatus> FINAL_REPORT = EnumSet.of(
            DiagnosticReportStatus.FINAL,
            DiagnosticReportStatus.AMENDED,
            DiagnosticReportStatus.CORRECTED,
            DiagnosticReportStatus.APPENDED);
    private static final Set<DiagnosticReportStatus> WITHDRAWN_REPORT =
            EnumSet.of(DiagnosticReportStatus.ENTEREDINERROR, DiagnosticReportStatus.CANCELLED);

    private ResultStatus() {}

    /** Returns whether a result is final, amended and corrected ones included. */
    public static boolean isFinal(Observation observation) {
        return observation.getStatus() != null && FINAL.contains(observation.getStatus());
    }

    /** Returns whether a result was cancelled or entered in error. */
    public static boolean isWithdrawn(Observation observation) {
        return observation.getStatus() != null && WITHDRAWN.contains(observation.getStatus());
    }

    /** Returns whether a report is final, amended, corrected and appended ones included. */
    public static boolean isFinal(DiagnosticReport report) {
        return report.getStatus() != null && FINAL_REPORT.contains(report.getStatus());
    }

    /** Returns whether a report was cancelled or entered in error. */
    public static boolean isWithdrawn(DiagnosticReport report) {
        return report.getStatus() != null && WITHDRAWN_REPORT.contains(report.getStatus());
    }

    /** Returns whether a report states that its results stand: it has a status that is known, and was not withdrawn. */
    public static boolean isStanding(DiagnosticReport report) {
        return report.getStatus() != null
                && report.getStatus() != DiagnosticReportStatus.UNKNOWN
                && !isWithdrawn(report);
    }
}
