package dev.hepatica.fhir.writing;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What prognostic models say, in the words of a plan. */
final class OutlookText {

    /** Of the figures so many are told; all of them are in the resources. */
    private static final int FIGURES_TOLD = 2;

    /** What they say of single findings stands in the plan as statements with their sources. */
    private static final Set<String> TOLD_AS_STATEMENTS = Set.of("gene-effects", "pathways-altered");

    private OutlookText() {}

    /** A line for each model that says something definite, then one that names the others. */
    static List<String> of(List<Outlook> outlooks) {
        var lines = new ArrayList<>(outlooks.stream()
                .filter(OutlookText::isTold)
                .map(OutlookText::line)
                .toList());
        Stream.of(
                        rest(
                                "Not answered, since they do not speak of this patient",
                                outlooks,
                                Standing.NOT_OF_THIS_PATIENT),
                        rest("Not computable or not assigned", outlooks, Standing.NOT_COMPUTABLE))
                .flatMap(List::stream)
                .forEach(lines::add);
        return lines;
    }

    private static boolean isTold(Outlook outlook) {
        var definite = outlook.stratum().isPresent() || outlook.score().isPresent();
        return !TOLD_AS_STATEMENTS.contains(outlook.model())
                && definite
                && (outlook.standing() == Standing.ANSWERED
                        || outlook.standing() == Standing.ONLY_IF
                                && outlook.model().equals("fong"));
    }

    private static List<String> rest(String why, List<Outlook> outlooks, Standing standing) {
        var titles = outlooks.stream()
                .filter(outlook -> outlook.standing() == standing)
                .map(Outlook::title)
                .collect(joining(", "));
        return titles.isEmpty() ? List.of() : List.of("%s: %s.".formatted(why, titles));
    }

    private static String line(Outlook outlook) {
        var parts = new ArrayList<String>();
        parts.add(
                outlook.score().isPresent()
                        ? outlook.answer() + outlook.stratum().map(", "::concat).orElse("") + "."
                        : outlook.stratum().orElse(outlook.answer()) + ".");
        if (outlook.standing() == Standing.ONLY_IF) {
            parts.add("Holds only if a resection is planned.");
        }
        if (!outlook.missing().isEmpty()) {
            parts.add("Missing: %s."
                    .formatted(
                            outlook.missing().stream().map(fact -> fact.words()).collect(joining(", "))));
        }
        if (outlook.stratum().isPresent()) {
            outlook.figures().stream()
                    .filter(figure -> !figure.words().contains(": "))
                    .limit(FIGURES_TOLD)
                    .map(RiskAssessmentWriter::words)
                    .map(words -> capital(words) + ".")
                    .forEach(parts::add);
        }
        return "%s: %s [%s]"
                .formatted(
                        outlook.title(),
                        String.join(" ", parts),
                        outlook.reference().citation());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
