package dev.hepatica.fhir.record;

import dev.hepatica.fhir.terminology.Terminology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Period;

/**
 * Diagnoses that reports conclude in code ({@code DiagnosticReport.conclusionCode}), as Conditions recorded on the day of the
 * report. Only the cancer and its liver metastases are taken from them: of other findings a report does not say whether they are
 * still there.
 */
final class ReportedDiagnoses {

    private static final List<String> TAKEN = List.of("colorectal-cancer", "liver-metastasis");
    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private ReportedDiagnoses() {}

    static List<RecordEntry<Condition>> in(PatientRecord record, Terminology terminology) {
        var conditions = new ArrayList<RecordEntry<Condition>>();
        for (var report : record.all(DiagnosticReport.class)) {
            if (ResultStatus.isWithdrawn(report.resource())) {
                continue;
            }
            var codes = report.resource().getConclusionCode();
            for (var i = 0; i < codes.size(); i++) {
                var code = codes.get(i);
                if (TAKEN.stream().anyMatch(valueSet -> terminology.contains(valueSet, code))) {
                    record.report().used(report.path(), "the diagnosis that it concludes");
                    conditions.add(new RecordEntry<>(
                            "%s.conclusionCode[%d]".formatted(report.path(), i),
                            report.reference(),
                            Optional.empty(),
                            condition(report.resource(), code)));
                }
            }
        }
        return conditions;
    }

    private static Condition condition(DiagnosticReport report, CodeableConcept code) {
        var condition = new Condition().setCode(code);
        day(report).ifPresent(condition::setRecordedDateElement);
        if (!ResultStatus.isFinal(report)) {
            condition.getVerificationStatus().addCoding(new Coding(VERIFICATION, "unconfirmed", null));
        }
        return condition;
    }

    private static Optional<DateTimeType> day(DiagnosticReport report) {
        var day = report.getEffective() instanceof Period period ? period.getEndElement() : report.getEffective();
        var stated = day instanceof BaseDateTimeType date && date.hasValue() ? date : report.getIssuedElement();
        return stated.hasValue() ? Optional.of(new DateTimeType(stated.getValueAsString())) : Optional.empty();
    }
}
