package dev.hepatica.fhir.reading.markers;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.CeaSeries;
import dev.hepatica.model.disease.CeaSeries.Measurement;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;

/** Reads CEA in ng/mL: the latest value, and all values as a series. */
final class CeaReader {

    private static final String NG_PER_ML = "ng/mL";

    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;
    private final ReadingReport report;
    private final List<Result> results;

    CeaReader(Terminology terminology, Observations observations, Findings findings, ReadingReport report) {
        this.terminology = terminology;
        this.report = report;
        this.observations = observations;
        this.findings = findings;
        this.results = observations.coded("cea").toList();
    }

    Finding<Interval> latest() {
        return findings.varying(
                Fact.CEA_NG_ML,
                Values.quantity(NG_PER_ML),
                observations.findings(Fact.CEA_NG_ML, results, Values.quantity(NG_PER_ML)));
    }

    /** All dated values, one for each day; a day with different values has none. */
    CeaSeries series(Optional<ClinicalDate> firstTreatment, boolean untreated) {
        var byDay = new LinkedHashMap<ClinicalDate, Optional<Measurement>>();
        Stream.concat(results.stream(), observations.directResults(Fact.CEA_NG_ML))
                .flatMap(result -> measurement(result).stream())
                .forEach(each -> byDay.merge(
                        each.date(),
                        Optional.of(each),
                        (one, other) -> one.filter(
                                first -> other.filter(second -> second.ngMl().equals(first.ngMl()))
                                        .isPresent())));
        var measurements = byDay.values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(each -> each.date().earliest()))
                .toList();
        var series = new CeaSeries(measurements, baseline(measurements, firstTreatment, untreated));
        series.latest().ifPresent(latest -> reportTrend(series, latest));
        return series;
    }

    /** Reports the trend of CEA at its latest value. */
    private void reportTrend(CeaSeries series, Measurement latest) {
        var course = Stream.of(
                        series.trend().map(trend -> trend.code() + " since the value before"),
                        series.doublingTimeDays().map(days -> "doubling in " + days.toPlainString() + " days"),
                        series.baseline()
                                .map(baseline ->
                                        "%s ng/mL before treatment, on %s".formatted(baseline.ngMl(), baseline.date())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!course.isEmpty()) {
            results.stream()
                    .filter(result -> result.source().equals(latest.source()))
                    .forEach(result -> report.noted(result.path(), "CEA over time: " + course));
        }
    }

    /** Reads whether the value at baseline is elevated, by the laboratory's own reference in the result. */
    Finding<Boolean> elevated(CeaSeries series) {
        var read = new ArrayList<Finding<Boolean>>();
        series.baseline()
                .ifPresent(baseline -> results.stream()
                        .filter(result -> result.source().equals(baseline.source()))
                        .forEach(result -> observations
                                .findings(Fact.CEA_ELEVATED_AT_BASELINE, List.of(result), this::elevated)
                                .forEach(read::add)));
        return findings.varying(Fact.CEA_ELEVATED_AT_BASELINE, Values.bool(), read);
    }

    private Finding<Boolean> elevated(Result result) {
        var statements = new ArrayList<Boolean>();
        for (var interpretation : result.interpretation()) {
            if (terminology.contains("above-reference", interpretation)) {
                statements.add(true);
            }
            if (terminology.contains("within-reference", interpretation)) {
                statements.add(false);
            }
        }
        byLimits(result).ifPresent(statements::add);
        var distinct = statements.stream().distinct().toList();
        if (distinct.size() > 1) {
            return Finding.missing(Finding.MissingReason.CONFLICTING);
        }
        return distinct.isEmpty()
                ? Finding.missing(Finding.MissingReason.NOT_RECORDED)
                : Finding.known(distinct.get(0));
    }

    /** Compares a result with all its upper limits, such as one for smokers and one for others; empty if they disagree. */
    private static Optional<Boolean> byLimits(Result result) {
        var highs = result.observation().getReferenceRange().stream()
                .map(range -> range.getHigh())
                .filter(Quantity::hasValue)
                .toList();
        var limits = highs.stream()
                .flatMap(high -> Values.number(high, NG_PER_ML).stream())
                .toList();
        var value = Values.quantity(NG_PER_ML).read(result).toOptional();
        if (limits.isEmpty() || limits.size() < highs.size() || value.isEmpty()) {
            return Optional.empty();
        }
        if (limits.stream().allMatch(value.get()::isAbove)) {
            return Optional.of(true);
        }
        return limits.stream().allMatch(value.get()::isAtMost) ? Optional.of(false) : Optional.empty();
    }

    /** The assay, by the code of the method or its text. */
    private static Optional<String> assay(Result result) {
        var method = result.observation().getMethod();
        return method.getCoding().stream()
                .map(coding -> coding.getCode())
                .filter(code -> code != null)
                .findFirst()
                .or(() -> Optional.ofNullable(method.getText()));
    }

    private static Optional<Measurement> measurement(Result result) {
        var value = result.isFinal()
                ? Values.quantity(NG_PER_ML).read(result)
                : Finding.<Interval>missing(Finding.MissingReason.NOT_FINAL);
        Source source = result.source();
        return source.date()
                .flatMap(date -> value.toOptional().map(ngMl -> new Measurement(date, ngMl, source, assay(result))));
    }

    /** The last value before the first treatment on record, or the last of all if the metastases were not treated. */
    private static Optional<Measurement> baseline(
            List<Measurement> measurements, Optional<ClinicalDate> firstTreatment, boolean untreated) {
        return measurements.stream()
                .filter(each -> untreated
                        || firstTreatment
                                .filter(treatment -> !each.date().latest().isAfter(treatment.earliest()))
                                .isPresent())
                .reduce((one, other) -> other);
    }
}
