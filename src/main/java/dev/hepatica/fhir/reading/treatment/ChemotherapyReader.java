package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.Elapsed;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Treatment.Chemotherapy;
import dev.hepatica.model.treatment.Treatment.PriorTherapy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the cycles and weeks of the last chemotherapy from the doses on record or, if these leave them open, as stated. */
final class ChemotherapyReader {

    /** The shortest cycle in days; doses closer together belong to one cycle. */
    private static final int SHORTEST_CYCLE_DAYS = 10;

    /** The longest cycle in weeks: stated durations may include the last cycle or not. */
    private static final int LONGEST_CYCLE_WEEKS = 3;

    private final PatientRecord record;
    private final Findings findings;
    private final SystemicTherapy therapy;
    private final Drugs drugs;

    ChemotherapyReader(PatientRecord record, Findings findings, SystemicTherapy therapy, Drugs drugs) {
        this.record = record;
        this.findings = findings;
        this.therapy = therapy;
        this.drugs = drugs;
    }

    /** @param none 0 if no systemic therapy was given before and none is under way */
    Chemotherapy read(
            Optional<ClinicalDate> lastResection, Finding<Interval> weeksSinceAssessment, Finding<Interval> none) {
        return new Chemotherapy(
                cycles(lastResection).or(none),
                weeksReceived().or(none),
                weeksSince(),
                bevacizumab(therapy.last()),
                weeksSinceAssessment);
    }

    private Finding<Interval> weeksReceived() {
        var fact = Fact.CHEMO_WEEKS_RECEIVED;
        var read = therapy.lastChemotherapy()
                .flatMap(course -> course.last().map(last -> known(fact, course, Elapsed.weeks(course.began(), last))));
        return findings.weeks(fact, read.orElseGet(therapy::undecided), LONGEST_CYCLE_WEEKS);
    }

    private Finding<Interval> weeksSince() {
        var fact = Fact.WEEKS_SINCE_LAST_CHEMO;
        var today = ClinicalDate.on(record.asOf());
        var read = therapy.lastChemotherapy()
                .flatMap(course -> course.last().map(last -> known(fact, course, Elapsed.weeks(last, today))));
        return findings.weeksSince(fact, read.orElseGet(therapy::undecided), today);
    }

    /** Reads whether bevacizumab was part of the last regimen; false only from a record of the whole treatment. */
    private Finding<Boolean> bevacizumab(Optional<Course> last) {
        var fact = Fact.LAST_REGIMEN_INCLUDED_BEVACIZUMAB;
        var stated = findings.bool(fact);
        if (last.isEmpty()) {
            return stated;
        }
        var included = drugs.members(PriorTherapy.class, last.get().drugs()).contains(PriorTherapy.BEVACIZUMAB);
        return included || therapy.isComplete()
                ? findings.agreeing(fact, stated, known(fact, last.get(), included))
                : stated.or(therapy.undecided());
    }

    /**
     * Cycles of the last chemotherapy, or of the last one before the last liver resection if there was one: at least as many as
     * there are doses of a drug that is given once in each.
     */
    private Finding<Interval> cycles(Optional<ClinicalDate> lastResection) {
        var stated = findings.count(Fact.PREOP_CHEMO_CYCLES, Integer.MAX_VALUE);
        var course = therapy.courses().stream()
                .filter(each -> lastResection
                        .filter(day -> !each.first().isBefore(day.earliest()))
                        .isEmpty())
                .reduce((one, other) -> other);
        var most = course.stream()
                .flatMap(each -> each.drugs().stream()
                        .filter(drugs::isOnceACycle)
                        .map(drug -> cycles(each, drug, lastResection)))
                .max(Integer::compare)
                .orElse(0);
        if (most == 0) {
            return stated.or(therapy.undecided());
        }
        var count = BigDecimal.valueOf(most);
        return findings.within(
                Fact.PREOP_CHEMO_CYCLES,
                stated,
                known(
                        Fact.PREOP_CHEMO_CYCLES,
                        course.orElseThrow(),
                        isEveryDoseKnown(course.orElseThrow(), lastResection)
                                ? Interval.of(count)
                                : Interval.above(count, true)));
    }

    /** Returns whether the record has each dose with its day, and on which side of the resection each was. */
    private boolean isEveryDoseKnown(Course course, Optional<ClinicalDate> until) {
        return therapy.isComplete()
                && until.stream().allMatch(ClinicalDate::isADay)
                && course.parts().stream()
                        .filter(part -> part.drugs().stream().anyMatch(drugs::isOnceACycle))
                        .allMatch(MedicationUse::single);
    }

    private static int cycles(Course course, String drug, Optional<ClinicalDate> until) {
        var days = course.parts().stream()
                .filter(part -> part.single() && part.drugs().contains(drug))
                .flatMap(part -> part.last().stream())
                .filter(day -> until.filter(end -> !day.latest().isBefore(end.earliest()))
                        .isEmpty())
                .map(ClinicalDate::earliest)
                .sorted()
                .distinct()
                .toList();
        var cycles = 0;
        var last = LocalDate.MIN;
        for (var day : days) {
            if (cycles == 0 || !day.isBefore(last.plusDays(SHORTEST_CYCLE_DAYS))) {
                cycles++;
                last = day;
            }
        }
        return cycles;
    }

    private <T> Finding<T> known(Fact fact, Course course, T value) {
        course.parts().forEach(part -> record.report().used(part.entry().path(), fact));
        List<Source> sources =
                course.parts().stream().map(MedicationUse::source).distinct().toList();
        return new Known<>(value, sources);
    }
}
