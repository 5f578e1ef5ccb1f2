package dev.hepatica.fhir.writing;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.assessment.plan.PlannedActivity;

/** The wording of options that were set aside, with the reasons. */
final class SetAsideText {

    private SetAsideText() {}

    static String of(SetAside setAside) {
        var because = setAside.decisive().stream()
                .map(fact -> fact.sources().isEmpty()
                        ? fact.words()
                        : "%s (%s)".formatted(fact.words(), fact.sources().get(0)))
                .collect(joining(", "));
        return "%s: %s. On record: %s."
                .formatted(
                        setAside.activities().stream()
                                .map(PlannedActivity::label)
                                .collect(joining("; ")),
                        setAside.because(),
                        because);
    }
}
