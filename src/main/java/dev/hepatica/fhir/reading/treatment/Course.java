package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.treatment.Regimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Medications that belong to one regimen, while they are being collected. */
final class Course {

    private final List<MedicationUse> parts = new ArrayList<>();
    private final int line;
    private final LocalDate today;
    private final Set<String> drugs = new LinkedHashSet<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate end = LocalDate.MIN;
    private boolean superseded;

    Course(int line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    void add(MedicationUse part) {
        parts.add(part);
        drugs.addAll(part.drugs());
        first = earlier(first, begin(part));
        end = later(end, end(part));
    }

    private LocalDate end(MedicationUse part) {
        return part.progress() == Progress.RUNNING
                ? today
                : part.last().map(ClinicalDate::latest).orElse(begin(part));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Ends this line because another has begun, however recent its last dose is. */
    void supersede() {
        superseded = true;
    }

    /** The parts of the course with one of these drugs; empty if there are none. */
    Optional<Course> only(Set<String> drugs) {
        var some = new Course(line, today);
        parts.stream()
                .filter(part -> part.drugs().stream().anyMatch(drugs::contains))
                .forEach(some::add);
        return some.parts.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    int line() {
        return line;
    }

    List<MedicationUse> parts() {
        return parts;
    }

    Set<String> drugs() {
        return drugs;
    }

    LocalDate first() {
        return first;
    }

    /** The date on which the course began, as exactly as the record gives it. */
    ClinicalDate began() {
        return ClinicalDate.first(
                        parts.stream().flatMap(part -> part.first().stream()).toList())
                .orElseThrow();
    }

    /** The last day on which the course is known to have continued. */
    LocalDate end() {
        return end;
    }

    Regimen regimen(int pauseDays) {
        return new Regimen(
                drugs(),
                parts.stream().noneMatch(MedicationUse::regimen),
                line,
                began(),
                last(),
                isRunning(pauseDays),
                parts.stream().map(MedicationUse::source).distinct().toList());
    }

    /** Returns whether the course is under way: single doses until a pause, an order or statement until its end. */
    boolean isRunning(int pauseDays) {
        return !superseded
                && parts.stream()
                        .anyMatch(part -> part.progress() == Progress.RUNNING
                                || (part.single() && !end().plusDays(pauseDays).isBefore(today)));
    }

    /** The date of the last dose; empty unless it is known for every drug, and no part without an end began later. */
    Optional<ClinicalDate> last() {
        var dated = parts.stream().filter(part -> part.last().isPresent()).toList();
        var drugs = dated.stream().flatMap(part -> part.drugs().stream()).collect(Collectors.toSet());
        return ClinicalDate.last(
                        dated.stream().flatMap(part -> part.last().stream()).toList())
                .filter(day -> drugs.containsAll(drugs()))
                .filter(day -> parts.stream()
                        .filter(part -> part.last().isEmpty())
                        .noneMatch(part -> begin(part).isAfter(day.latest())));
    }

    static LocalDate begin(MedicationUse part) {
        return part.first().or(part::last).orElseThrow().earliest();
    }
}
