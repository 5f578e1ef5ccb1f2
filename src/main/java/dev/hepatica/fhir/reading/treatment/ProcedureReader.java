package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads what was done and what is planned: procedures, requests for them and the activities of care plans. */
final class ProcedureReader {

    private static final Set<CarePlanIntent> PROPOSED = EnumSet.of(CarePlanIntent.PROPOSAL, CarePlanIntent.OPTION);

    private final PatientRecord record;
    private final ReadingReport report;
    private final Terminology terminology;
    private final Focus focus;
    private final List<Done> found = new ArrayList<>();

    ProcedureReader(PatientRecord record, Terminology terminology, Focus focus) {
        this.record = record;
        this.report = record.report();
        this.terminology = terminology;
        this.focus = focus;
    }

    /** All that are recognised and count, in the order of the record. */
    List<Done> read() {
        record.all(Procedure.class).forEach(this::procedure);
        record.all(ServiceRequest.class).forEach(this::request);
        record.all(CarePlan.class).forEach(this::plan);
        return found;
    }

    private void procedure(RecordEntry<Procedure> entry) {
        var procedure = entry.resource();
        kind(entry, procedure.getCode()).ifPresent(kind -> {
            var status = procedure.getStatus() == null
                    ? "missing"
                    : procedure.getStatus().toCode();
            var date = Dates.of(procedure.getPerformed());
            switch (status) {
                case "completed" -> {
                    if (isLater(date)) {
                        report.ignored(entry.path(), "it is later than " + record.asOf());
                    } else {
                        add(entry, kind, procedure.getReasonReference(), false, date);
                    }
                }
                case "preparation" -> add(entry, kind, procedure.getReasonReference(), true, date);
                case "not-done", "entered-in-error" -> report.ignored(entry.path(), "its status is " + status);
                default -> report.problem(entry.path(), "not used: its status does not tell whether it was done");
            }
        });
    }

    private void request(RecordEntry<ServiceRequest> entry) {
        var request = entry.resource();
        kind(entry, request.getCode()).ifPresent(kind -> {
            var status = request.getStatus() == null
                    ? "missing"
                    : request.getStatus().toCode();
            var intent = request.getIntent() == null
                    ? "missing"
                    : request.getIntent().toCode();
            var authored = Dates.of(request.getAuthoredOnElement());
            if (request.getDoNotPerform()) {
                report.ignored(entry.path(), "it asks that the procedure is not done");
            } else if (List.of("revoked", "entered-in-error", "completed").contains(status)) {
                report.ignored(entry.path(), "its status is " + status);
            } else if (List.of("option", "proposal").contains(intent)) {
                report.ignored(entry.path(), "it is only proposed: its intent is " + intent);
            } else if (isLater(authored)) {
                report.ignored(entry.path(), "it is later than " + record.asOf());
            } else if (List.of("active", "draft").contains(status) && !intent.equals("missing")) {
                add(entry, kind, request.getReasonReference(), true, authored);
            } else {
                report.problem(entry.path(), "not used: its status and intent do not tell whether it still holds");
            }
        });
    }

    private void plan(RecordEntry<CarePlan> entry) {
        var plan = entry.resource();
        for (var activity : plan.getActivity()) {
            var detail = activity.getDetail();
            kind(entry, detail.getCode()).ifPresent(kind -> {
                if (detail.getDoNotPerform()) {
                    report.ignored(entry.path(), "it asks that the procedure is not done");
                } else if (isLater(Dates.of(plan.getCreatedElement()))) {
                    report.ignored(entry.path(), "it is later than " + record.asOf());
                } else if (PROPOSED.contains(plan.getIntent())) {
                    report.ignored(entry.path(), "it is only proposed");
                } else if (holds(plan) && isOpen(detail)) {
                    add(entry, kind, detail.getReasonReference(), true, Dates.of(plan.getCreatedElement()));
                } else {
                    report.ignored(entry.path(), "it does not say that what it plans is still to be done");
                }
            });
        }
    }

    private static boolean holds(CarePlan plan) {
        return plan.getIntent() != null
                && (plan.getStatus() == CarePlanStatus.ACTIVE || plan.getStatus() == CarePlanStatus.DRAFT);
    }

    private static boolean isOpen(CarePlanActivityDetailComponent detail) {
        return detail.getStatus() == null
                || detail.getStatus() == CarePlanActivityStatus.NOTSTARTED
                || detail.getStatus() == CarePlanActivityStatus.SCHEDULED;
    }

    private void add(
            RecordEntry<?> entry, String kind, List<Reference> reasons, boolean planned, Optional<ClinicalDate> date) {
        var done = new Done(entry, kind, terminology.property("crlm-procedure", kind, "class"), planned, date);
        var onLiver = done.isLiverResection()
                || !terminology.property("crlm-procedure", kind, "planned-as").isEmpty();
        if (onLiver && focus.isForAnother(reasons, entry)) {
            report.ignored(entry.path(), "it is for another condition than the colorectal cancer or its metastases");
        } else {
            found.add(done);
        }
    }

    /** The one thing that all codes stand for; of two that are alike the more exact one. */
    private Optional<String> kind(RecordEntry<?> entry, CodeableConcept code) {
        var kinds = terminology.translations("procedure", code);
        var exact = Stream.of("alpps", "major-hepatectomy", "hepatectomy")
                .filter(kind -> kinds.contains(kind) && kinds.stream().allMatch(other -> isAlike(kind, other)))
                .findFirst();
        if (kinds.size() > 1 && exact.isEmpty()) {
            report.problem(entry.path(), "not used: its codes stand for different procedures");
            return Optional.empty();
        }
        return exact.or(() -> kinds.stream().findFirst());
    }

    private boolean isAlike(String kind, String other) {
        var classes = terminology.property("crlm-procedure", kind, "class");
        return !classes.isEmpty() && classes.equals(terminology.property("crlm-procedure", other, "class"));
    }

    private boolean isLater(Optional<ClinicalDate> date) {
        return date.filter(day -> day.isAfter(ClinicalDate.on(record.asOf()))).isPresent();
    }
}
