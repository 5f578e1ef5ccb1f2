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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The operations and interventions of a record: what was done to the liver, and what is planned. */
final class Operations {

    private final PatientRecord record;
    private final Findings findings;
    private final Terminology terminology;
    private final boolean completeHistory;
    private final List<Intervention> all;
    private final List<Intervention> resections;
    private final List<Intervention> liver;
    private final Optional<ClinicalDate> lastResection;

    Operations(PatientRecord record, Findings findings, Terminology terminology, Focus focus, ReadingRules rules) {
        this.record = record;
        this.findings = findings;
        this.terminology = terminology;
        this.completeHistory = rules.completeHistory();
        this.all = new ProcedureReader(record, terminology, focus).read();
        this.resections = all.stream()
                .filter(done -> !done.planned() && done.isLiverResection())
                .toList();
        this.liver = all.stream()
                .filter(done -> !done.planned() && !meaning(done).isEmpty())
                .toList();
        this.lastResection = ClinicalDate.last(
                resections.stream().flatMap(done -> done.date().stream()).toList());
        liver().filter(done -> !done.isLiverResection())
                .forEach(done -> record.report()
                        .noted(done.entry().path(), "a treatment of the liver; no fact rests on it once it is done"));
    }

    /** The liver resections that were done. */
    List<Intervention> resections() {
        return resections;
    }

    /** All that was done to the liver. */
    Stream<Intervention> liver() {
        return liver.stream();
    }

    /** When the last of them was that the record dates. */
    Optional<ClinicalDate> lastResection() {
        return lastResection;
    }

    /** As many as there must have been by their dates; more may have been, unless the record holds everything. */
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

    /** The smallest number of days on which all of them can have been: what may be one operation counts once. */
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

    /** Since the last that is dated; where others are not dated, it may have been less. */
    Finding<Interval> monthsSince() {
        var derived = lastResection()
                .<Finding<Interval>>map(last -> {
                    var perhapsLast = resections().stream()
                            .filter(done -> done.date()
                                    .filter(day -> day.latest().isBefore(last.earliest()))
                                    .isEmpty())
                            .toList();
                    use(Fact.MONTHS_SINCE_HEPATECTOMY, perhapsLast);
                    var months = Elapsed.months(last, today());
                    var undated =
                            perhapsLast.stream().anyMatch(done -> done.date().isEmpty());
                    return new Known<>(undated ? downToZero(months) : months, sources(perhapsLast));
                })
                .orElseGet(Finding::notRecorded);
        return findings.monthsSince(Fact.MONTHS_SINCE_HEPATECTOMY, derived, today());
    }

    private static Interval downToZero(Interval months) {
        return new Interval(Interval.of(0).low(), months.high());
    }

    private ClinicalDate today() {
        return ClinicalDate.on(record.asOf());
    }

    /** A two-stage operation that was done does not say how far it came. */
    Finding<TwoStageStatus> twoStage() {
        var fact = Fact.TWO_STAGE_STATUS;
        var list = Values.coded(TwoStageStatus.class);
        var alpps = all.stream().filter(done -> done.kind().equals("alpps")).toList();
        var done = alpps.stream().filter(each -> !each.planned()).toList();
        var planned = alpps.stream().filter(this::isStillPlanned).toList();
        use(fact, done);
        use(fact, planned);
        if (done.isEmpty()) {
            return findings.varying(
                    fact,
                    list,
                    planned.isEmpty() ? List.of() : List.of(new Known<>(TwoStageStatus.PLANNED, sources(planned))));
        }
        var stated =
                findings.varying(fact, list, List.of(new Finding.Missing<>(MissingReason.INCONCLUSIVE, sources(done))));
        return stated.toOptional().filter(TwoStageStatus.NONE::equals).isPresent()
                ? findings.noted(
                        fact, new Finding.Missing<>(MissingReason.CONFLICTING, stated.sources()), List.of(stated))
                : stated;
    }

    /** Whether a planned resection takes three segments or more. */
    Finding<Boolean> requiresMajor() {
        var major = all.stream()
                .filter(done -> done.kind().equals("major-hepatectomy"))
                .filter(this::isStillPlanned)
                .toList();
        use(Fact.REQUIRES_MAJOR_HEPATECTOMY, major);
        var read = major.isEmpty() ? Finding.<Boolean>notRecorded() : new Known<>(true, sources(major));
        return findings.agreeing(Fact.REQUIRES_MAJOR_HEPATECTOMY, findings.bool(Fact.REQUIRES_MAJOR_HEPATECTOMY), read);
    }

    /** What is planned, and still to be done. */
    List<Intervention> planned(Predicate<PlannedTreatment> treatment) {
        return all.stream()
                .filter(this::isStillPlanned)
                .filter(done -> meaning(done).stream().anyMatch(treatment))
                .toList();
    }

    Set<PlannedTreatment> meaning(Intervention done) {
        return terminology.property("crlm-procedure", done.kind(), "planned-as").stream()
                .flatMap(code -> Coded.of(PlannedTreatment.class, code).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A plan that is older than what was done of the same kind has been carried out. */
    private boolean isStillPlanned(Intervention plan) {
        if (!plan.planned()) {
            return false;
        }
        var carriedOut = all.stream()
                .filter(done -> !done.planned() && isAlike(done, plan))
                .anyMatch(done -> plan.date().isPresent()
                        && done.date()
                                .filter(day -> !day.earliest()
                                        .isBefore(plan.date().get().earliest()))
                                .isPresent());
        if (carriedOut) {
            record.report().ignored(plan.entry().path(), "what it plans was done since");
        }
        return !carriedOut;
    }

    /** What is planned still, or stands at one of these paths, and means a treatment of the liver. */
    Stream<Intervention> ordered(Set<String> paths) {
        return all.stream()
                .filter(done -> done.planned() && !meaning(done).isEmpty())
                .filter(done -> paths.contains(done.entry().path()) || isStillPlanned(done));
    }

    /** In how many weeks something is to be done, if its resource says so. */
    Optional<Interval> weeksAhead(Intervention plan) {
        var when = plan.entry().resource() instanceof ServiceRequest request
                ? Dates.of(request.getOccurrence())
                : plan.entry().resource() instanceof Procedure procedure
                        ? Dates.of(procedure.getPerformed())
                        : Optional.<ClinicalDate>empty();
        var today = ClinicalDate.on(record.asOf());
        return when.filter(today::isUpTo).map(day -> Elapsed.weeks(today, day));
    }

    private boolean isAlike(Intervention one, Intervention other) {
        return one.kind().equals(other.kind())
                || !meaning(one).isEmpty() && meaning(one).equals(meaning(other));
    }

    void use(Fact fact, List<Intervention> from) {
        from.forEach(done -> record.report().used(done.entry().path(), fact));
    }

    static List<Source> sources(List<Intervention> from) {
        return from.stream().map(Intervention::source).distinct().toList();
    }
}
