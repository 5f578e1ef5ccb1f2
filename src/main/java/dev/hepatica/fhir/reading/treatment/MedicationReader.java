package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.DrugNames.NamedDrugs;
import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.record.WorkflowStatus.Phase;
import dev.hepatica.fhir.result.Reasons;
import dev.hepatica.model.finding.ClinicalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads administrations, statements and requests of anticancer drugs. Dates that they do not give are left open. */
final class MedicationReader {

    private static final int LONGEST_DOSE_DAYS = 7;

    /** First and last day of a medication, as far as a resource gives them. */
    private record Span(Optional<ClinicalDate> first, Optional<ClinicalDate> last) {

        private static Span of(@Nullable Type when) {
            return when instanceof Period period
                    ? new Span(Dates.of(period.getStartElement()), Dates.of(period.getEndElement()))
                    : new Span(Dates.of(when), Dates.of(when));
        }

        /** The time of a course. A single day means that the course was under way then, not that it ended. */
        private Span course(@Nullable Type when) {
            return when instanceof Period ? this : withoutEnd();
        }

        private Span withoutEnd() {
            return new Span(first, Optional.empty());
        }

        private boolean isBackwards() {
            return first.filter(day -> last.filter(day::isAfter).isPresent()).isPresent();
        }

        /** Returns whether this is the time of one dose. An administration over more than a week is a summary of a course. */
        private boolean isOneDose() {
            return first.flatMap(from -> last.map(
                            until -> !until.latest().isAfter(from.earliest().plusDays(LONGEST_DOSE_DAYS))))
                    .orElse(false);
        }
    }

    private final PatientRecord record;
    private final ReadingReport report;
    private final Medications medications;
    private final ClinicalDate today;
    private final List<MedicationUse> found = new ArrayList<>();
    private boolean allClear = true;

    MedicationReader(PatientRecord record, Medications medications) {
        this.record = record;
        this.report = record.report();
        this.medications = medications;
        this.today = ClinicalDate.on(record.asOf());
    }

    /** Reads all medications that are recognised and count, in the order of the record. */
    List<MedicationUse> read() {
        record.all(MedicationAdministration.class).forEach(this::administration);
        record.all(MedicationStatement.class).forEach(this::statement);
        record.all(MedicationRequest.class).forEach(this::request);
        return found;
    }

    /** Returns whether it is clear for every medication on record which drugs were given. */
    boolean isAllClear() {
        return allClear && medications.areAllClear();
    }

    private void administration(RecordEntry<MedicationAdministration> entry) {
        var given = entry.resource();
        var route = Stream.of(given.getDosage().getRoute());
        medications
                .of(entry, given.getMedication(), route, new Reasons(given.getReasonReference(), given.getReasonCode()))
                .ifPresent(named -> {
                    var status = WorkflowStatus.of(given);
                    var span = Span.of(given.getEffective());
                    switch (status.phase()) {
                        case COMPLETED, STOPPED -> add(entry, named, Progress.GIVEN, span, span.isOneDose());
                        case ACTIVE -> running(entry, named, span.course(given.getEffective()));
                        case PLANNED, EXCLUDED, UNCLEAR -> leaveOut(entry, status);
                    }
                });
    }

    private void statement(RecordEntry<MedicationStatement> entry) {
        var stated = entry.resource();
        var route = stated.getDosage().stream().map(Dosage::getRoute);
        medications
                .of(
                        entry,
                        stated.getMedication(),
                        route,
                        new Reasons(stated.getReasonReference(), stated.getReasonCode()))
                .ifPresent(named -> {
                    var status = WorkflowStatus.of(stated);
                    var known = Span.of(stated.getEffective()).course(stated.getEffective());
                    switch (status.phase()) {
                        case COMPLETED, STOPPED -> add(entry, named, Progress.GIVEN, known, false);
                        case ACTIVE -> running(entry, named, known);
                        case PLANNED -> planned(entry, named, known, Dates.of(stated.getDateAssertedElement()));
                        case EXCLUDED, UNCLEAR -> leaveOut(entry, status);
                    }
                });
    }

    private void request(RecordEntry<MedicationRequest> entry) {
        var request = entry.resource();
        var route = request.getDosageInstruction().stream().map(Dosage::getRoute);
        medications
                .of(
                        entry,
                        request.getMedication(),
                        route,
                        new Reasons(request.getReasonReference(), request.getReasonCode()))
                .ifPresent(named -> {
                    var status = WorkflowStatus.of(request);
                    var authored = Dates.of(request.getAuthoredOnElement());
                    if (status.phase() == Phase.EXCLUDED || status.phase() == Phase.UNCLEAR) {
                        leaveOut(entry, status);
                    } else if (authored.filter(day -> day.isAfter(today)).isPresent()) {
                        report.ignored(entry.path(), "it is later than " + record.asOf());
                    } else {
                        order(entry, named, status.phase(), authored);
                    }
                });
    }

    private void order(
            RecordEntry<MedicationRequest> entry, NamedDrugs named, Phase phase, Optional<ClinicalDate> authored) {
        var request = entry.resource();
        var bounds = bounds(request);
        var span = new Span(bounds.first().or(() -> authored), bounds.last());
        if (request.hasReportedReference()
                || (request.hasReportedBooleanType()
                        && request.getReportedBooleanType().booleanValue())) {
            report.noted(entry.path(), "the order itself is not on record: somebody reported it");
        }
        if (phase == Phase.COMPLETED) {
            add(entry, named, Progress.GIVEN, isOver(span) ? span : span.withoutEnd(), false);
        } else if (phase == Phase.STOPPED) {
            // the date on which it was stopped is unknown, since the ordered end was not reached
            add(entry, named, Progress.GIVEN, span.withoutEnd(), false);
        } else if (phase == Phase.PLANNED
                || span.first().filter(day -> day.isAfter(today)).isPresent()) {
            planned(entry, named, span, authored);
        } else {
            if (!isOver(span)) {
                report.noted(entry.path(), "an active order is taken for a treatment under way");
            }
            running(entry, named, span);
        }
    }

    private void leaveOut(RecordEntry<?> entry, WorkflowStatus status) {
        if (status.phase() == Phase.EXCLUDED) {
            report.ignored(entry.path(), status.reason());
        } else {
            unclear(entry, "not used: " + status.reason());
        }
    }

    private static Span bounds(MedicationRequest request) {
        var periods = request.getDosageInstruction().stream()
                .map(dosage -> dosage.getTiming().getRepeat().getBounds())
                .filter(Period.class::isInstance)
                .map(Span::of)
                .toList();
        var ends = periods.stream().flatMap(span -> span.last().stream()).toList();
        return new Span(
                ClinicalDate.first(
                        periods.stream().flatMap(span -> span.first().stream()).toList()),
                ends.size() == periods.size() ? ClinicalDate.last(ends) : Optional.empty());
    }

    /** Adds a medication with an active status: under way, unless its end is past. */
    private void running(RecordEntry<?> entry, NamedDrugs named, Span span) {
        add(
                entry,
                named,
                isOver(span) ? Progress.GIVEN : Progress.RUNNING,
                isOver(span) ? span : span.withoutEnd(),
                false);
    }

    private void planned(RecordEntry<?> entry, NamedDrugs named, Span span, Optional<ClinicalDate> asserted) {
        if (asserted.filter(day -> day.isAfter(today)).isPresent()) {
            report.ignored(entry.path(), "it is later than " + record.asOf());
        } else {
            found.add(new MedicationUse(
                    entry, named.drugs(), named.regimen(), false, Progress.PLANNED, span.first(), Optional.empty()));
        }
    }

    /** Adds a medication that was given. One that ends after the day of the assessment is under way on that day. */
    private void add(RecordEntry<?> entry, NamedDrugs named, Progress progress, Span span, boolean single) {
        if (span.first().filter(date -> date.isAfter(today)).isPresent()) {
            report.ignored(entry.path(), "it is later than " + record.asOf());
        } else if (span.isBackwards()) {
            unclear(entry, "not used: its period ends before it begins");
        } else if (span.last().filter(date -> date.isAfter(today)).isPresent()) {
            if (span.first().isEmpty()) {
                unclear(entry, "not used: it does not say whether it had begun by " + record.asOf());
            } else {
                found.add(new MedicationUse(
                        entry,
                        named.drugs(),
                        named.regimen(),
                        false,
                        Progress.RUNNING,
                        span.first(),
                        Optional.empty()));
            }
        } else {
            found.add(new MedicationUse(
                    entry, named.drugs(), named.regimen(), single, progress, span.first(), span.last()));
        }
    }

    private void unclear(RecordEntry<?> entry, String why) {
        allClear = false;
        report.problem(entry.path(), why);
    }

    /** Returns whether a medication certainly ended by the day of the assessment. */
    private boolean isOver(Span span) {
        return span.last().filter(end -> !end.latest().isAfter(record.asOf())).isPresent();
    }
}
