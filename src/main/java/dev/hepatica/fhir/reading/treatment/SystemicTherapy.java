package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.ReadingRules;
import dev.hepatica.fhir.reading.treatment.Medicated.State;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.ClinicalDate;
import dev.hepatica.model.treatment.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The systemic therapy of the metastases as the medications of a record tell it. What was given before the metastases were
 * found was not given for them; where the record does not say when they were found, that cannot be told.
 */
final class SystemicTherapy {

    private final PatientRecord record;
    private final int pauseDays;
    private final List<Medicated> all;
    private final List<Course> courses;

    /** @param since when the metastases were found; empty where the record does not say */
    SystemicTherapy(PatientRecord record, Terminology terminology, ReadingRules rules, Optional<ClinicalDate> since) {
        this.record = record;
        this.pauseDays = rules.pauseDays();
        this.all = new MedicationReader(record, new DrugNames(terminology)).read();
        this.courses = new Regimens(terminology, record.asOf(), rules.regimenDays(), rules.pauseDays())
                .of(forMetastases(since));
    }

    List<Regimen> regimens() {
        return courses.stream().map(course -> course.regimen(pauseDays)).toList();
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

    private static boolean hasFailed(Course course, Optional<ClinicalDate> progression) {
        return progression.filter(day -> day.earliest().isAfter(course.first())).isPresent();
    }

    /** What is being given on the day of the assessment, whatever it is given for. */
    List<Medicated> running() {
        var recent = record.asOf().minusDays(pauseDays);
        return all.stream()
                .filter(part -> part.state() == State.RUNNING
                        || part.single()
                                && part.last()
                                        .filter(day -> !isBefore(day, recent))
                                        .isPresent())
                .toList();
    }

    /** What is planned, and not begun since. */
    List<Medicated> planned() {
        return all.stream()
                .filter(part -> part.state() == State.PLANNED)
                .filter(plan -> all.stream()
                        .noneMatch(given -> given.state() != State.PLANNED
                                && given.drugs().stream().anyMatch(plan.drugs()::contains)
                                && isSince(given, plan)))
                .toList();
    }

    private static boolean isSince(Medicated given, Medicated plan) {
        var planned = plan.first();
        var begun = given.first().or(given::last);
        return planned.isPresent()
                && begun.filter(day -> !day.earliest().isBefore(planned.get().earliest()))
                        .isPresent();
    }

    private List<Medicated> forMetastases(Optional<ClinicalDate> since) {
        var counting = new ArrayList<Medicated>();
        for (var part : all) {
            var path = part.item().path();
            if (part.state() == State.PLANNED) {
                continue;
            }
            if (part.first().isEmpty() && part.last().isEmpty()) {
                record.report()
                        .problem(path, "not used for earlier treatment: it does not say when the drug was given");
            } else if (since.isEmpty()) {
                record.report()
                        .problem(
                                path,
                                "not used for earlier treatment: when the metastases were found is not on record");
            } else if (isBefore(
                            part.last().or(part::first).orElseThrow(),
                            since.get().earliest())
                    && part.state() != State.RUNNING) {
                record.report().noted(path, "given before the metastases were found, and so not for them");
            } else {
                record.report().used(path, "the regimens on record");
                counting.add(part);
            }
        }
        return counting;
    }

    private static boolean isBefore(ClinicalDate date, LocalDate day) {
        return date.latest().isBefore(day);
    }
}
