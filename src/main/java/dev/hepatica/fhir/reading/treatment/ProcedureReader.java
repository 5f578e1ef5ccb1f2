package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.ClinicalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads what was done and what is planned: procedures, requests for them and the activities of care plans. */
final class ProcedureReader {

    private final PatientRecord record;
    private final ReadingReport report;
    private final Terminology terminology;
    private final List<Done> found = new ArrayList<>();

    ProcedureReader(PatientRecord record, Terminology terminology) {
        this.record = record;
        this.report = record.report();
        this.terminology = terminology;
    }

    /** All that are recognised and count, in the order of the record. */
    List<Done> read() {
        record.all(Procedure.class).forEach(this::procedure);
        record.all(ServiceRequest.class).forEach(this::request);
        record.all(CarePlan.class).forEach(this::plan);
        return found;
    }

    private void procedure(Item<Procedure> item) {
        var procedure = item.resource();
        kind(item, procedure.getCode()).ifPresent(kind -> {
            var status = procedure.getStatus() == null
                    ? "missing"
                    : procedure.getStatus().toCode();
            var date = Dates.of(procedure.getPerformed());
            switch (status) {
                case "completed" -> {
                    if (isLater(date)) {
                        report.ignored(item.path(), "it is later than " + record.asOf());
                    } else {
                        add(item, kind, false, date);
                    }
                }
                case "preparation" -> add(item, kind, true, date);
                case "not-done", "entered-in-error" -> report.ignored(item.path(), "its status is " + status);
                default -> report.problem(item.path(), "not used: its status does not tell whether it was done");
            }
        });
    }

    private void request(Item<ServiceRequest> item) {
        var request = item.resource();
        kind(item, request.getCode()).ifPresent(kind -> {
            var status = request.getStatus() == null
                    ? "missing"
                    : request.getStatus().toCode();
            if (request.getDoNotPerform()) {
                report.ignored(item.path(), "it asks that the procedure is not done");
            } else if (List.of("active", "draft").contains(status)) {
                add(item, kind, true, Dates.of(request.getAuthoredOnElement()));
            } else if (List.of("revoked", "entered-in-error", "completed").contains(status)) {
                report.ignored(item.path(), "its status is " + status);
            } else {
                report.problem(item.path(), "not used: its status does not tell whether it still holds");
            }
        });
    }

    private void plan(Item<CarePlan> item) {
        var plan = item.resource();
        var status = plan.getStatus() == null ? "missing" : plan.getStatus().toCode();
        for (var activity : plan.getActivity()) {
            var detail = activity.getDetail();
            var isOpen = detail.getStatus() == null
                    || List.of("not-started", "scheduled").contains(detail.getStatus().toCode());
            kind(item, detail.getCode()).ifPresent(kind -> {
                if (detail.getDoNotPerform()) {
                    report.ignored(item.path(), "it asks that the procedure is not done");
                } else if (List.of("active", "draft").contains(status) && isOpen) {
                    add(item, kind, true, Dates.of(plan.getCreatedElement()));
                } else {
                    report.ignored(item.path(), "what it plans is over or does not hold any more");
                }
            });
        }
    }

    private void add(Item<?> item, String kind, boolean planned, Optional<ClinicalDate> date) {
        found.add(new Done(item, kind, terminology.property("crlm-procedure", kind, "class"), planned, date));
    }

    /** The one thing that all codes stand for; of two that are alike the more exact one. */
    private Optional<String> kind(Item<?> item, CodeableConcept code) {
        var kinds = terminology.translations("procedure", code).toList();
        var exact = Stream.of("major-hepatectomy", "hepatectomy")
                .filter(kind -> kinds.contains(kind) && kinds.stream().allMatch(other -> isAlike(kind, other)))
                .findFirst();
        if (kinds.size() > 1 && exact.isEmpty()) {
            report.problem(item.path(), "not used: its codes stand for different procedures");
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
