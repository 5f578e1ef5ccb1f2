package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.ReadingRules;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.Coded;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Known;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Source;
import dev.hepatica.model.treatment.LiverSurgery.TwoStageStatus;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operations and interventions of a record: what was done to the liver, and what is planned. */
final class Operations {

    private final PatientRecord record;
    private final Findings findings;
    private final Terminology terminology;
    private final boolean completeHistory;
    private final List<Done> all;

    Operations(PatientRecord record, Findings findings, Terminology terminology, ReadingRules rules) {
        this.record = record;
        this.findings = findings;
        this.terminology = terminology;
        this.completeHistory = rules.completeHistory();
        this.all = new ProcedureReader(record, terminology).read();
    }

    /** The liver resections that were done. */
    List<Done> resections() {
        return all.stream()
                .filter(done -> !done.planned() && done.isLiverResection())
                .toList();
    }

    /** All that was done to the liver. */
    Stream<Done> liver() {
        return all.stream().filter(done -> !done.planned() && !meaning(done).isEmpty());
    }

    /** When the last of them was, if the record dates it. */
    Optional<ClinicalDate> lastResection() {
        return resections().stream()
                .flatMap(done -> done.date().stream())
                .max(Comparator.comparing(ClinicalDate::earliest));
    }

    /** As many as there are days with one; more may have been, unless the record holds everything. */
    Finding<Interval> count() {
        var done = resections();
        var stated = findings.count("priorHepatectomyCount", Integer.MAX_VALUE);
        if (done.isEmpty()) {
            return stated;
        }
        use("priorHepatectomyCount", done);
        var days = BigDecimal.valueOf(Math.max(
                1, done.stream().flatMap(d -> d.date().stream()).distinct().count()));
        var read = new Known<>(completeHistory ? Interval.of(days) : Interval.above(days, true), sources(done));
        return findings.within("priorHepatectomyCount", stated, read);
    }

    Finding<Interval> monthsSince() {
        var derived = lastResection()
                .<Finding<Interval>>map(last -> {
                    var done = resections().stream()
                            .filter(resection -> resection.date().equals(Optional.of(last)))
                            .toList();
                    use("monthsSinceHepatectomy", done);
                    return new Known<>(Elapsed.months(last, today()), sources(done));
                })
                .orElseGet(Finding::notRecorded);
        return findings.monthsSince("monthsSinceHepatectomy", derived, today());
    }

    private ClinicalDate today() {
        return ClinicalDate.on(record.asOf());
    }

    /** A two-stage operation that was done does not say how far it came. */
    Finding<TwoStageStatus> twoStage() {
        var stated = findings.coded("twoStageStatus", TwoStageStatus.class);
        var alpps = all.stream().filter(done -> done.kind().equals("alpps")).toList();
        if (alpps.isEmpty() || stated.isKnown()) {
            return stated;
        }
        use("twoStageStatus", alpps);
        var isPlanned = alpps.stream().allMatch(this::isStillPlanned);
        return isPlanned
                ? new Known<>(TwoStageStatus.PLANNED, sources(alpps))
                : new Finding.Missing<>(Reason.INCONCLUSIVE, sources(alpps));
    }

    /** Whether a planned resection takes three segments or more. */
    Finding<Boolean> requiresMajor() {
        var major = all.stream()
                .filter(done -> done.kind().equals("major-hepatectomy"))
                .filter(this::isStillPlanned)
                .toList();
        use("requiresMajorHepatectomy", major);
        var read = major.isEmpty() ? Finding.<Boolean>notRecorded() : new Known<>(true, sources(major));
        return findings.agreeing("requiresMajorHepatectomy", findings.bool("requiresMajorHepatectomy"), read);
    }

    /** What is planned, and still to be done. */
    List<Done> planned(Predicate<PlannedTreatment> treatment) {
        return all.stream()
                .filter(this::isStillPlanned)
                .filter(done -> meaning(done).stream().anyMatch(treatment))
                .toList();
    }

    Set<PlannedTreatment> meaning(Done done) {
        return terminology.property("crlm-procedure", done.kind(), "planned-as").stream()
                .flatMap(code -> Coded.of(PlannedTreatment.class, code).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A plan that is older than what was done of the same kind has been carried out. */
    private boolean isStillPlanned(Done plan) {
        if (!plan.planned()) {
            return false;
        }
        var carriedOut = all.stream()
                .filter(done -> !done.planned() && meaning(done).equals(meaning(plan)))
                .anyMatch(done -> plan.date().isPresent()
                        && done.date()
                                .filter(day -> !day.earliest()
                                        .isBefore(plan.date().get().earliest()))
                                .isPresent());
        if (carriedOut) {
            record.report().ignored(plan.item().path(), "what it plans was done since");
        }
        return !carriedOut;
    }

    void use(String fact, List<Done> from) {
        from.forEach(done -> record.report().used(done.item().path(), fact));
    }

    static List<Source> sources(List<Done> from) {
        return from.stream().map(Done::source).distinct().toList();
    }
}
