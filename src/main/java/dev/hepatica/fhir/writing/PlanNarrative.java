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
        if (!assessment.patient().discordances().isEmpty()) {
            text.heading("Contradictions in the record")
                    .list(assessment.patient().discordances().stream()
                            .map(d -> "%s %s".formatted(d.statement(), d.sources()))
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
        var line = new StringBuilder();
        line.append(option.isConditional() ? "" : option.rank() + ". ")
                .append(option.activity().label());
        if (option.isConditional()) {
            line.append(", if ")
                    .append(String.join(
                            "; ",
                            option.requirements().stream()
                                    .map(Requirement::words)
                                    .toList()));
        }
        line.append(". ")
                .append(grade(option.lead()))
                .append(". ")
                .append(option.lead().text());
        var figures = Stream.concat(option.supports().stream(), option.rationale().stream())
                .flatMap(statement -> statement.outcomes().stream())
                .limit(3)
                .toList();
        if (!figures.isEmpty() && !option.isConditional()) {
            line.append(' ').append(String.join("; ", figures)).append('.');
        }
        for (var objection :
                option.objections().stream().filter(Statement::holds).toList()) {
            line.append(" Against it: ").append(objection.text());
        }
        option.supports().stream()
                .flatMap(support -> support.disagreements().stream())
                .distinct()
                .forEach(d -> line.append(" Sources disagree on %s: %s".formatted(d.topic(), d.resolution())));
        line.append(" [").append(sources(option.supports())).append(']');
        return line.toString();
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

    /** The patient's facts that a statement rests on, with where they were read. */
    private static String because(Statement statement) {
        return String.join(
                ", ",
                statement.facts().stream()
                        .filter(fact ->
                                fact.value().isPresent() && !fact.sources().isEmpty())
                        .filter(fact -> !fact.fact().equals("metastatic"))
                        .map(fact ->
                                "%s (%s)".formatted(fact.words(), fact.sources().get(0)))
                        .toList());
    }

    private static String outlook(Outlook outlook) {
        var answer = outlook.answer()
                .map(score -> "%s.%s%s"
                        .formatted(
                                score,
                                score.stratum()
                                        .map(stratum -> " " + capital(stratum) + ".")
                                        .orElse(""),
                                outlook.missing().isEmpty()
                                        ? ""
                                        : " Missing: "
                                                + String.join(
                                                        ", ",
                                                        outlook.missing().stream()
                                                                .map(f -> f.words())
                                                                .toList())
                                                + "."))
                .orElse("");
        return "%s: %s %s [%s]"
                .formatted(
                        outlook.title(),
                        answer,
                        String.join(" ", outlook.remarks().stream().limit(2).toList()),
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

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
