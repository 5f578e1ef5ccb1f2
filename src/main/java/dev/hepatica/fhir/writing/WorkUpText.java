package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.WorkUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The wording of the decisions that a question or a test is needed for. */
final class WorkUpText {

    private static final int DECISIONS_LISTED = 3;

    private WorkUpText() {}

    static String of(WorkUp workUp) {
        var parts = new ArrayList<String>();
        parts.add(workUp.activity().label() + ".");
        if (!workUp.questions().isEmpty()) {
            var missing = workUp.questions().stream()
                    .map(question -> question.fact().words())
                    .toList();
            parts.add(capital(String.join(", ", missing)) + ".");
            parts.add("Decides: " + decisions(workUp) + ".");
        }
        workUp.reasons().stream().findFirst().ifPresent(reason -> {
            if (workUp.questions().isEmpty()) {
                parts.add(reason.text());
            }
            parts.add("(%s) [%s]".formatted(OptionText.grade(reason), OptionText.sources(List.of(reason))));
        });
        return String.join(" ", parts);
    }

    private static String decisions(WorkUp workUp) {
        var all = workUp.questions().stream()
                .flatMap(question -> question.decisions().stream())
                .distinct()
                .toList();
        var listed = all.stream().limit(DECISIONS_LISTED);
        var more = all.size() > DECISIONS_LISTED
                ? Stream.of("%d more".formatted(all.size() - DECISIONS_LISTED))
                : Stream.<String>of();
        return String.join("; ", Stream.concat(listed, more).toList());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
