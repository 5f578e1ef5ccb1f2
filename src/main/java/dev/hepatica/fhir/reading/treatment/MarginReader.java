package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Coded;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Source;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Specimen;

/** Reads the residual tumour after a liver resection. A result that does not say that it is of the liver is not used. */
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

    Finding<Margin> read(List<Done> resections) {
        var paths = resections.stream().map(done -> done.item().path()).collect(Collectors.toSet());
        var results = observations.whole("residual-tumour").toList();
        results.stream()
                .filter(result -> !isOfLiver(result, paths))
                .forEach(result -> record.report()
                        .problem(
                                result.path(),
                                "a residual tumour that does not say that it is of the liver; it is not used"));
        var margins = new ArrayList<Finding<Margin>>(observations.findings(
                "resectionMarginStatus",
                results.stream().filter(result -> isOfLiver(result, paths)),
                Values.firstOf(Values.translated(terminology, "margin-status", Margin.class), MarginReader::worded)));
        for (var done : resections) {
            if (done.item().resource() instanceof Procedure procedure) {
                terminology
                        .translate("margin-status", procedure.getOutcome())
                        .flatMap(code -> Coded.of(Margin.class, code))
                        .ifPresent(margin -> {
                            record.report().used(done.item().path(), "resectionMarginStatus");
                            margins.add(Finding.known(margin, new Source[] {done.source()}));
                        });
            }
        }
        return findings.varying("resectionMarginStatus", Values.coded(Margin.class), margins);
    }

    private static Finding<Margin> worded(Result result) {
        return Coded.of(Margin.class, Values.text(result).strip())
                .<Finding<Margin>>map(Finding::known)
                .orElseGet(() -> Finding.missing(Finding.Reason.UNREADABLE));
    }

    private boolean isOfLiver(Result result, Set<String> resections) {
        var observation = result.observation();
        var references = record.references();
        var bySpecimen = references
                .follow(observation.getSpecimen(), result.item(), Specimen.class)
                .filter(specimen -> terminology.contains(
                        "liver", specimen.resource().getCollection().getBodySite()))
                .isPresent();
        var byOperation = observation.getPartOf().stream()
                .flatMap(part -> references.follow(part, result.item()).stream())
                .anyMatch(item -> resections.contains(item.path()));
        var byFocus = observation.getFocus().stream()
                .flatMap(focus -> references.follow(focus, result.item(), Condition.class).stream())
                .anyMatch(item ->
                        terminology.contains("liver-metastasis", item.resource().getCode()));
        return bySpecimen || byOperation || byFocus || terminology.contains("liver", observation.getBodySite());
    }
}
