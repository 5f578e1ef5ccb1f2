package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.LiverMetastases.Timing;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;

/** Dates on which the primary and the liver metastases were first found, and the timing that follows from them. */
public final class Chronology {

    private final Diagnoses diagnoses;
    private final Findings findings;

    public Chronology(Diagnoses diagnoses, Findings findings) {
        this.diagnoses = diagnoses;
        this.findings = findings;
    }

    /** The first date of a liver metastasis on record. */
    public Optional<ClinicalDate> firstMetastasis() {
        return earliest("liver-metastasis").map(Chronology::date);
    }

    /** Interval from the primary to the metastases in months, and its classification. */
    record Interim(Finding<Timing> timing, Finding<Interval> months) {}

    Interim interim() {
        var interval = findings.lasting(Fact.DISEASE_FREE_INTERVAL_MONTHS, Values.quantity("mo"), List.of());
        var derived = derivedInterval();
        var timing =
                findings.lasting(Fact.CRLM_TIMING, Values.coded(Timing.class), List.of(derived.then(this::timing)));
        return new Interim(timing, months(interval, synchronous(timing), derived));
    }

    /** Synchronous metastases have an interval of 0 by definition, whatever passed between the two diagnoses. */
    private Finding<Interval> months(
            Finding<Interval> stated, Finding<Interval> synchronous, Finding<Interval> derived) {
        if (Reconciliation.isConflicting(stated)) {
            return stated;
        }
        var other = synchronous.isKnown() ? synchronous : derived;
        var finding = synchronous.isKnown()
                ? Reconciliation.agreeing(stated, synchronous)
                : Elapsed.agreeing(stated, derived);
        return findings.noted(Fact.DISEASE_FREE_INTERVAL_MONTHS, finding, List.of(stated, other));
    }

    /** Months from the earliest date of the primary to that of the metastases. */
    private Finding<Interval> derivedInterval() {
        var primary = earliest("colorectal-cancer");
        var metastases = earliest("liver-metastasis");
        if (primary.isEmpty() || metastases.isEmpty()) {
            return Finding.notRecorded();
        }
        return Finding.known(
                Elapsed.months(date(primary.get()), date(metastases.get())),
                diagnoses.source(primary.get()),
                diagnoses.source(metastases.get()));
    }

    /** The diagnosis of a value set with the earliest date, without recurrences. */
    private Optional<RecordEntry<Condition>> earliest(String valueSet) {
        return diagnoses
                .certain(valueSet)
                .filter(entry -> !diagnoses.status(entry).isRecurrent())
                .filter(entry -> !diagnoses
                        .terminology()
                        .contains("local-recurrence", entry.resource().getCode()))
                .filter(entry -> Dates.of(entry.resource()).isPresent())
                .min(Comparator.comparing(entry -> date(entry).earliest()));
    }

    private static ClinicalDate date(RecordEntry<Condition> entry) {
        return Dates.of(entry.resource()).orElseThrow();
    }

    /**
     * Synchronous if found no later than the primary, metachronous if more than 12 months later, and inconclusive in between,
     * where definitions differ.
     */
    private Finding<Timing> timing(Interval months) {
        if (months.isAtMost(BigDecimal.ZERO)) {
            return Finding.known(Timing.SYNCHRONOUS);
        }
        return months.isAbove(BigDecimal.valueOf(12))
                ? Finding.known(Timing.METACHRONOUS)
                : Finding.missing(MissingReason.INCONCLUSIVE);
    }

    private static Finding<Interval> synchronous(Finding<Timing> timing) {
        return timing.then(
                value -> value == Timing.SYNCHRONOUS ? Finding.known(Interval.of(0)) : Finding.notRecorded());
    }
}
