package dev.hepatica.fhir.reading.treatment;

import dev.hepatica.fhir.reading.treatment.MedicationUse.Progress;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.ClinicalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Infers which drugs were given together. A new line begins when a drug of another class is started and an earlier one is
 * stopped. Adding a drug, dropping one, or exchanging one for another of its class does not start a new line. A pause ends a
 * regimen, but not a line. All of this is inferred, and marked as inferred.
 */
final class Regimens {

    /** The shortest cycle in days; drugs first given within it are given together. */
    private static final int SHORTEST_CYCLE_DAYS = 10;

    private final Terminology terminology;
    private final LocalDate today;
    private final int regimenDays;
    private final int pauseDays;

    /**
     * @param regimenDays the number of days from the first dose within which drugs first given belong to one regimen
     * @param pauseDays   the number of days without a dose after which a regimen is over
     */
    Regimens(Terminology terminology, LocalDate today, int regimenDays, int pauseDays) {
        this.terminology = terminology;
        this.today = today;
        this.regimenDays = regimenDays;
        this.pauseDays = pauseDays;
    }

    /** The regimens, oldest first, from drugs that were or are being given on a known day. */
    List<Course> of(Collection<MedicationUse> medicated) {
        var parts = medicated.stream()
                .filter(part ->
                        part.progress() != Progress.PLANNED && part.first().isPresent())
                .filter(part -> !classes(part.drugs()).isEmpty())
                .sorted(Comparator.comparing(Course::begin))
                .toList();
        var begun = begun(parts);
        var courses = new ArrayList<Course>();
        for (var part : parts) {
            if (courses.isEmpty()) {
                courses.add(new Course(1, today));
            } else {
                var current = courses.get(courses.size() - 1);
                if (isSwitch(current, Course.begin(part), parts, begun)) {
                    courses.forEach(Course::supersede);
                    courses.add(new Course(current.line() + 1, today));
                } else if (Course.begin(part).isAfter(current.end().plusDays(pauseDays))) {
                    courses.add(new Course(current.line(), today));
                }
            }
            courses.get(courses.size() - 1).add(part);
        }
        return courses;
    }

    /** Returns whether the drugs given from a day on are a new line. */
    private boolean isSwitch(
            Course current, LocalDate day, List<MedicationUse> all, NavigableMap<LocalDate, Set<String>> begun) {
        var before = classes(current.drugs());
        if (before.containsAll(begun(begun, day))
                || !day.isAfter(current.first().plusDays(regimenDays))) {
            return false;
        }
        var dropped = new HashSet<>(before);
        dropped.removeAll(given(all, day));
        if (before.size() > 1) {
            dropped.removeAll(classes(backbone(current.drugs())));
        }
        return !dropped.isEmpty();
    }

    /** The drugs of which it begins no new line that they alone are stopped. */
    private Set<String> backbone(Set<String> drugs) {
        return drugs.stream()
                .filter(drug ->
                        terminology.property("crlm-drug", drug, "backbone").contains("true"))
                .collect(Collectors.toSet());
    }

    /** The drugs that are given from each day on. */
    private static NavigableMap<LocalDate, Set<String>> begun(Collection<MedicationUse> parts) {
        var days = new TreeMap<LocalDate, Set<String>>();
        parts.forEach(part ->
                days.computeIfAbsent(Course.begin(part), day -> new HashSet<>()).addAll(part.drugs()));
        return days;
    }

    /** The classes of the drugs first given on a day or in the same cycle. */
    private Set<String> begun(NavigableMap<LocalDate, Set<String>> begun, LocalDate day) {
        return classes(begun.subMap(day, day.plusDays(SHORTEST_CYCLE_DAYS)).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    }

    /** The classes of the drugs given on a day or within a pause after it. */
    private Set<String> given(List<MedicationUse> all, LocalDate day) {
        var drugs = all.stream()
                .filter(part -> !Course.begin(part).isAfter(day.plusDays(pauseDays)))
                .filter(part -> !end(part).isBefore(day))
                .flatMap(part -> part.drugs().stream())
                .collect(Collectors.toSet());
        return classes(drugs);
    }

    private LocalDate end(MedicationUse part) {
        return part.progress() == Progress.RUNNING
                ? today
                : part.last().map(ClinicalDate::latest).orElse(Course.begin(part));
    }

    /** The classes of drugs. A drug without a class is its own class; modulators have none. */
    private Set<String> classes(Set<String> drugs) {
        return drugs.stream()
                .filter(drug -> !terminology.property("crlm-drug", drug, "kind").contains("modulator"))
                .flatMap(drug -> {
                    var classes = terminology.property("crlm-drug", drug, "class");
                    return (classes.isEmpty() ? Set.of(drug) : classes).stream();
                })
                .collect(Collectors.toSet());
    }
}
