package dev.hepatica.documentation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Activity.Ingredient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an activity is to a program: drugs, test, procedure, with their codes. */
record ActivityCodes(Activity activity) {

    String text() {
        var text = new StringBuilder();
        if (!activity.ingredients().isEmpty()) {
            text.append(Markdown.point("Drugs", drugs()));
        }
        coded("LOINC", activity.test(), activity.loinc()).ifPresent(test -> text.append(Markdown.point("Test", test)));
        coded("SNOMED CT", activity.procedure(), activity.snomed())
                .ifPresent(procedure -> text.append(Markdown.point("Procedure", procedure)));
        if (!activity.plannedAs().isEmpty()) {
            text.append(Markdown.point(
                    "Planned or running",
                    activity.plannedAs().stream().map(Markdown::code).collect(joining(", "))
                            + " among the planned or running treatments"));
        }
        if (activity.modifier()) {
            text.append(Markdown.point("Modifier", "refines another activity and never stands alone"));
        }
        return text.toString();
    }

    /** All drugs; of those that share a choice, one is given. */
    private String drugs() {
        var byChoice = activity.ingredients().stream()
                .collect(
                        groupingBy(drug -> drug.choice().orElse(drug.name()), LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<String>();
        byChoice.forEach((choice, drugs) -> parts.add(
                drugs.get(0).choice().isPresent()
                        ? "one %s (%s)".formatted(Markdown.text(choice), names(drugs, " or "))
                        : names(drugs, ", ")));
        return String.join(", ", parts);
    }

    private static String names(List<Ingredient> drugs, String between) {
        return drugs.stream()
                .map(drug -> Markdown.text(drug.name())
                        + drug.rxnorm().map(" RxNorm %s"::formatted).orElse(""))
                .collect(joining(between));
    }

    private static Optional<String> coded(String system, Optional<String> words, Optional<String> code) {
        var known = code.map(each -> system + " " + each);
        return words.map(Markdown::text)
                .map(text -> text + known.map(", "::concat).orElse(""))
                .or(() -> known);
    }
}
