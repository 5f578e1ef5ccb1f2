package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.record.WorkflowStatus.Phase;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Reasons;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Reads procedures that were done or are planned: procedures, requests for them and the activities of care plans. */
final class ProcedureReader {

    private final PatientRecord record;
    private final ReadingReport report;
    private final Terminology terminology;
    private final Focus focus;
    private final List<Intervention> found = new ArrayList<>();

    ProcedureReader(PatientRecord record, Terminology terminology, Focus focus) {
        this.record = record;
        this.report = record.report();
        this.terminology = terminology;
        this.focus = focus;
    }

    /** Reads all that are recognised and count, in the order of the record. */
    List<Intervention> read() {
        record.all(Procedure.class).forEach(this::procedure);
        record.all(ServiceRequest.class).forEach(this::request);
        record.all(CarePlan.class).forEach(this::plan);
        return found;
    }

    private void procedure(RecordEntry<Procedure> entry) {
        var procedure = entry.resource();
        kind(entry, procedure.getCode()).ifPresent(kind -> {
            var status = WorkflowStatus.of(procedure);
            var date = Dates.of(procedure.getPerformed());
            switch (status.phase()) {
                case COMPLETED -> {
                    if (isLater(date)) {
                        report.ignored(entry.path(), "it is later than " + record.asOf());
                    } else {
                        add(
                                entry,
                                kind,
                                procedure.getBodySite(),
                                new Reasons(procedure.getReasonReference(), procedure.getReasonCode()),
                                false,
                                date);
                    }
                }
                case PLANNED ->
                    add(
                            entry,
                            kind,
                            procedure.getBodySite(),
                            new Reasons(procedure.getReasonReference(), procedure.getReasonCode()),
                            true,
                            date);
                case EXCLUDED -> report.ignored(entry.path(), status.reason());
                case ACTIVE, STOPPED, UNCLEAR -> report.problem(entry.path(), "not used: " + status.reason());
            }
        });
    }

    private void request(RecordEntry<ServiceRequest> entry) {
        var request = entry.resource();
        kind(entry, request.getCode()).ifPresent(kind -> {
            var status = WorkflowStatus.of(request);
            var authored = Dates.of(request.getAuthoredOnElement());
            switch (status.phase()) {
                case PLANNED, ACTIVE -> {
                    if (isLater(authored)) {
                        report.ignored(entry.path(), "it is later than " + record.asOf());
                    } else {
                        add(
                                entry,
                                kind,
                                request.getBodySite(),
                                new Reasons(request.getReasonReference(), request.getReasonCode()),
                                true,
                                authored);
                    }
                }
                case COMPLETED, EXCLUDED -> report.ignored(entry.path(), status.reason());
                case STOPPED, UNCLEAR -> report.problem(entry.path(), "not used: " + status.reason());
            }
        });
    }

    private void plan(RecordEntry<CarePlan> entry) {
        var plan = entry.resource();
        for (var activity : plan.getActivity()) {
            var detail = activity.getDetail();
            kind(entry, detail.getCode()).ifPresent(kind -> {
                var status = WorkflowStatus.of(plan, detail);
                var created = Dates.of(plan.getCreatedElement());
                if (status.phase() != Phase.PLANNED) {
                    report.ignored(entry.path(), status.reason());
                } else if (isLater(created)) {
                    report.ignored(entry.path(), "it is later than " + record.asOf());
                } else {
                    add(
                            entry,
                            kind,
                            List.of(),
                            new Reasons(detail.getReasonReference(), detail.getReasonCode()),
                            true,
                            created);
                }
            });
        }
    }

    private void add(
            RecordEntry<?> entry,
            String kind,
            List<CodeableConcept> sites,
            Reasons reasons,
            boolean planned,
            Optional<ClinicalDate> date) {
        if (terminology.property("crlm-procedure", kind, "site").contains("liver")
                && !isOfLiver(entry, sites, reasons)) {
            report.problem(entry.path(), "not used: it does not say that it is of the liver (%s)".formatted(kind));
            return;
        }
        var done = new Intervention(entry, kind, terminology.property("crlm-procedure", kind, "class"), planned, date);
        var onLiver = done.isLiverResection()
                || !terminology.property("crlm-procedure", kind, "planned-as").isEmpty();
        if (onLiver && focus.isForAnother(reasons, entry)) {
            report.ignored(entry.path(), "it is for another condition than the colorectal cancer or its metastases");
        } else {
            if (terminology.property("crlm-procedure", kind, "use").contains("none")) {
                report.noted(entry.path(), "recognised (%s); no fact rests on it".formatted(kind.replace('-', ' ')));
            }
            found.add(done);
        }
    }

    private boolean isOfLiver(RecordEntry<?> entry, List<CodeableConcept> sites, Reasons reasons) {
        var diagnoses = reasons.references().stream()
                .flatMap(reason -> record.references().follow(reason, entry, Condition.class).stream())
                .map(condition -> condition.resource().getCode());
        return sites.stream().anyMatch(site -> terminology.contains("liver", site))
                || Stream.concat(diagnoses, reasons.concepts().stream())
                        .anyMatch(reason -> terminology.contains("liver-metastasis", reason));
    }

    /** The one procedure that all codes stand for; of two that are alike, the more specific one. */
    private Optional<String> kind(RecordEntry<?> entry, CodeableConcept code) {
        var kinds = terminology.translations("procedure", code);
        if (!kinds.isEmpty() && !terminology.certaintyWords().inName(code).isEmpty()) {
            report.problem(entry.path(), "not used: the words beside its code deny or doubt it");
            return Optional.empty();
        }
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
