package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.Assessment;
import dev.hepatica.assessment.AxisPlan;
import dev.hepatica.assessment.NotAdvised;
import dev.hepatica.assessment.Option;
import dev.hepatica.assessment.Outlook;
import dev.hepatica.assessment.Question;
import dev.hepatica.assessment.Reference;
import dev.hepatica.assessment.Requirement;
import dev.hepatica.assessment.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Narrative;

/** The plan as a tumour board reads it. */
final class PlanNarrative {

    /** Options that wait for something are told up to this many; all of them are in the resources. */
    private static final int CONDITIONAL_TOLD = 6;

    /** Figures of an option are told up to this many. */
    private static final int FIGURES_TOLD = 4;

    /** Open questions are told up to this many; all of them are in the resources. */
    private static final int QUESTIONS_TOLD = 8;

    private final Assessment assessment;
    private final Xhtml text = new Xhtml();

    private PlanNarrative(Assessment assessment) {
        this.assessment = assessment;
    }

    static Narrative of(Assessment assessment) {
        return new PlanNarrative(assessment).write();
    }

    private Narrative write() {
        text.paragraph(
                "As of %s".formatted(assessment.patient().asOf()),
                "· evidence %s".formatted(assessment.evidenceVersion()));
        switch (assessment.scope()) {
            case NO_LIVER_METASTASIS_ON_RECORD ->
                text.paragraph(
                        "No liver metastasis on record.",
                        "Nothing is planned. If there are liver metastases, send their diagnosis.");
            case NO_LIVER_METASTASIS ->
                text.paragraph(
                        "No liver metastasis on record.", "The record says that there are none. Nothing is planned.");
            case DECEASED -> text.paragraph("The patient has died.", "Nothing is planned.");
            case PLANNED -> plan();
        }
        return text.narrative();
    }

    private void plan() {
        text.paragraph(capital(assessment.summary()) + ".");
        if (!assessment.questions().isEmpty()) {
            text.heading("Work-up").list(questions());
        }
        assessment.axes().forEach(this::axis);
        if (!assessment.notAdvised().isEmpty()) {
            text.heading("Not advised")
                    .list(assessment.notAdvised().stream()
                            .map(PlanNarrative::notAdvised)
                            .toList());
        }
        if (!assessment.outlooks().isEmpty() || !assessment.notes().isEmpty()) {
            text.heading("Prognosis")
                    .list(Stream.concat(
                                    assessment.outlooks().stream().map(PlanNarrative::outlook),
                                    assessment.notes().stream().map(PlanNarrative::note))
                            .toList());
        }
        if (!assessment.contradictions().isEmpty()) {
            text.heading("Contradictions in the record")
                    .list(assessment.contradictions().stream()
                            .map(d -> "%s: %s %s".formatted(capital(d.label()), d.statement(), d.sources()))
                            .toList());
        }
        text.paragraph(
                "Decision support for a tumour board. It rests on what the record holds and on the cited evidence, and"
                        + " replaces neither.");
    }

    private List<String> questions() {
        var lines = new ArrayList<String>();
        for (var question :
                assessment.questions().stream().limit(QUESTIONS_TOLD).toList()) {
            lines.add(question(question));
        }
        var more = assessment.questions().stream()
                .skip(QUESTIONS_TOLD)
                .map(Question::label)
                .toList();
        if (!more.isEmpty()) {
            lines.add("Also missing, with less weight: " + String.join(", ", more) + ".");
        }
        return lines;
    }

    private static String question(Question question) {
        var decisions = question.decisions();
        var told = decisions.size() > 3 ? "%d decisions".formatted(decisions.size()) : String.join("; ", decisions);
        var obtain =
                question.obtain().stream().map(activity -> activity.label()).toList();
        return "%s. Decides: %s.%s"
                .formatted(
                        capital(question.fact().words()),
                        told,
                        obtain.isEmpty() ? "" : " Obtain: " + String.join("; ", obtain) + ".");
    }

    private void axis(AxisPlan axis) {
        var options = axis.options().stream()
                .filter(option -> !option.isConditional())
                .toList();
        var conditional = axis.options().stream().filter(Option::isConditional).toList();
        text.heading(axis.title() + (axis.alternatives() && axis.options().size() > 1 ? ": one of" : ""));
        text.list(options.stream().map(PlanNarrative::option).toList());
        if (!conditional.isEmpty()) {
            text.paragraph("Only if what is missing turns out so:");
            var lines = new ArrayList<String>();
            conditional.stream()
                    .limit(CONDITIONAL_TOLD)
                    .map(PlanNarrative::option)
                    .forEach(lines::add);
            var more = conditional.stream()
                    .skip(CONDITIONAL_TOLD)
                    .map(option -> option.activity().label())
                    .toList();
            if (!more.isEmpty()) {
                lines.add("%d more wait for several facts: %s.".formatted(more.size(), String.join("; ", more)));
            }
            text.list(lines);
        }
    }

    private static String option(Option option) {
        var lead = option.lead();
        var parts = new ArrayList<String>();
        parts.add(
                option.isConditional()
                        ? "%s, if %s.".formatted(option.activity().label(), requirements(option))
                        : "%d. %s.".formatted(option.rank(), option.activity().label()));
        parts.add(grade(lead) + ".");
        parts.add(lead.text());
        if (!option.isConditional()) {
            parts.addAll(beside(option));
        }
        parts.add("[%s]".formatted(sources(option.supports())));
        return String.join(" ", parts);
    }

    /** What is told with an option: figures, what explains it, what speaks against it, what the sources disagree on. */
    private static List<String> beside(Option option) {
        var figures = option.supports().stream()
                .flatMap(statement -> statement.outcomes().stream())
                .distinct()
                .limit(FIGURES_TOLD)
                .toList();
        var disagreements = option.supports().stream()
                .flatMap(support -> support.disagreements().stream())
                .distinct()
                .map(d -> "Sources disagree on %s: %s".formatted(small(d.topic()), d.resolution()));
        return Stream.of(
                        figures.isEmpty() ? Stream.<String>empty() : Stream.of(String.join("; ", figures) + "."),
                        option.rationale().stream().filter(Statement::holds).map(r -> "Beside it: " + r.text()),
                        option.objections().stream().filter(Statement::holds).map(o -> "Against it: " + o.text()),
                        disagreements)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String requirements(Option option) {
        return String.join(
                "; ", option.requirements().stream().map(Requirement::words).toList());
    }

    private static String notAdvised(NotAdvised notAdvised) {
        var reasons = notAdvised.reasons().stream()
                .map(reason -> "%s (%s; because: %s)".formatted(reason.text(), grade(reason), because(reason)))
                .toList();
        return "%s%s: %s [%s]"
                .formatted(
                        capital(notAdvised.label()),
                        notAdvised.strong() ? "" : " (contested)",
                        String.join(" ", reasons),
                        sources(notAdvised.reasons()));
    }

    /** The patient's facts without which a statement would not hold, with where they were read. */
    private static String because(Statement statement) {
        return String.join(
                ", ",
                statement.because().stream()
                        .filter(fact -> !fact.fact().equals("metastatic")
                                && !fact.sources().isEmpty())
                        .map(fact ->
                                "%s (%s)".formatted(fact.words(), fact.sources().get(0)))
                        .toList());
    }

    private static String outlook(Outlook outlook) {
        var parts = new ArrayList<String>();
        outlook.answer().ifPresent(score -> {
            parts.add(score + ".");
            score.stratum().ifPresent(stratum -> parts.add(capital(stratum) + "."));
            if (!outlook.missing().isEmpty()) {
                parts.add("Missing: %s."
                        .formatted(String.join(
                                ", ",
                                outlook.missing().stream()
                                        .map(fact -> fact.words())
                                        .toList())));
            }
        });
        parts.addAll(outlook.remarks().stream()
                .limit(outlook.answer().isPresent() ? 2 : 1)
                .toList());
        return "%s: %s [%s]"
                .formatted(
                        outlook.title(),
                        String.join(" ", parts),
                        outlook.reference().citation());
    }

    private static String note(Statement note) {
        var figures = note.outcomes().isEmpty() ? "" : " " + String.join("; ", note.outcomes()) + ".";
        return "%s%s [%s]".formatted(note.text(), figures, sources(List.of(note)));
    }

    private static String grade(Statement statement) {
        return "%s, %s certainty%s%s"
                .formatted(
                        statement.strength().words(),
                        statement.certainty().words(),
                        statement.escat().map(", ESCAT "::concat).orElse(""),
                        statement.inference() ? ", partly our inference" : "");
    }

    private static String sources(List<Statement> statements) {
        return String.join(
                "; ",
                statements.stream()
                        .flatMap(statement -> statement.references().stream())
                        .map(Reference::label)
                        .distinct()
                        .toList());
    }

    /** With a small first letter, unless the first word is an abbreviation. */
    private static String small(String text) {
        var isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
