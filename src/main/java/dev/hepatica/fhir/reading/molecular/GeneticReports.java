package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/**
 * Genetic reports of a record: whether a panel was sequenced, and whether the results of a report are final. Conclusions in
 * text are not read, which is reported.
 */
final class GeneticReports {

    private static final String GENETICS = "GE";
    private static final String STUDY = Extensions.GENOMICS + "genomic-study-reference";

    /** Names of extensions of the Genomics Reporting guide. */
    static final class Extensions {
        static final String GENOMICS = "http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/";

        private Extensions() {}

        static Stream<Reference> references(List<Extension> extensions, String url) {
            return extensions.stream()
                    .filter(extension -> url.equals(extension.getUrl()))
                    .map(Extension::getValue)
                    .filter(Reference.class::isInstance)
                    .map(Reference.class::cast);
        }
    }

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final List<RecordEntry<DiagnosticReport>> counting = new ArrayList<>();

    private GeneticReports(PatientRecord record, Terminology terminology, Observations observations) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
    }

    static GeneticReports in(PatientRecord record, Terminology terminology, Observations observations) {
        var reports = new GeneticReports(record, terminology, observations);
        for (var entry : record.all(DiagnosticReport.class)) {
            if (reports.isGenetic(entry.resource())) {
                reports.take(entry);
            }
        }
        return reports;
    }

    private void take(RecordEntry<DiagnosticReport> entry) {
        if (ResultStatus.isWithdrawn(entry.resource())) {
            record.report()
                    .ignored(
                            entry.path(),
                            "its status is " + entry.resource().getStatus().toCode());
        } else if (date(entry)
                .filter(date -> date.isAfter(ClinicalDate.on(record.asOf())))
                .isPresent()) {
            record.report().ignored(entry.path(), "it is later than " + record.asOf());
        } else {
            counting.add(entry);
            if (entry.resource().hasConclusion() || entry.resource().hasConclusionCode()) {
                record.report().noted(entry.path(), "its conclusion is not read: only the results are");
            }
        }
    }

    /** Reads whether a panel of genes was sequenced, from a report or from an Observation that is its result. */
    List<Finding<Boolean>> panel(Fact fact) {
        var reports = counting.stream()
                .filter(entry ->
                        terminology.contains("genetic-panel", entry.resource().getCode()))
                .map(entry -> panel(
                        fact,
                        entry.path(),
                        ResultStatus.isFinal(entry.resource()),
                        new Source(entry.reference(), date(entry))));
        var results = observations
                .whole("genetic-panel")
                .map(result -> panel(fact, result.path(), result.isFinal(), result.source()));
        return Stream.concat(reports, results).toList();
    }

    private Finding<Boolean> panel(Fact fact, String path, boolean isFinal, Source source) {
        if (isFinal) {
            record.report().used(path, fact);
            return Finding.known(true, source);
        }
        record.report().problem(path, "no usable result for %s: %s".formatted(fact, MissingReason.NOT_FINAL.words()));
        return Finding.missing(MissingReason.NOT_FINAL, source);
    }

    /** Returns whether the reports that contain a resource are final; empty if none does. */
    Optional<Boolean> isFinal(RecordEntry<?> part) {
        var reports = counting.stream().filter(entry -> holds(entry, part)).toList();
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(reports.stream().allMatch(entry -> ResultStatus.isFinal(entry.resource())));
    }

    private boolean holds(RecordEntry<DiagnosticReport> report, RecordEntry<?> part) {
        var references = Stream.concat(
                report.resource().getResult().stream(),
                Extensions.references(report.resource().getExtension(), STUDY));
        return references
                .flatMap(reference -> record.references().follow(reference, report).stream())
                .anyMatch(entry -> entry.path().equals(part.path()));
    }

    private boolean isGenetic(DiagnosticReport report) {
        return terminology.contains("genetic-report", report.getCode())
                || report.getCategory().stream()
                        .flatMap(category -> category.getCoding().stream())
                        .anyMatch(coding -> GENETICS.equals(coding.getCode()));
    }

    private static Optional<ClinicalDate> date(RecordEntry<DiagnosticReport> entry) {
        var report = entry.resource();
        var effective = report.hasEffective() ? Dates.of(report.getEffective()) : Optional.<ClinicalDate>empty();
        return effective.isPresent() ? effective : Dates.of(report.getIssuedElement());
    }
}
