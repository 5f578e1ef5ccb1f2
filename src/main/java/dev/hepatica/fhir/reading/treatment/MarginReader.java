package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Since;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Specimen;

/** Reads the residual tumour after a liver resection. A result that is not identified as one of the liver is not used. */
final class MarginReader {

    private final PatientRecord record;
    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;

    MarginReader(PatientRecord record, Terminology terminology, Observations observations, Findings findings) {
        this.record = record;
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
    }

    /** @param last the date of the last resection; results of an earlier one are outdated */
    Finding<Margin> read(List<Intervention> resections, Optional<ClinicalDate> last) {
        var results = observations.whole("residual-tumour").toList();
        results.stream()
                .filter(result -> !isOfLiver(result, operations(result, resections)))
                .forEach(result -> record.report()
                        .problem(
                                result.path(),
                                "a residual tumour that does not say that it is of the liver; it is not used"));
        var since = new Since(last);
        ResultReader<Margin> reading =
                Values.firstOf(Values.translated(terminology, "margin-status", Margin.class), MarginReader::worded);
        var margins = new ArrayList<Finding<Margin>>(observations.findings(
                Fact.RESECTION_MARGIN_STATUS,
                results.stream().filter(result -> isOfLiver(result, operations(result, resections))),
                result -> {
                    var of = operations(result, resections);
                    var timely = of.isEmpty()
                            ? since.reading(reading)
                            : of.stream().anyMatch(done -> isLast(done, last)) ? reading : outdated();
                    return timely.read(result);
                }));
        for (var done : resections) {
            if (done.entry().resource() instanceof Procedure procedure) {
                terminology
                        .translate("margin-status", procedure.getOutcome())
                        .flatMap(code -> Coded.of(Margin.class, code))
                        .ifPresent(margin -> {
                            record.report().used(done.entry().path(), Fact.RESECTION_MARGIN_STATUS);
                            margins.add(
                                    isLast(done, last)
                                            ? Finding.known(margin, done.source())
                                            : Finding.missing(Finding.MissingReason.OUTDATED, done.source()));
                        });
            }
        }
        return findings.varying(Fact.RESECTION_MARGIN_STATUS, since.reading(Values.coded(Margin.class)), margins);
    }

    /** Returns whether an operation may have been the last one; true without a date. */
    private static boolean isLast(Intervention done, Optional<ClinicalDate> last) {
        return last.filter(day -> done.date()
                        .filter(own -> own.latest().isBefore(day.earliest()))
                        .isPresent())
                .isEmpty();
    }

    private static ResultReader<Margin> outdated() {
        return result -> Finding.missing(Finding.MissingReason.OUTDATED);
    }

    /** The resections that a result refers to as the procedure it is part of. */
    private List<Intervention> operations(Result result, List<Intervention> resections) {
        var paths = result.observation().getPartOf().stream()
                .flatMap(part -> record.references().follow(part, result.entry()).stream())
                .map(RecordEntry::path)
                .toList();
        return resections.stream()
                .filter(done -> paths.contains(done.entry().path()))
                .toList();
    }

    private static Finding<Margin> worded(Result result) {
        return Coded.of(Margin.class, Values.text(result).strip())
                .<Finding<Margin>>map(Finding::known)
                .orElseGet(() -> Finding.missing(Finding.MissingReason.UNREADABLE));
    }

    private boolean isOfLiver(Result result, List<Intervention> operations) {
        var observation = result.observation();
        var references = record.references();
        var bySpecimen = references
                .follow(observation.getSpecimen(), result.entry(), Specimen.class)
                .filter(specimen -> terminology.contains(
                        "liver", specimen.resource().getCollection().getBodySite()))
                .isPresent();
        var byFocus = observation.getFocus().stream()
                .flatMap(focus -> references.follow(focus, result.entry(), Condition.class).stream())
                .anyMatch(entry -> terminology.contains(
                        "liver-metastasis", entry.resource().getCode()));
        return bySpecimen
                || byFocus
                || !operations.isEmpty()
                || terminology.contains("liver", observation.getBodySite());
    }
}
