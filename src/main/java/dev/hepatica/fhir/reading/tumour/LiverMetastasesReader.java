package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Conditions;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Item;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Listing;
import dev.hepatica.model.Source;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.LiverMetastases.Distribution;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.disease.LiverMetastases.Timing;
import dev.hepatica.model.disease.LiverMetastases.UnresectableReason;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.disease.Recurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Condition;

/** Reads the liver metastases. */
public final class LiverMetastasesReader {

    /** A year in months, and the days of a month on average. */
    private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;

    public LiverMetastasesReader(Diagnoses diagnoses, Observations observations, Findings findings) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
    }

    public LiverMetastases read() {
        var interval = findings.lasting("diseaseFreeIntervalMonths", Values.quantity("mo"), List.of());
        var derived = derivedInterval();
        var timing = findings.lasting("crlmTiming", Values.coded(Timing.class), List.of(derived.then(this::timing)));
        return new LiverMetastases(
                present(),
                findings.count("crlmCount", Integer.MAX_VALUE),
                diameter(),
                findings.coded("crlmDistribution", Distribution.class),
                timing,
                consistent(interval, synchronous(timing)).or(derived),
                findings.coded("initialResectability", Resectability.class),
                findings.coded("resectability", Resectability.class),
                findings.listing("unresectableReasons", UnresectableReason.class, false));
    }

    private Finding<Boolean> present() {
        var coded = Reconciliation.agreeing(diagnoses.present("crlm", "liver-metastasis"));
        return findings.lasting("crlm", Values.bool(), List.of(coded));
    }

    /**
     * Liver metastases are taken for colorectal ones in this service; where no colorectal primary is on record, that is
     * told.
     */
    public void noteOrigin(LiverMetastases liver, PrimaryTumour primary) {
        var origin = primary.colorectal().isKnown()
                || primary.site().isKnown()
                || primary.side().isKnown();
        if (!origin && liver.present().toOptional().orElse(false)) {
            findings.note(
                    "crc",
                    "Liver metastases are on record, but no colorectal primary. The plan holds only if they come from one.",
                    liver.present().sources());
        }
    }

    /** A size counts only if it is said to be that of something in the liver. */
    private Finding<Interval> diameter() {
        var sizes = observations.coded("longest-diameter").filter(this::isOfLiver);
        var coded = observations.findings("crlmLargestDiameterMm", sizes, Values.quantity("mm"));
        observations
                .coded("longest-diameter")
                .filter(size -> !isOfLiver(size))
                .forEach(size -> diagnoses
                        .report()
                        .problem(
                                size.path(),
                                "a tumour size that does not say that it is of the liver; it is not used"));
        return findings.varying("crlmLargestDiameterMm", Values.quantity("mm"), largestOfDay(coded));
    }

    /** Several lesions may be measured on one day: the largest is meant. What is not exact stays beside it. */
    private static List<Finding<Interval>> largestOfDay(List<Finding<Interval>> sizes) {
        var largest = new LinkedHashMap<List<Optional<ClinicalDate>>, Finding<Interval>>();
        var others = new ArrayList<Finding<Interval>>();
        for (var size : sizes) {
            if (exact(size).isPresent()) {
                var day = size.sources().stream().map(Source::date).toList();
                largest.merge(day, size, (one, other) -> isLarger(other, one) ? other : one);
            } else {
                others.add(size);
            }
        }
        others.addAll(largest.values());
        return others;
    }

    private static boolean isLarger(Finding<Interval> one, Finding<Interval> other) {
        return exact(one).orElseThrow().compareTo(exact(other).orElseThrow()) > 0;
    }

    private static Optional<BigDecimal> exact(Finding<Interval> size) {
        return size.toOptional().flatMap(Interval::exact);
    }

    private boolean isOfLiver(Result size) {
        var observation = size.observation();
        var bySite = diagnoses.terminology().contains("liver", observation.getBodySite());
        var byFocus = observation.getFocus().stream()
                .flatMap(focus -> diagnoses.record().references().follow(focus, size.item(), Condition.class).stream())
                .anyMatch(item -> diagnoses
                        .terminology()
                        .contains("liver-metastasis", item.resource().getCode()));
        return bySite || byFocus;
    }

    public Recurrence recurrence() {
        var recurrent = recurrent();
        return new Recurrence(
                recurrent,
                findings.listing("recurrenceSites", Recurrence.Site.class, true)
                        .or(recurrent.then(yes -> yes ? Finding.notRecorded() : Finding.known(Listing.all(Set.of())))),
                findings.quantity("monthsHepatectomyToRecurrence", "mo"));
    }

    private Finding<Boolean> recurrent() {
        var coded = diagnoses
                .in("liver-metastasis")
                .filter(item -> Conditions.isRecurrence(item.resource()) && Conditions.counts(item.resource()))
                .map(item -> {
                    diagnoses.report().used(item.path(), "recurrentCrlm");
                    return Finding.known(true, diagnoses.source(item));
                })
                .toList();
        return findings.varying("recurrentCrlm", Values.bool(), coded);
    }

    /** From the earliest date of the primary to that of the metastases. */
    private Finding<Interval> derivedInterval() {
        var primary = earliest("colorectal-cancer");
        var metastases = earliest("liver-metastasis");
        if (primary.isEmpty() || metastases.isEmpty()) {
            return Finding.notRecorded();
        }
        var sources = new Source[] {diagnoses.source(primary.get()), diagnoses.source(metastases.get())};
        return Finding.known(between(date(primary.get()), date(metastases.get())), sources);
    }

    private Optional<Item<Condition>> earliest(String valueSet) {
        return diagnoses
                .in(valueSet)
                .filter(item -> Conditions.counts(item.resource()) && !Conditions.isRecurrence(item.resource()))
                .filter(item -> Conditions.date(item.resource()).isPresent())
                .min(Comparator.comparing(item -> date(item).earliest()));
    }

    private static ClinicalDate date(Item<Condition> item) {
        return Conditions.date(item.resource()).orElseThrow();
    }

    private static Interval between(ClinicalDate first, ClinicalDate second) {
        return Interval.between(months(first.latest(), second.earliest()), months(first.earliest(), second.latest()));
    }

    /** Months between two days, never negative. */
    private static BigDecimal months(LocalDate from, LocalDate to) {
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return days.divide(DAYS_A_MONTH, 1, RoundingMode.HALF_UP).max(BigDecimal.ZERO);
    }

    /**
     * Synchronous if found no later than the primary, metachronous if more than a year later. In between, definitions
     * differ, and it is left open.
     */
    private Finding<Timing> timing(Interval months) {
        if (months.isAtMost(BigDecimal.ZERO)) {
            return Finding.known(Timing.SYNCHRONOUS);
        }
        return months.isAbove(BigDecimal.valueOf(12))
                ? Finding.known(Timing.METACHRONOUS)
                : Finding.missing(Reason.INCONCLUSIVE);
    }

    /** An interval that was sent, and the one that follows from synchronous metastases, must agree. */
    private Finding<Interval> consistent(Finding<Interval> sent, Finding<Interval> synchronous) {
        return synchronous.isKnown()
                ? findings.noted(
                        "diseaseFreeIntervalMonths",
                        Reconciliation.agreeing(sent, synchronous),
                        List.of(sent, synchronous))
                : sent;
    }

    /** Synchronous metastases have an interval of 0 months by definition. */
    private static Finding<Interval> synchronous(Finding<Timing> timing) {
        return timing.then(
                value -> value == Timing.SYNCHRONOUS ? Finding.known(Interval.of(0)) : Finding.notRecorded());
    }
}
