package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.record.WorkflowStatus;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Treatment.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.ImagingStudy;
import org.hl7.fhir.r4.model.ImagingStudy.ImagingStudyStatus;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads the response of the metastases to systemic therapy. */
final class ResponseReader {

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final SystemicTherapy therapy;
    private final ClinicalDate today;

    ResponseReader(
            PatientRecord record,
            Terminology terminology,
            Observations observations,
            Findings findings,
            SystemicTherapy therapy) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
        this.therapy = therapy;
        this.today = ClinicalDate.on(record.asOf());
    }

    /** The response in the last assessment under the last therapy. Without treatment, the status of the disease is not a response. */
    Finding<Response> response() {
        return findings.varying(
                Fact.SYSTEMIC_RESPONSE,
                Values.coded(Response.class),
                observations.findings(
                        Fact.SYSTEMIC_RESPONSE,
                        observations.whole("disease-status"),
                        result -> result.source()
                                        .date()
                                        .map(therapy::isUnderLast)
                                        .orElse(therapy.last().isPresent())
                                ? status(result)
                                : Finding.missing(MissingReason.INCONCLUSIVE)));
    }

    /** The date of the last progression under the last therapy; empty if the record has none. */
    Optional<ClinicalDate> progression() {
        return worsened(therapy::isUnderLast)
                .flatMap(result -> result.source().date().stream())
                .max(Comparator.comparing(ClinicalDate::earliest));
    }

    /**
     * Reads whether the disease progressed on prior therapy: by a status of the disease, or because a therapy was ended for
     * progression. It is false only by the last status under a therapy that is over; a current one may follow a failed one.
     */
    Finding<Boolean> progressed() {
        var fact = Fact.PROGRESSED_ON_PRIOR_THERAPY;
        var read = new ArrayList<Finding<Boolean>>();
        worsened(therapy::isUnderPrior)
                .forEach(result ->
                        read.addAll(observations.findings(fact, Stream.of(result), each -> Finding.known(true))));
        ended().forEach(read::add);
        if (read.isEmpty()
                && therapy.last().filter(last -> !therapy.isRunning(last)).isPresent()) {
            statuses()
                    .filter(result ->
                            result.source().date().filter(therapy::isUnderLast).isPresent())
                    .filter(result -> status(result).isKnown())
                    .forEach(result ->
                            read.addAll(observations.findings(fact, Stream.of(result), each -> Finding.known(false))));
        }
        return findings.varying(fact, Values.bool(), read);
    }

    /** Weeks since the last imaging or status of the disease after the last therapy began. */
    Finding<Interval> weeksSinceAssessment() {
        var fact = Fact.WEEKS_SINCE_RESPONSE_ASSESSMENT;
        var since = assessments()
                .filter(each -> each.source()
                        .date()
                        .filter(day -> !day.isAfter(today) && therapy.isSinceLast(day))
                        .isPresent())
                .toList();
        var derived = ClinicalDate.last(since.stream()
                        .flatMap(each -> each.source().date().stream())
                        .toList())
                .<Finding<Interval>>map(last -> {
                    var latest = since.stream()
                            .filter(each -> each.source()
                                    .date()
                                    .filter(day -> !day.latest().isBefore(last.earliest()))
                                    .isPresent())
                            .toList();
                    latest.forEach(each -> record.report().used(each.path(), fact));
                    return new Known<>(
                            Elapsed.weeks(last, today),
                            latest.stream().map(DiseaseAssessment::source).toList());
                })
                .orElseGet(this::undecided);
        return findings.weeksSince(fact, derived, today);
    }

    /** Inconclusive if all assessments on record are from before the last therapy; not recorded if there are none. */
    private Finding<Interval> undecided() {
        var others = assessments().map(DiseaseAssessment::source).distinct().toList();
        return others.isEmpty() ? Finding.notRecorded() : new Finding.Missing<>(MissingReason.INCONCLUSIVE, others);
    }

    /** The results, coded and direct, that report progression at a given time or without a date. */
    private Stream<Result> worsened(Predicate<ClinicalDate> time) {
        return statuses()
                .filter(this::isWorsened)
                .filter(result -> result.source()
                                .date()
                                .map(time::test)
                                .orElse(therapy.last().isPresent())
                        || isDirect(result));
    }

    private Stream<Result> statuses() {
        return Stream.concat(observations.whole("disease-status"), observations.directResults(Fact.SYSTEMIC_RESPONSE))
                .filter(Result::isFinal);
    }

    private boolean isWorsened(Result result) {
        return status(result).toOptional().equals(Optional.of(Response.PROGRESSIVE));
    }

    private static boolean isDirect(Result result) {
        return Terminology.code(Systems.FINDING, result.code()).isPresent();
    }

    private Finding<Response> status(Result result) {
        return isDirect(result)
                ? Values.coded(Response.class).read(result)
                : Values.firstOf(Values.translated(terminology, "systemic-response", Response.class), this::worded)
                        .read(result);
    }

    private Finding<Response> worded(Result result) {
        var answers = terminology
                .words("response")
                .statement(Values.text(result), word -> Set.of())
                .answers();
        return answers.size() == 1
                ? Coded.of(Response.class, answers.iterator().next())
                        .<Finding<Response>>map(Finding::known)
                        .orElseGet(() -> Finding.missing(MissingReason.INCONCLUSIVE))
                : Finding.missing(MissingReason.INCONCLUSIVE);
    }

    private Stream<Finding<Boolean>> ended() {
        var reasons = Stream.of(
                        record.all(MedicationAdministration.class).stream()
                                .map(entry -> ended(entry, entry.resource().getStatusReason())),
                        record.all(MedicationStatement.class).stream()
                                .map(entry -> ended(entry, entry.resource().getStatusReason())),
                        record.all(MedicationRequest.class).stream()
                                .map(entry ->
                                        ended(entry, List.of(entry.resource().getStatusReason()))))
                .flatMap(found -> found);
        return reasons.flatMap(Optional::stream);
    }

    /** Progression for which a therapy was ended, dated by the end of the therapy and never by its order or beginning. */
    private Optional<Finding<Boolean>> ended(RecordEntry<?> entry, List<CodeableConcept> reasons) {
        if (reasons.stream().noneMatch(reason -> terminology.contains("terminated-for-progression", reason))) {
            return Optional.empty();
        }
        var part = therapy.prior().stream()
                .flatMap(course -> course.parts().stream())
                .filter(medicated -> medicated.entry().path().equals(entry.path()))
                .findFirst();
        return part.map(medicated -> {
            record.report().used(entry.path(), Fact.PROGRESSED_ON_PRIOR_THERAPY);
            return Finding.known(true, new Source(entry.reference(), medicated.last()));
        });
    }

    /** Assessment of the disease: a status, an imaging procedure, report or study. */
    private record DiseaseAssessment(String path, Source source) {

        private static DiseaseAssessment of(RecordEntry<?> entry, @Nullable Type date) {
            return new DiseaseAssessment(entry.path(), new Source(entry.reference(), Dates.of(date)));
        }
    }

    private Stream<DiseaseAssessment> assessments() {
        var statuses = statuses()
                .filter(result -> result.value().isPresent())
                .map(result -> new DiseaseAssessment(result.entry().path(), result.source()));
        var procedures = record.all(Procedure.class).stream()
                .filter(entry -> WorkflowStatus.of(entry.resource()).isCompleted())
                .filter(entry -> isImaging(entry.resource().getCode()))
                .map(entry -> DiseaseAssessment.of(entry, entry.resource().getPerformed()));
        var reports = record.all(DiagnosticReport.class).stream()
                .filter(entry -> ResultStatus.isFinal(entry.resource()))
                .filter(entry -> isImaging(entry.resource().getCode()))
                .map(entry -> DiseaseAssessment.of(entry, entry.resource().getEffective()));
        var studies = record.all(ImagingStudy.class).stream()
                .filter(entry -> entry.resource().getStatus() == ImagingStudyStatus.AVAILABLE)
                .filter(entry -> entry.resource().getProcedureCode().stream().anyMatch(this::isImaging))
                .map(entry -> DiseaseAssessment.of(entry, entry.resource().getStartedElement()));
        return Stream.of(statuses, procedures, reports, studies).flatMap(found -> found);
    }

    private boolean isImaging(CodeableConcept code) {
        return terminology.translations("procedure", code).stream()
                .anyMatch(kind ->
                        terminology.property("crlm-procedure", kind, "class").contains("imaging"));
    }
}
