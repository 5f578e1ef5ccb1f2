package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import dev.hepatica.model.treatment.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The systemic therapy of the metastases as the medications of a record tell it. What was given before the metastases were
 * found was not given for them; where the record does not say when they were found, that cannot be told.
 */
final class SystemicTherapy {

    /** Until so many months after the last dose the trials of later lines count a progression as one under treatment. */
    private static final int MONTHS_AFTER = 3;

    private final PatientRecord record;
    private final Terminology terminology;
    private final int pauseDays;
    private final boolean complete;
    private final List<MedicationUse> all;

    /** What the drugs that were given, or are being given, rest on. */
    private final List<Source> undecided;

    private final List<Course> courses;
    private final List<Regimen> regimens;
    private final Optional<Course> lastChemotherapy;
    private boolean allPlaced = true;

    /** @param since when the metastases were found; empty where the record does not say */
    SystemicTherapy(
            PatientRecord record,
            Terminology terminology,
            Medications medications,
            ReadingRules rules,
            Optional<ClinicalDate> since) {
        this.record = record;
        this.terminology = terminology;
        this.pauseDays = rules.pauseDays();
        var reader = new MedicationReader(record, medications);
        this.all = reader.read();
        this.undecided = all.stream()
                .filter(part -> part.progress() != Progress.PLANNED)
                .map(MedicationUse::source)
                .distinct()
                .toList();
        var counting = forMetastases(since);
        this.complete = rules.completeHistory() && reader.isAllClear() && allPlaced;
        this.courses = new Regimens(terminology, record.asOf(), rules.regimenDays(), rules.pauseDays()).of(counting);
        this.regimens =
                courses.stream().map(course -> course.regimen(pauseDays)).toList();
        for (var i = 0; i < courses.size(); i++) {
            tell(courses.get(i), regimens.get(i));
        }
        this.lastChemotherapy = findLastChemotherapy();
    }

    /** What is known of something that the drugs on record bear on without deciding it. */
    <T> Finding<T> undecided() {
        return undecided.isEmpty()
                ? Finding.notRecorded()
                : new Finding.Missing<>(MissingReason.INCONCLUSIVE, undecided);
    }

    private void tell(Course course, Regimen regimen) {
        var drugs = String.join(", ", regimen.drugs().stream().sorted().toList());
        var until = regimen.running()
                ? "under way"
                : regimen.last().map(last -> "until " + last).orElse("its end not on record");
        record.report()
                .noted(
                        course.parts().get(0).entry().path(),
                        "%s: %s from %s, %s, as one regimen of line %d of those on record"
                                .formatted(
                                        regimen.inferred() ? "inferred" : "named",
                                        drugs,
                                        regimen.first(),
                                        until,
                                        regimen.line()));
    }

    /** Whether what is on record is all that was given: the site says so, and nothing on record had to be left aside. */
    boolean isComplete() {
        return complete;
    }

    /** Whether of all drugs on record it can be told when they were given, and whether for the metastases. */
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

    /** The regimens before the one that is decided on: all that are over, and a running one that has failed. */
    List<Course> before(Optional<ClinicalDate> progression) {
        return courses.stream()
                .filter(course -> !isRunning(course) || hasFailed(course, progression))
                .toList();
    }

    boolean isRunning(Course course) {
        return course.isRunning(pauseDays);
    }

    /** Whether a day is after the last therapy began, its first day not being one. */
    boolean isSinceLast(ClinicalDate day) {
        return last().filter(course -> day.earliest().isAfter(course.began().latest()))
                .isPresent();
    }

    /** Whether a day is under the last therapy, or soon enough after it to speak of it. */
    boolean isUnderLast(ClinicalDate day) {
        return isSinceLast(day) && isSoonAfter(day);
    }

    /** Whether a day is under the last therapy, or where that is under way under the line before it. */
    boolean isUnderPrior(ClinicalDate day) {
        return isUnderLast(day)
                || !isSinceLast(day)
                        && prior().stream()
                                .findFirst()
                                .filter(course ->
                                        day.earliest().isAfter(course.began().latest()))
                                .isPresent();
    }

    /** The last line, and where it is under way the line before it too; oldest first. */
    List<Course> prior() {
        var running = last().filter(this::isRunning).isPresent();
        return courses.stream()
                .filter(course -> last().filter(last -> course.line() >= last.line() - (running ? 1 : 0))
                        .isPresent())
                .toList();
    }

    private boolean isSoonAfter(ClinicalDate day) {
        return last().filter(course -> !isRunning(course))
                .flatMap(Course::last)
                .filter(end -> day.earliest().isAfter(end.latest().plusMonths(MONTHS_AFTER)))
                .isEmpty();
    }

    private static boolean hasFailed(Course course, Optional<ClinicalDate> progression) {
        return progression.filter(day -> day.earliest().isAfter(course.first())).isPresent();
    }

    /** The last of them with a cytotoxic drug, and of that only these drugs. */
    Optional<Course> lastChemotherapy() {
        return lastChemotherapy;
    }

    private Optional<Course> findLastChemotherapy() {
        return courses.stream()
                .flatMap(course -> course.only(cytotoxic(course.drugs())).stream())
                .reduce((one, other) -> other);
    }

    private Set<String> cytotoxic(Set<String> drugs) {
        return drugs.stream()
                .filter(drug -> terminology.property("crlm-drug", drug, "kind").contains("cytotoxic"))
                .collect(Collectors.toSet());
    }

    /** What is being given on the day of the assessment, whatever it is given for. */
    List<MedicationUse> running() {
        var recent = record.asOf().minusDays(pauseDays);
        var over = courses.stream()
                .filter(course ->
                        last().filter(last -> last.line() > course.line()).isPresent())
                .flatMap(course -> course.parts().stream())
                .toList();
        return all.stream()
                .filter(part -> part.progress() == Progress.RUNNING
                        || part.single()
                                && !over.contains(part)
                                && part.last()
                                        .filter(day -> !isBefore(day, recent))
                                        .isPresent())
                .toList();
    }

    /** What is planned, and not begun since. */
    /** What stands at one of these paths, and is planned there. */
    Stream<MedicationUse> ordered(Set<String> paths) {
        return all.stream()
                .filter(each -> each.progress() == Progress.PLANNED
                        && paths.contains(each.entry().path()));
    }

    List<MedicationUse> planned() {
        var planned = new ArrayList<MedicationUse>();
        for (var plan : all) {
            if (plan.progress() == Progress.PLANNED) {
                if (all.stream().anyMatch(given -> isCarriedOut(plan, given))) {
                    record.report().ignored(plan.entry().path(), "what it plans was begun since");
                } else {
                    planned.add(plan);
                }
            }
        }
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

    private List<MedicationUse> forMetastases(Optional<ClinicalDate> since) {
        var counting = new ArrayList<MedicationUse>();
        for (var part : all) {
            var path = part.entry().path();
            if (part.progress() == Progress.PLANNED) {
                continue;
            }
            var unplaced = whyUnplaced(part, since);
            if (unplaced.isPresent()) {
                allPlaced = false;
                record.report().problem(path, "not used for earlier treatment: " + unplaced.get());
            } else if (isModulator(part)) {
                record.report().noted(path, "a drug that modulates others, and makes no regimen");
            } else if (part.progress() != Progress.RUNNING
                    && since.filter(found -> isBefore(part.last().orElse(found), found.earliest()))
                            .isPresent()) {
                record.report().noted(path, "given before the metastases were found, and so not for them");
            } else {
                record.report().used(path, "the regimens on record");
                counting.add(part);
            }
        }
        return counting;
    }

    /** Why it cannot be told whether something was given before the metastases were found or after; empty if it can. */
    private static Optional<String> whyUnplaced(MedicationUse part, Optional<ClinicalDate> since) {
        if (part.first().isEmpty()) {
            return Optional.of("it does not say since when the drug was given");
        }
        if (since.isEmpty()) {
            return Optional.of("when the metastases were found is not on record");
        }
        if (part.progress() == Progress.RUNNING) {
            return Optional.empty();
        }
        var found = since.get();
        var last = part.last().or(part::first).orElseThrow();
        var isAfter = !last.earliest().isBefore(found.latest());
        var isBefore = part.last().isPresent() && isBefore(last, found.earliest());
        return isAfter || isBefore
                ? Optional.empty()
                : Optional.of("it cannot be told whether that was before the metastases were found");
    }

    private boolean isModulator(MedicationUse part) {
        return part.drugs().stream()
                .allMatch(
                        drug -> terminology.property("crlm-drug", drug, "kind").contains("modulator"));
    }

    private static boolean isBefore(ClinicalDate date, LocalDate day) {
        return date.latest().isBefore(day);
    }
}
