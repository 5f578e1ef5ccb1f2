package dev.hepatica.fhir.writing;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Outlook;
import dev.hepatica.assessment.plan.Outlook.AnswerStatus;
import dev.hepatica.assessment.plan.Outlook.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The wording of prognoses in a plan. */
final class OutlookText {

    /** The most figures that are listed; the resources have all of them. */
    private static final int FIGURES_LISTED = 2;

    private OutlookText() {}

    /** A line for each model with a definite result. */
    static List<String> definite(List<Outlook> outlooks) {
        return outlooks.stream()
                .filter(OutlookText::isDefinite)
                .map(OutlookText::line)
                .toList();
    }

    /** The models without an answer, and the reasons. */
    static List<String> others(List<Outlook> outlooks) {
        return Stream.concat(
                        titles("Not applicable to this patient", outlooks, AnswerStatus.NOT_OF_THIS_PATIENT),
                        titles("Not computable or not assigned", outlooks, AnswerStatus.NOT_COMPUTABLE))
                .toList();
    }

    private static boolean isDefinite(Outlook outlook) {
        var definite = outlook.stratum().isPresent() || outlook.score().isPresent();
        return definite
                && (outlook.standing() == AnswerStatus.ANSWERED
                        || (outlook.standing() == AnswerStatus.ONLY_IF
                                && outlook.appliesIf().isPresent()));
    }

    private static Stream<String> titles(String why, List<Outlook> outlooks, AnswerStatus standing) {
        var titles = outlooks.stream()
                .filter(outlook -> outlook.standing() == standing)
                .map(Outlook::title)
                .collect(joining("; "));
        return titles.isEmpty() ? Stream.empty() : Stream.of("%s: %s.".formatted(why, titles));
    }

    private static String line(Outlook outlook) {
        var parts = new ArrayList<String>();
        parts.add(answer(outlook) + ".");
        if (outlook.standing() == AnswerStatus.ONLY_IF) {
            outlook.appliesIf().map("Holds only if %s."::formatted).ifPresent(parts::add);
        }
        if (!outlook.missing().isEmpty()) {
            parts.add("Missing: %s."
                    .formatted(outlook.missing().stream().map(FactValue::words).collect(joining(", "))));
        }
        outlook.figures().stream()
                .filter(Published::certain)
                .limit(FIGURES_LISTED)
                .map(RiskAssessmentWriter::words)
                .map(words -> capital(words) + ".")
                .forEach(parts::add);
        return "%s: %s [%s]"
                .formatted(
                        outlook.title(),
                        String.join(" ", parts),
                        outlook.reference().citation());
    }

    private static String answer(Outlook outlook) {
        if (outlook.stratum().isEmpty()) {
            return outlook.answer();
        }
        var stratum = outlook.stratum().get();
        return outlook.score().isPresent()
                ? "%s, %s".formatted(outlook.answer(), stratum.words())
                : "%s: %s".formatted(outlook.answer(), stratum.meaning());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
