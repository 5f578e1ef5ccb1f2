package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Listing;
import dev.hepatica.model.treatment.LiverSurgery;
import dev.hepatica.model.treatment.LiverSurgery.GrowthPattern;
import dev.hepatica.model.treatment.LiverSurgery.Margin;
import dev.hepatica.model.treatment.LiverSurgery.TwoStageStatus;
import dev.hepatica.model.treatment.Treatment;
import dev.hepatica.model.treatment.Treatment.Chemotherapy;
import dev.hepatica.model.treatment.Treatment.CurrentTreatment;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import dev.hepatica.model.treatment.Treatment.PriorTherapy;
import dev.hepatica.model.treatment.Treatment.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads what was done and what is planned, as the sender states it. */
public final class TreatmentReader {

    private final Findings findings;

    public TreatmentReader(Findings findings) {
        this.findings = findings;
    }

    public Treatment systemic() {
        var stated = findings.count("lineOfTherapy", Integer.MAX_VALUE);
        var regimens = findings.count("priorSystemicRegimens", Integer.MAX_VALUE);
        var line = consistent("lineOfTherapy", stated, regimens.map(n -> shifted(n, 1)));
        var prior = Reconciliation.isConflicting(line)
                ? line
                : regimens.or(stated.then(n -> n.isAtLeast(BigDecimal.ONE)
                        ? Finding.known(shifted(n, -1))
                        : Finding.missing(Reason.UNREADABLE)));
        return new Treatment(
                line,
                prior,
                findings.listing("priorTherapies", PriorTherapy.class, true)
                        .or(untreated(prior, Listing.all(Set.of()))),
                findings.bool("progressedOnPriorTherapy"),
                findings.bool("chemoRefractory").or(untreated(prior, false)),
                findings.listing("currentTreatments", CurrentTreatment.class, false),
                findings.listing("plannedTreatments", PlannedTreatment.class, false),
                findings.coded("systemicResponse", Response.class),
                chemotherapy(),
                List.of());
    }

    private Chemotherapy chemotherapy() {
        return new Chemotherapy(
                findings.count("preopChemoCycles", Integer.MAX_VALUE),
                findings.quantity("chemoWeeksReceived", "wk"),
                findings.quantity("weeksSinceLastChemo", "wk"),
                findings.bool("lastRegimenIncludedBevacizumab"),
                findings.quantity("weeksSinceResponseAssessment", "wk"));
    }

    public LiverSurgery liver() {
        return new LiverSurgery(
                findings.count("priorHepatectomyCount", Integer.MAX_VALUE),
                findings.quantity("monthsSinceHepatectomy", "mo"),
                findings.coded("resectionMarginStatus", Margin.class),
                findings.coded("twoStageStatus", TwoStageStatus.class),
                findings.quantity("ablationMarginMm", "mm"),
                findings.coded("hgp", GrowthPattern.class),
                findings.bool("microvesselDensityHigh"));
    }

    /** The line that is being decided is one more than the regimens given before. */
    private Finding<Interval> consistent(String fact, Finding<Interval> stated, Finding<Interval> derived) {
        return findings.noted(fact, Reconciliation.agreeing(stated, derived), List.of(stated, derived));
    }

    /** What follows where no systemic therapy was given before. */
    private static <T> Finding<T> untreated(Finding<Interval> priorRegimens, T value) {
        return priorRegimens.then(n -> n.isAtMost(BigDecimal.ZERO) ? Finding.known(value) : Finding.notRecorded());
    }

    private static Interval shifted(Interval interval, long by) {
        return new Interval(
                interval.low().map(bound -> shifted(bound, by)), interval.high().map(bound -> shifted(bound, by)));
    }

    private static Interval.Bound shifted(Interval.Bound bound, long by) {
        return new Interval.Bound(bound.value().add(BigDecimal.valueOf(by)), bound.inclusive());
    }
}
