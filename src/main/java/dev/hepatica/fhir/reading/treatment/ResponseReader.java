package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Source;
import dev.hepatica.model.treatment.Treatment.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Procedure;

/** Reads how the metastases answered to systemic therapy. */
final class ResponseReader {

    /** The words of RECIST. */
    private static final Map<String, Response> WORDS = Map.of(
            "cr", Response.COMPLETE,
            "complete response", Response.COMPLETE,
            "pr", Response.PARTIAL,
            "partial response", Response.PARTIAL,
            "sd", Response.STABLE,
            "stable disease", Response.STABLE,
            "pd", Response.PROGRESSIVE,
            "progressive disease", Response.PROGRESSIVE);

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final List<Course> courses;

    ResponseReader(
            PatientRecord record,
            Terminology terminology,
            Observations observations,
            Findings findings,
            List<Course> courses) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
        this.courses = courses;
    }

    Finding<Response> response() {
        return findings.varying("systemicResponse", Values.coded(Response.class), statuses("systemicResponse"));
    }

    /** When the disease last progressed under treatment, if the record says that it did. */
    Optional<ClinicalDate> progression() {
        return all("progressedOnPriorTherapy").stream()
                .filter(status -> status.toOptional().equals(Optional.of(Response.PROGRESSIVE)))
                .flatMap(status -> status.sources().stream())
                .flatMap(source -> source.date().stream())
                .max(Comparator.comparing(ClinicalDate::earliest));
    }

    /** Whether it progressed on the last therapy: by its status since, or because a therapy was ended for it. */
    Finding<Boolean> progressed() {
        var read = new ArrayList<Finding<Boolean>>();
        for (var status : all("progressedOnPriorTherapy")) {
            read.add(status.map(response -> response == Response.PROGRESSIVE));
        }
        ended().forEach(read::add);
        return findings.varying("progressedOnPriorTherapy", Values.bool(), read);
    }

    /** Weeks since imaging or a statement on the disease, since the last therapy began. */
    Finding<Interval> weeksSinceAssessment() {
        var stated = findings.quantity("weeksSinceResponseAssessment", "wk");
        var latest = assessments()
                .filter(source -> source.date().filter(this::isUnderTreatment).isPresent())
                .max(Comparator.comparing(source -> source.date().orElseThrow().earliest()));
        return latest.<Finding<Interval>>map(source -> Finding.known(
                        Elapsed.weeks(source.date().orElseThrow(), ClinicalDate.on(record.asOf())), source))
                .orElse(stated);
    }

    /** Coded statuses and responses that were sent directly. */
    private List<Finding<Response>> all(String fact) {
        return Reconciliation.both(
                statuses(fact),
                observations.findings(
                        fact, observations.directResults("systemicResponse"), Values.coded(Response.class)));
    }

    /** Statuses of the disease since treatment began; without treatment a status is not a response. */
    private List<Finding<Response>> statuses(String fact) {
        return observations.findings(
                fact,
                observations.whole("disease-status"),
                result -> result.source()
                                        .date()
                                        .filter(day -> !isUnderTreatment(day))
                                        .isPresent()
                                || courses.isEmpty()
                        ? Finding.missing(Reason.INCONCLUSIVE)
                        : Values.firstOf(
                                        Values.translated(terminology, "disease-status", Response.class),
                                        ResponseReader::worded)
                                .read(result));
    }

    private static Finding<Response> worded(Result result) {
        return Optional.ofNullable(WORDS.get(Values.text(result).strip().toLowerCase(Locale.ROOT)))
                .<Finding<Response>>map(Finding::known)
                .orElseGet(() -> Finding.missing(Reason.INCONCLUSIVE));
    }

    private boolean isUnderTreatment(ClinicalDate day) {
        return !courses.isEmpty()
                && !day.latest().isBefore(courses.get(courses.size() - 1).first());
    }

    private Stream<Finding<Boolean>> ended() {
        var reasons = Stream.of(
                        record.all(MedicationAdministration.class).stream()
                                .map(item -> ended(item, item.resource().getStatusReason())),
                        record.all(MedicationStatement.class).stream()
                                .map(item -> ended(item, item.resource().getStatusReason())),
                        record.all(MedicationRequest.class).stream()
                                .map(item -> ended(item, List.of(item.resource().getStatusReason()))))
                .flatMap(found -> found);
        return reasons.flatMap(Optional::stream);
    }

    private Optional<Finding<Boolean>> ended(Item<?> item, List<CodeableConcept> reasons) {
        if (reasons.stream().noneMatch(reason -> terminology.contains("terminated-for-progression", reason))) {
            return Optional.empty();
        }
        var part = courses.stream()
                .flatMap(course -> course.parts().stream())
                .filter(medicated -> medicated.item().path().equals(item.path()))
                .findFirst();
        return part.map(medicated -> {
            record.report().used(item.path(), "progressedOnPriorTherapy");
            return Finding.known(true, medicated.source());
        });
    }

    private Stream<Source> assessments() {
        var statuses = Stream.concat(
                        observations.whole("disease-status"), observations.directResults("systemicResponse"))
                .filter(result -> result.isFinal() && result.value().isPresent())
                .map(Result::source);
        var imaging = Stream.of(
                        record.all(Procedure.class).stream()
                                .filter(item -> item.resource().getStatus() == Procedure.ProcedureStatus.COMPLETED)
                                .filter(item -> isImaging(item.resource().getCode()))
                                .map(item -> new Source(
                                        item.reference(),
                                        Dates.of(item.resource().getPerformed()))),
                        record.all(DiagnosticReport.class).stream()
                                .filter(item -> isImaging(item.resource().getCode()))
                                .map(item -> new Source(
                                        item.reference(),
                                        Dates.of(item.resource().getEffective()))),
                        record.all(ImagingStudy.class).stream()
                                .filter(item -> item.resource().getProcedureCode().stream()
                                        .anyMatch(this::isImaging))
                                .map(item -> new Source(
                                        item.reference(),
                                        Dates.of(item.resource().getStartedElement()))))
                .flatMap(found -> found)
                .filter(source -> source.date()
                        .filter(day -> !day.isAfter(ClinicalDate.on(record.asOf())))
                        .isPresent());
        return Stream.concat(statuses, imaging);
    }

    private boolean isImaging(CodeableConcept code) {
        return terminology
                .translations("procedure", code)
                .anyMatch(kind ->
                        terminology.property("crlm-procedure", kind, "class").contains("imaging"));
    }
}
