package dev.hepatica.fhir.reading.markers;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.CtDnaSample;
import dev.hepatica.model.disease.Markers.CtDna;
import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.StringType;

/**
 * Reads tests for circulating tumour DNA. A result belongs to one of three times relative to the last resection: before it,
 * in the first weeks after it, or later. A sample that may be from either side belongs to none.
 */
final class CtDnaReader {

    private final QualitativeTest test;
    private final Observations observations;
    private final Findings findings;
    private final ReadingReport report;
    private final Optional<ClinicalDate> resection;
    private final BigDecimal postopDays;

    /**
     * @param resection  the date of the last resection; empty if the record has none
     * @param postopDays the number of days after it up to which a sample is postoperative
     */
    CtDnaReader(
            Terminology terminology,
            Observations observations,
            Findings findings,
            ReadingReport report,
            Optional<ClinicalDate> resection,
            int postopDays) {
        this.test = QualitativeTest.presence(terminology, "circulating-tumour-dna");
        this.observations = observations;
        this.findings = findings;
        this.report = report;
        this.resection = resection;
        this.postopDays = BigDecimal.valueOf(postopDays);
    }

    CtDna read() {
        var results = observations.whole("circulating-tumour-dna").toList();
        results.stream()
                .filter(result -> timeOf(result).isEmpty())
                .forEach(result -> report.problem(
                        result.path(), "it cannot be told whether the blood was taken before or after a resection"));
        results.forEach(result -> timeOf(result)
                .ifPresent(days -> report.noted(
                        result.path(), "the blood was taken on day %s, counted from the resection".formatted(days))));
        return new CtDna(
                finding(Fact.CTDNA_PREOP, results, days -> days.isBelow(BigDecimal.ZERO)),
                finding(Fact.CTDNA_POSTOP, results, days -> days.isAbove(BigDecimal.ZERO) && days.isAtMost(postopDays)),
                finding(Fact.CTDNA_SURVEILLANCE, results, days -> days.isAbove(postopDays)),
                results.stream().map(this::sample).toList());
    }

    private Finding<CtDnaStatus> finding(Fact fact, List<Result> results, Predicate<Interval> isTheTime) {
        var then = results.stream()
                .filter(result -> timeOf(result).filter(isTheTime).isPresent());
        return findings.varying(fact, Values.coded(CtDnaStatus.class), observations.findings(fact, then, this::status));
    }

    /** Days since the resection, negative before it; empty if the sample may be from either side of it. */
    private Optional<Interval> timeOf(Result result) {
        return days(result)
                .filter(days -> !isContradicted(result))
                .filter(days -> days.isBelow(BigDecimal.ZERO)
                        || (days.isAbove(BigDecimal.ZERO) && (days.isAtMost(postopDays) || days.isAbove(postopDays))));
    }

    /** Days since the resection from the dates, or else as the laboratory states them. */
    private Optional<Interval> days(Result result) {
        return counted(result).or(() -> stated(result));
    }

    private Optional<Interval> counted(Result result) {
        return result.source().date().flatMap(date -> resection.map(day -> between(day, date)));
    }

    private static Optional<Interval> stated(Result result) {
        return result.components()
                .filter(component -> isComponent(component, "days-since-surgery"))
                .flatMap(component -> component.value().stream())
                .flatMap(value -> Values.days(value).stream())
                .findFirst();
    }

    /** Returns whether the days that the laboratory states differ from the dates by more than one: it counts from another operation. */
    private boolean isContradicted(Result result) {
        var aDay = Interval.between(BigDecimal.ONE.negate(), BigDecimal.ONE);
        return counted(result)
                .flatMap(days -> stated(result)
                        .filter(other -> days.plus(aDay).meet(other).isEmpty()))
                .isPresent();
    }

    private static Interval between(ClinicalDate from, ClinicalDate to) {
        return Interval.between(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from.latest(), to.earliest())),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from.earliest(), to.latest())));
    }

    private Finding<CtDnaStatus> status(Result result) {
        return test.isPresent(result).map(present -> present ? CtDnaStatus.POSITIVE : CtDnaStatus.NEGATIVE);
    }

    private CtDnaSample sample(Result result) {
        var status = result.isFinal() ? status(result) : Finding.<CtDnaStatus>missing(MissingReason.NOT_FINAL);
        var sourced = status.<Finding<CtDnaStatus>>fold(
                known -> new Known<>(known.value(), List.of(result.source())),
                missing -> Finding.missing(missing.reason(), result.source()));
        return new CtDnaSample(sourced, assay(result), days(result));
    }

    private static Optional<String> assay(Result result) {
        var component = result.components()
                .filter(each -> isComponent(each, "assay"))
                .flatMap(each -> each.value().stream())
                .map(value -> value instanceof StringType string
                        ? string.getValueNotNull()
                        : value instanceof CodeableConcept concept ? String.valueOf(concept.getText()) : "")
                .filter(text -> !text.isEmpty())
                .findFirst();
        var method = result.observation().getMethod();
        return component.or(() -> Optional.ofNullable(method.getText()));
    }

    private static boolean isComponent(Result component, String code) {
        return Terminology.codes(Systems.CTDNA_COMPONENT, component.code()).contains(code);
    }
}
