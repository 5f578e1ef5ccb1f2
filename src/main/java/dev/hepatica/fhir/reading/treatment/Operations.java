package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.LiverSurgery.TwoStageStatus;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Operations and interventions of a record: those of the liver that were done, and those that are planned. */
final class Operations {

    private static final String ABLATION = "ablation";

    /** Treatments of the liver, besides resections, on which facts rest once they are done. */
    private static final Set<String> READ_ONCE_DONE = Set.of(ABLATION, "liver-transplantation");

    private final PatientRecord record;
    private final Findings findings;
    private final Terminology terminology;
    private final boolean completeHistory;
    private final List<Intervention> done;

    /** All plans and orders, those that have been carried out included. */
    private final List<Intervention> ordered;

    /** Plans and orders that are still to be carried out. */
    private final List<Intervention> planned;

    private Operations(
            PatientRecord record,
            Findings findings,
            Terminology terminology,
            boolean completeHistory,
            List<Intervention> done,
            List<Intervention> ordered,
            List<Intervention> planned) {
        this.record = record;
        this.findings = findings;
        this.terminology = terminology;
        this.completeHistory = completeHistory;
        this.done = done;
        this.ordered = ordered;
        this.planned = planned;
    }

    /** Reads completed and planned procedures, and reports plans that have been carried out. */
    static Operations in(
            PatientRecord record, Findings findings, Terminology terminology, Focus focus, ReadingRules rules) {
        var all = new ProcedureReader(record, terminology, focus).read();
        var done = all.stream().filter(each -> !each.planned()).toList();
        var ordered = all.stream().filter(Intervention::planned).toList();
        var planned = new ArrayList<Intervention>();
        for (var plan : ordered) {
            if (done.stream().anyMatch(each -> isCarriedOut(plan, each, terminology))) {
                record.report().ignored(plan.entry().path(), "what it plans was done since");
            } else {
                planned.add(plan);
            }
        }
        var operations = new Operations(record, findings, terminology, rules.completeHistory(), done, ordered, planned);
        operations
                .liver()
                .filter(each -> !each.isLiverResection() && !READ_ONCE_DONE.contains(each.kind()))
                .forEach(each -> record.report()
                        .noted(each.entry().path(), "a treatment of the liver; no fact rests on it once it is done"));
        return operations;
    }

    /** Returns whether a plan is older than a procedure of the same kind that was done. */
    private static boolean isCarriedOut(Intervention plan, Intervention done, Terminology terminology) {
        return isAlike(done, plan, terminology)
                && plan.date().isPresent()
                && done.date()
                        .filter(day ->
                                !day.earliest().isBefore(plan.date().get().earliest()))
                        .isPresent();
    }

    private static boolean isAlike(Intervention one, Intervention other, Terminology terminology) {
        var meaning = meaning(one, terminology);
        return one.kind().equals(other.kind()) || (!meaning.isEmpty() && meaning.equals(meaning(other, terminology)));
    }

    /** The liver resections that were done. */
    List<Intervention> resections() {
        return done.stream().filter(Intervention::isLiverResection).toList();
    }

    /** The procedures on the liver that were done. */
    Stream<Intervention> liver() {
        return done.stream().filter(each -> !meaning(each).isEmpty());
    }

    /** The date of the last resection that the record dates. */
    Optional<ClinicalDate> lastResection() {
        return last(resections());
    }

    /** The number of resections, as a lower bound from their dates unless the record holds the whole treatment. */
    Finding<Interval> count() {
        var done = resections();
        var stated = findings.count(Fact.PRIOR_HEPATECTOMY_COUNT, Integer.MAX_VALUE);
        if (done.isEmpty()) {
            return stated;
        }
        use(Fact.PRIOR_HEPATECTOMY_COUNT, done);
        var least = BigDecimal.valueOf(Math.max(1, distinct(done)));
        var known = done.stream()
                .allMatch(each -> each.date().filter(ClinicalDate::isADay).isPresent());
        var most = known ? least : BigDecimal.valueOf(done.size());
        var read = completeHistory ? Interval.between(least, most) : Interval.above(least, true);
        return findings.within(Fact.PRIOR_HEPATECTOMY_COUNT, stated, new Known<>(read, sources(done)));
    }

    /** The smallest number of days on which all of them can have been done: entries that may be one operation count once. */
    private static int distinct(List<Intervention> done) {
        var count = 0;
        var day = LocalDate.MIN;
        var dates = done.stream()
                .flatMap(each -> each.date().stream())
                .sorted(Comparator.comparing(ClinicalDate::latest))
                .toList();
        for (var date : dates) {
            if (count == 0 || date.earliest().isAfter(day)) {
                count++;
                day = date.latest();
            }
        }
        return count;
    }

    /** Months since the last resection with a date; an upper bound if other resections have none. */
    Finding<Interval> monthsSince() {
        return monthsSince(Fact.MONTHS_SINCE_HEPATECTOMY, resections());
    }

    /** Reads whether a metastasis in the liver was ablated; that no ablation is on record says nothing. */
    Finding<Boolean> ablated() {
        var ablations = ofKind(done, ABLATION);
        use(Fact.PRIOR_LIVER_ABLATION, ablations);
        var read = ablations.isEmpty() ? Finding.<Boolean>notRecorded() : new Known<>(true, sources(ablations));
        return findings.agreeing(Fact.PRIOR_LIVER_ABLATION, findings.bool(Fact.PRIOR_LIVER_ABLATION), read);
    }

    /** Months since the last ablation with a date; an upper bound if other ablations have none. */
    Finding<Interval> monthsSinceAblation() {
        return monthsSince(Fact.MONTHS_SINCE_LIVER_ABLATION, ofKind(done, ABLATION));
    }

    private Finding<Interval> monthsSince(Fact fact, List<Intervention> done) {
        var derived = last(done)
                .<Finding<Interval>>map(last -> {
                    var perhapsLast = done.stream()
                            .filter(each -> each.date()
                                    .filter(day -> day.latest().isBefore(last.earliest()))
                                    .isEmpty())
                            .toList();
                    use(fact, perhapsLast);
                    var months = Elapsed.months(last, today());
                    var undated =
                            perhapsLast.stream().anyMatch(each -> each.date().isEmpty());
                    return new Known<>(undated ? downToZero(months) : months, sources(perhapsLast));
                })
                .orElseGet(Finding::notRecorded);
        return findings.monthsSince(fact, derived, today());
    }

    private static Optional<ClinicalDate> last(List<Intervention> done) {
        return ClinicalDate.last(
                done.stream().flatMap(each -> each.date().stream()).toList());
    }

    private static Interval downToZero(Interval months) {
        return new Interval(Interval.of(0).low(), months.high());
    }

    private ClinicalDate today() {
        return ClinicalDate.on(record.asOf());
    }

    /** The stage reached in a two-stage hepatectomy. A completed procedure alone does not show it. */
    Finding<TwoStageStatus> twoStage() {
        var fact = Fact.TWO_STAGE_STATUS;
        var list = Values.coded(TwoStageStatus.class);
        var begun = ofKind(done, "alpps");
        var intended = ofKind(planned, "alpps");
        use(fact, begun);
        use(fact, intended);
        if (begun.isEmpty()) {
            return findings.varying(
                    fact,
                    list,
                    intended.isEmpty() ? List.of() : List.of(new Known<>(TwoStageStatus.PLANNED, sources(intended))));
        }
        var stated = findings.varying(
                fact, list, List.of(new Finding.Missing<>(MissingReason.INCONCLUSIVE, sources(begun))));
        return stated.toOptional().filter(TwoStageStatus.NONE::equals).isPresent()
                ? findings.noted(
                        fact, new Finding.Missing<>(MissingReason.CONFLICTING, stated.sources()), List.of(stated))
                : stated;
    }

    /** Reads whether a planned resection takes three segments or more. */
    Finding<Boolean> requiresMajor() {
        var major = ofKind(planned, "major-hepatectomy");
        use(Fact.REQUIRES_MAJOR_HEPATECTOMY, major);
        var read = major.isEmpty() ? Finding.<Boolean>notRecorded() : new Known<>(true, sources(major));
        return findings.agreeing(Fact.REQUIRES_MAJOR_HEPATECTOMY, findings.bool(Fact.REQUIRES_MAJOR_HEPATECTOMY), read);
    }

    private static List<Intervention> ofKind(List<Intervention> all, String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The procedures still to be done that are a treatment of the liver. */
    List<Intervention> planned() {
        return planned.stream().filter(each -> !meaning(each).isEmpty()).toList();
    }

    Set<PlannedTreatment> meaning(Intervention intervention) {
        return meaning(intervention, terminology);
    }

    private static Set<PlannedTreatment> meaning(Intervention intervention, Terminology terminology) {
        return terminology.property("crlm-procedure", intervention.kind(), "planned-as").stream()
                .flatMap(code -> Coded.of(PlannedTreatment.class, code).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The procedures still to be done, or at one of these paths, that are a treatment of the liver. */
    Stream<Intervention> ordered(Set<String> paths) {
        return ordered.stream()
                .filter(each -> !meaning(each).isEmpty())
                .filter(each -> paths.contains(each.entry().path()) || planned.contains(each));
    }

    /** The weeks until a planned procedure; empty if its resource gives no date. */
    Optional<Interval> weeksAhead(Intervention plan) {
        var when = plan.entry().resource() instanceof ServiceRequest request
                ? Dates.of(request.getOccurrence())
                : plan.entry().resource() instanceof Procedure procedure
                        ? Dates.of(procedure.getPerformed())
                        : Optional.<ClinicalDate>empty();
        var today = ClinicalDate.on(record.asOf());
        return when.filter(today::isUpTo).map(day -> Elapsed.weeks(today, day));
    }

    void use(Fact fact, List<Intervention> from) {
        from.forEach(done -> record.report().used(done.entry().path(), fact));
    }

    static List<Source> sources(List<Intervention> from) {
        return from.stream().map(Intervention::source).distinct().toList();
    }
}
