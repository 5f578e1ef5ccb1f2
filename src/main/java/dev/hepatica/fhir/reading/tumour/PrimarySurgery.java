package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;

/** Resections of the primary that were completed by the day of the assessment. */
final class PrimarySurgery {

    private static final Fact RESECTED = Fact.PRIMARY_RESECTED;
    private static final Fact MONTHS = Fact.MONTHS_SINCE_PRIMARY_SURGERY;

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final List<RecordEntry<Procedure>> resections;

    private PrimarySurgery(
            Diagnoses diagnoses,
            Observations observations,
            Findings findings,
            List<RecordEntry<Procedure>> resections) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.resections = resections;
    }

    /** Takes the resections that count, and reports why the others do not. */
    static PrimarySurgery in(Diagnoses diagnoses, Observations observations, Findings findings) {
        var resections = new ArrayList<RecordEntry<Procedure>>();
        for (var entry : diagnoses.record().all(Procedure.class)) {
            if (isResection(entry, diagnoses)) {
                var remark = whyNot(entry, diagnoses);
                if (remark.isPresent()) {
                    diagnoses.report().ignored(entry.path(), remark.get());
                } else {
                    resections.add(entry);
                }
            }
        }
        return new PrimarySurgery(diagnoses, observations, findings, resections);
    }

    List<RecordEntry<Procedure>> resections() {
        return resections;
    }

    /** Reads whether the primary was resected. A denial from before the operation is no contradiction. */
    Finding<Boolean> resected() {
        var operated = Reconciliation.agreeing(resections.stream()
                .map(entry -> {
                    diagnoses.report().used(entry.path(), RESECTED);
                    return Finding.known(true, source(entry));
                })
                .toList());
        var stated = Reconciliation.latest(observations.direct(RESECTED, Values.bool()));
        var finding = isDeniedBefore(stated) ? operated : Reconciliation.agreeing(operated, stated);
        return findings.noted(RESECTED, finding, List.of(operated, stated));
    }

    private boolean isDeniedBefore(Finding<Boolean> stated) {
        var denied = stated.toOptional().map(resected -> !resected).orElse(false);
        return denied
                && resections.stream()
                        .flatMap(entry -> date(entry).stream())
                        .anyMatch(operation -> stated.sources().stream()
                                .allMatch(source ->
                                        source.date().map(operation::isAfter).orElse(false)));
    }

    /** Months since the last resection. A stated time is extended from the day of the statement. */
    Finding<Interval> monthsSince() {
        var derived = resections.stream()
                .filter(entry -> date(entry).isPresent())
                .max(Comparator.comparing(entry -> date(entry).orElseThrow().earliest()))
                .map(entry -> {
                    diagnoses.report().used(entry.path(), MONTHS);
                    return Finding.known(Elapsed.months(date(entry).orElseThrow(), today()), source(entry));
                })
                .orElseGet(Finding::notRecorded);
        return findings.monthsSince(MONTHS, derived, today());
    }

    private static boolean isResection(RecordEntry<Procedure> entry, Diagnoses diagnoses) {
        return diagnoses
                .terminology()
                .translations("procedure", entry.resource().getCode())
                .contains("colorectal-resection");
    }

    /** The reason why a resection of the bowel does not count; empty where it does. */
    private static Optional<String> whyNot(RecordEntry<Procedure> entry, Diagnoses diagnoses) {
        var status = entry.resource().getStatus();
        var asOf = diagnoses.record().asOf();
        if (!WorkflowStatus.of(entry.resource()).isCompleted()) {
            return Optional.of("a resection of the bowel that is not completed: its status is %s"
                    .formatted(status == null ? "missing" : status.toCode()));
        }
        if (date(entry).filter(date -> date.earliest().isAfter(asOf)).isPresent()) {
            return Optional.of("it is later than " + asOf);
        }
        return isForSomethingElse(entry, diagnoses)
                ? Optional.of("a resection of the bowel for another reason than the colorectal cancer")
                : Optional.empty();
    }

    /** Returns whether the reasons of a procedure are conditions of the record, none of which is the cancer. */
    private static boolean isForSomethingElse(RecordEntry<Procedure> entry, Diagnoses diagnoses) {
        var reasons = entry.resource().getReasonReference().stream()
                .flatMap(reason -> diagnoses.record().references().follow(reason, entry, Condition.class).stream())
                .toList();
        var cancers = diagnoses.in("colorectal-cancer").map(RecordEntry::path).toList();
        return !reasons.isEmpty() && reasons.stream().noneMatch(reason -> cancers.contains(reason.path()));
    }

    Source source(RecordEntry<Procedure> entry) {
        return new Source(entry.reference(), date(entry));
    }

    private static Optional<ClinicalDate> date(RecordEntry<Procedure> entry) {
        return Optional.ofNullable(entry.resource().getPerformed()).flatMap(Dates::of);
    }

    private ClinicalDate today() {
        return ClinicalDate.on(diagnoses.record().asOf());
    }
}
