package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.treatment.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Systemic therapy of the metastases, from the medications of a record. Drugs given before the metastases were found were not
 * given for them; if the date of the metastases is unknown, drugs cannot be placed.
 */
final class SystemicTherapy {

    /** The months after the last dose up to which trials of later lines count a progression as one under treatment. */
    private static final int MONTHS_AFTER = 3;

    private final Terminology terminology;
    private final LocalDate today;
    private final int pauseDays;
    private final boolean complete;
    private final boolean allPlaced;
    private final List<MedicationUse> all;

    /** The medications that are planned and have not begun since. */
    private final List<MedicationUse> planned;

    private final List<Course> courses;
    private final List<Regimen> regimens;

    private SystemicTherapy(
            Terminology terminology,
            LocalDate today,
            int pauseDays,
            boolean complete,
            boolean allPlaced,
            List<MedicationUse> all,
            List<MedicationUse> planned,
            List<Course> courses) {
        this.terminology = terminology;
        this.today = today;
        this.pauseDays = pauseDays;
        this.complete = complete;
        this.allPlaced = allPlaced;
        this.all = all;
        this.planned = planned;
        this.courses = courses;
        this.regimens =
                courses.stream().map(course -> course.regimen(pauseDays)).toList();
    }

    /**
     * Reads the medications of a record, and reports the regimens that they make.
     *
     * @param since the date on which the metastases were found; empty if the record does not give it
     */
    static SystemicTherapy in(
            PatientRecord record,
            Terminology terminology,
            Medications medications,
            ReadingRules rules,
            Optional<ClinicalDate> since) {
        var reader = new MedicationReader(record, medications);
        var all = reader.read();
        var placement = new Placement(record, terminology, since);
        var counting = placement.forMetastases(all);
        var therapy = new SystemicTherapy(
                terminology,
                record.asOf(),
                rules.pauseDays(),
                rules.completeHistory() && reader.isAllClear() && placement.isComplete(),
                placement.isComplete(),
                all,
                planned(all, record.report()),
                new Regimens(terminology, record.asOf(), rules.regimenDays(), rules.pauseDays()).of(counting));
        therapy.report(record.report());
        return therapy;
    }

    private static List<MedicationUse> planned(List<MedicationUse> all, ReadingReport report) {
        var planned = new ArrayList<MedicationUse>();
        for (var plan : all) {
            if (plan.progress() == Progress.PLANNED) {
                if (all.stream().anyMatch(given -> isCarriedOut(plan, given))) {
                    report.ignored(plan.entry().path(), "what it plans was begun since");
                } else {
                    planned.add(plan);
                }
            }
        }
        return planned;
    }

    /** The finding of a fact that the drugs on record affect without deciding it. */
    <T> Finding<T> undecided() {
        var bearing = all.stream()
                .filter(part -> part.progress() != Progress.PLANNED)
                .map(MedicationUse::source)
                .distinct()
                .toList();
        return bearing.isEmpty() ? Finding.notRecorded() : new Finding.Missing<>(MissingReason.INCONCLUSIVE, bearing);
    }

    private void report(ReadingReport report) {
        for (var i = 0; i < courses.size(); i++) {
            report.noted(courses.get(i).parts().get(0).entry().path(), words(regimens.get(i)));
        }
    }

    private static String words(Regimen regimen) {
        var until = regimen.running()
                ? "under way"
                : regimen.last().map(last -> "until " + last).orElse("its end not on record");
        return "%s: %s from %s, %s, as one regimen of line %d of those on record"
                .formatted(
                        regimen.inferred() ? "inferred" : "named",
                        String.join(", ", regimen.drugs().stream().sorted().toList()),
                        regimen.first(),
                        until,
                        regimen.line());
    }

    /** Returns whether the record has all drugs that were given: the site configures this, and every entry could be used. */
    boolean isComplete() {
        return complete;
    }

    /** Returns whether it is known for all drugs on record when they were given, and whether for the metastases. */
    boolean isAllPlaced() {
        return allPlaced;
    }

    List<Regimen> regimens() {
        return regimens;
    }

    List<Course> courses() {
        return courses;
    }

    Optional<Course> last() {
        return courses.isEmpty() ? Optional.empty() : Optional.of(courses.get(courses.size() - 1));
    }

    /** The regimens before the one to be decided on: all that are over, and a current one that has failed. */
    List<Course> before(Optional<ClinicalDate> progression) {
        return courses.stream()
                .filter(course -> !isRunning(course) || hasFailed(course, progression))
                .toList();
    }

    boolean isRunning(Course course) {
        return course.isRunning(pauseDays);
    }

    /** Returns whether a day is after the first day of the last therapy. */
    boolean isSinceLast(ClinicalDate day) {
        return last().filter(course -> day.earliest().isAfter(course.began().latest()))
                .isPresent();
    }

    /** Returns whether a day is under the last therapy, or at most {@link #MONTHS_AFTER} months after it. */
    boolean isUnderLast(ClinicalDate day) {
        return isSinceLast(day) && isSoonAfter(day);
    }

    /** Returns whether a day is under the last therapy or, if that is under way, under the line before it. */
    boolean isUnderPrior(ClinicalDate day) {
        return isUnderLast(day)
                || (!isSinceLast(day)
                        && prior().stream()
                                .findFirst()
                                .filter(course ->
                                        day.earliest().isAfter(course.began().latest()))
                                .isPresent());
    }

    /** The last line and, if it is under way, the line before it; oldest first. */
    List<Course> prior() {
        var running = last().filter(this::isRunning).isPresent();
        return courses.stream()
                .filter(course -> last().filter(last -> course.line() >= last.line() - (running ? 1 : 0))
                        .isPresent())
                .toList();
    }

    /** Returns whether a day is soon after the last dose that is known; a course without an end is not taken to go on. */
    private boolean isSoonAfter(ClinicalDate day) {
        return last().filter(course -> !isRunning(course))
                .filter(course -> day.earliest().isAfter(course.end().plusMonths(MONTHS_AFTER)))
                .isEmpty();
    }

    private static boolean hasFailed(Course course, Optional<ClinicalDate> progression) {
        return progression.filter(day -> day.earliest().isAfter(course.first())).isPresent();
    }

    /** The cytotoxic drugs of the last regimen that has any; empty without one. */
    Optional<Course> lastChemotherapy() {
        return courses.stream()
                .flatMap(course -> course.only(cytotoxic(course.drugs())).stream())
                .reduce((one, other) -> other);
    }

    private Set<String> cytotoxic(Set<String> drugs) {
        return drugs.stream()
                .filter(drug -> terminology.property("crlm-drug", drug, "kind").contains("cytotoxic"))
                .collect(Collectors.toSet());
    }

    /** The drugs that are being given on the day of the assessment, for the metastases or not. */
    List<MedicationUse> running() {
        var recent = today.minusDays(pauseDays);
        var over = courses.stream()
                .filter(course ->
                        last().filter(last -> last.line() > course.line()).isPresent())
                .flatMap(course -> course.parts().stream())
                .toList();
        return all.stream()
                .filter(part -> part.progress() == Progress.RUNNING
                        || (part.single()
                                && !over.contains(part)
                                && part.last()
                                        .filter(day -> !isBefore(day, recent))
                                        .isPresent()))
                .toList();
    }

    /** The planned medications at the given paths. */
    Stream<MedicationUse> ordered(Set<String> paths) {
        return all.stream()
                .filter(each -> each.progress() == Progress.PLANNED
                        && paths.contains(each.entry().path()));
    }

    /** The medications that are planned and have not begun since. */
    List<MedicationUse> planned() {
        return planned;
    }

    private static boolean isCarriedOut(MedicationUse plan, MedicationUse given) {
        return given.progress() != Progress.PLANNED
                && given.drugs().stream().anyMatch(plan.drugs()::contains)
                && isSince(given, plan);
    }

    private static boolean isSince(MedicationUse given, MedicationUse plan) {
        var planned = plan.first();
        var begun = given.first().or(given::last);
        return planned.isPresent()
                && begun.filter(day -> !day.earliest().isBefore(planned.get().earliest()))
                        .isPresent();
    }

    private static boolean isBefore(ClinicalDate date, LocalDate day) {
        return date.latest().isBefore(day);
    }
}
