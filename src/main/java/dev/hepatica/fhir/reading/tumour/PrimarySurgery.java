package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Item;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;

/** The resections of the primary that were completed by the day of the assessment. */
final class PrimarySurgery {

    private static final Fact RESECTED = Fact.PRIMARY_RESECTED;
    private static final Fact MONTHS = Fact.MONTHS_SINCE_PRIMARY_SURGERY;

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final List<Item<Procedure>> resections;

    PrimarySurgery(Diagnoses diagnoses, Observations observations, Findings findings) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.resections = diagnoses.record().all(Procedure.class).stream()
                .filter(this::isResection)
                .filter(this::counts)
                .toList();
    }

    List<Item<Procedure>> resections() {
        return resections;
    }

    /** A denial from before the operation was true then. */
    Finding<Boolean> resected() {
        var operated = Reconciliation.agreeing(resections.stream()
                .map(item -> {
                    diagnoses.report().used(item.path(), RESECTED);
                    return Finding.known(true, source(item));
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
                        .flatMap(item -> date(item).stream())
                        .anyMatch(operation -> stated.sources().stream()
                                .allMatch(source ->
                                        source.date().map(operation::isAfter).orElse(false)));
    }

    /** Since the last of them. What was stated is counted on from the day of the statement. */
    Finding<Interval> monthsSince() {
        var derived = resections.stream()
                .filter(item -> date(item).isPresent())
                .max(Comparator.comparing(item -> date(item).orElseThrow().earliest()))
                .map(item -> {
                    diagnoses.report().used(item.path(), MONTHS);
                    return Finding.known(Elapsed.months(date(item).orElseThrow(), today()), source(item));
                })
                .orElseGet(Finding::notRecorded);
        return findings.monthsSince(MONTHS, derived, today());
    }

    private boolean isResection(Item<Procedure> item) {
        return diagnoses
                .terminology()
                .translations("procedure", item.resource().getCode())
                .contains("colorectal-resection");
    }

    private boolean counts(Item<Procedure> item) {
        var report = diagnoses.report();
        var status = item.resource().getStatus();
        if (status != ProcedureStatus.COMPLETED) {
            report.ignored(
                    item.path(),
                    "a resection of the bowel that is not completed: its status is %s"
                            .formatted(status == null ? "missing" : status.toCode()));
            return false;
        }
        if (date(item)
                .filter(date -> date.earliest().isAfter(diagnoses.record().asOf()))
                .isPresent()) {
            report.ignored(item.path(), "it is later than " + diagnoses.record().asOf());
            return false;
        }
        if (isForSomethingElse(item)) {
            report.ignored(item.path(), "a resection of the bowel for another reason than the colorectal cancer");
            return false;
        }
        return true;
    }

    /** Whether it names conditions of the record as its reasons, and none is the cancer. */
    private boolean isForSomethingElse(Item<Procedure> item) {
        var reasons = item.resource().getReasonReference().stream()
                .flatMap(reason -> diagnoses.record().references().follow(reason, item, Condition.class).stream())
                .toList();
        var cancers = diagnoses.in("colorectal-cancer").map(Item::path).toList();
        return !reasons.isEmpty() && reasons.stream().noneMatch(reason -> cancers.contains(reason.path()));
    }

    Source source(Item<Procedure> item) {
        return new Source(item.reference(), date(item));
    }

    private static Optional<ClinicalDate> date(Item<Procedure> item) {
        return Optional.ofNullable(item.resource().getPerformed()).flatMap(Dates::of);
    }

    private ClinicalDate today() {
        return ClinicalDate.on(diagnoses.record().asOf());
    }
}
