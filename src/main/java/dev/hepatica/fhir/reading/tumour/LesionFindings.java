package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Since;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.LiverMetastases.BeforeResection;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Number and largest diameter in millimetres of the liver metastases since the last liver resection. */
final class LesionFindings {

    private static final Fact COUNT = Fact.CRLM_COUNT;
    private static final Fact DIAMETER = Fact.CRLM_LARGEST_DIAMETER_MM;
    private static final Comparator<Finding<Interval>> BY_SIZE =
            Comparator.comparing(size -> exact(size).orElseThrow());

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final Since since;
    private final LiverLesions lesions;

    private LesionFindings(
            Diagnoses diagnoses, Observations observations, Findings findings, Since since, LiverLesions lesions) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.since = since;
        this.lesions = lesions;
    }

    static LesionFindings in(Diagnoses diagnoses, Observations observations, Findings findings, Since since) {
        return new LesionFindings(
                diagnoses, observations, findings, since, LiverLesions.in(diagnoses, observations, since));
    }

    /** The number of metastases: the stated count, which must be at least the number of lesions described one by one. */
    Finding<Interval> count() {
        var stated = findings.varying(COUNT, since.reading(Values.count(Integer.MAX_VALUE)), List.of());
        if (Reconciliation.isConflicting(stated)) {
            return stated;
        }
        var described = since.only(atLeast(List.copyOf(lesions.lesions().values())));
        var measured = measured();
        var bound = isStatedAfter(stated, measured) ? described : Reconciliation.within(described, measured);
        return findings.noted(COUNT, Reconciliation.within(stated, bound), List.of(stated, bound));
    }

    /** The last values that are certainly not from after a liver resection: the metastases that it removed. */
    BeforeResection before(ClinicalDate resection) {
        var count = observations.direct(COUNT, Values.count(Integer.MAX_VALUE));
        var sizes = Reconciliation.both(
                largestOfDay(observations.findings(DIAMETER, lesions.sizes().stream(), Values.quantity("mm"))),
                observations.direct(DIAMETER, Values.quantity("mm")));
        return new BeforeResection(upTo(resection, count), upTo(resection, sizes));
    }

    private static Finding<Interval> upTo(ClinicalDate day, List<Finding<Interval>> findings) {
        return Reconciliation.latest(findings.stream()
                .filter(finding -> finding.isKnown()
                        && finding.sources().stream()
                                .allMatch(source -> source.date()
                                        .filter(date -> date.isUpTo(day))
                                        .isPresent()))
                .toList());
    }

    private static Finding<Interval> atLeast(List<Source> lesions) {
        return lesions.isEmpty()
                ? Finding.notRecorded()
                : new Finding.Known<>(Interval.above(BigDecimal.valueOf(lesions.size()), true), lesions);
    }

    /** A lower bound for the count, from the lesions measured on the last day; others may not have been measured then. */
    private Finding<Interval> measured() {
        var sizes = lesions.sizes().stream()
                .filter(size -> size.isFinal() && lesions.lesion(size).isPresent())
                .toList();
        var last = sizes.stream().map(LesionFindings::day).max(Comparator.naturalOrder());
        var ofLast = sizes.stream()
                .filter(size -> last.equals(Optional.of(day(size))))
                .toList();
        var byLesion = new LinkedHashMap<String, Source>();
        ofLast.forEach(size -> byLesion.putIfAbsent(lesions.lesion(size).orElseThrow(), size.source()));
        var finding = since.only(atLeast(List.copyOf(byLesion.values())));
        if (finding.isKnown()) {
            observations.use(COUNT, ofLast);
        }
        return finding;
    }

    private static LocalDate day(Result size) {
        return size.source().date().map(ClinicalDate::earliest).orElse(LocalDate.MIN);
    }

    /** Returns whether the stated count is from after the measurements, when measured lesions may be gone. */
    private static boolean isStatedAfter(Finding<Interval> stated, Finding<Interval> measured) {
        return stated.sources().stream()
                .flatMap(source -> source.date().stream())
                .anyMatch(count -> !measured.sources().isEmpty()
                        && measured.sources().stream()
                                .allMatch(source ->
                                        source.date().map(count::isAfter).orElse(false)));
    }

    /** The largest diameter. A size counts only if it is reported for a lesion of the liver. */
    Finding<Interval> largestDiameter() {
        var sizes = lesions.sizes();
        var coded = observations.findings(DIAMETER, sizes.stream(), since.reading(Values.quantity("mm")));
        observations
                .coded("longest-diameter")
                .filter(size -> !sizes.contains(size))
                .map(Result::path)
                .forEach(path -> diagnoses
                        .report()
                        .problem(path, "a tumour size that does not say that it is of the liver; it is not used"));
        return findings.varying(DIAMETER, since.reading(Values.quantity("mm")), largestOfDay(coded));
    }

    /** The largest exact size of each day, on which several lesions may be measured, and all sizes that are not exact. */
    private static List<Finding<Interval>> largestOfDay(List<Finding<Interval>> sizes) {
        var largest = new LinkedHashMap<List<Optional<ClinicalDate>>, Finding<Interval>>();
        var others = new ArrayList<Finding<Interval>>();
        for (var size : sizes) {
            if (exact(size).isPresent()) {
                var day = size.sources().stream().map(Source::date).toList();
                largest.merge(day, size, BinaryOperator.maxBy(BY_SIZE));
            } else {
                others.add(size);
            }
        }
        others.addAll(largest.values());
        return others;
    }

    private static Optional<BigDecimal> exact(Finding<Interval> size) {
        return size.toOptional().flatMap(Interval::exact);
    }
}
