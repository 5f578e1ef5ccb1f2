package dev.hepatica.fhir.writing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.hepatica.assessment.page.PlanPage;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.model.finding.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Narrative;

/** The plan as text for a tumour board. */
final class PlanNarrative {

    /** The most lines of the work-up that are listed with their reasons; the resources have all of them. */
    private static final int WORK_UP_LISTED = 6;

    private static final int DISAGREEMENTS_LISTED = 4;
    private static final int NOTES_LISTED = 5;
    private static final int MISSING_LISTED = 5;
    private static final int SHARED_LISTED = 3;

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
        PlanPage.of(assessment).forEach(line -> text.paragraph(line.title(), line.text()));
        text.annex();
        if (!assessment.questions().isEmpty() || !assessment.workUp().isEmpty()) {
            text.heading("Work-up").list(workUp());
        }
        assessment.axes().stream().filter(axis -> !axis.isEmpty()).forEach(this::axis);
        if (!assessment.notAdvised().isEmpty()) {
            text.heading("Not advised").list(notAdvised());
        }
        if (!assessment.setAside().isEmpty()) {
            text.heading("Set aside")
                    .list(assessment.setAside().stream().map(SetAsideText::of).toList());
        }
        if (!assessment.outlooks().isEmpty() || !assessment.notes().isEmpty()) {
            text.heading("Prognosis")
                    .list(Stream.of(
                                    OutlookText.definite(assessment.outlooks()).stream(),
                                    assessment.notes().stream()
                                            .limit(NOTES_LISTED)
                                            .map(PlanNarrative::note),
                                    OutlookText.others(assessment.outlooks()).stream())
                            .flatMap(lines -> lines)
                            .toList());
        }
        disagreements();
        if (!assessment.recordConflicts().isEmpty()) {
            text.heading("Conflicts in the record")
                    .list(assessment.recordConflicts().stream()
                            .map(d -> "%s: %s %s"
                                    .formatted(
                                            capital(d.label()),
                                            d.conflict().statement(),
                                            d.conflict().sources()))
                            .toList());
        }
        text.paragraph(
                "Decision support for a tumour board. It rests on what the record holds and on the cited evidence, and"
                        + " replaces neither.");
    }

    /**
     * Adds the disagreements between the sources of options and of activities that are not advised: both sides, and how
     * they were resolved.
     */
    private void disagreements() {
        var supports = assessment.axes().stream()
                .flatMap(axis -> axis.options().stream())
                .filter(option -> !option.isConditional())
                .map(Option::lead);
        var reasons = assessment.notAdvised().stream().flatMap(each -> each.reasons().stream());
        var lines = Stream.concat(supports, reasons)
                .flatMap(statement -> statement.disagreements().stream())
                .distinct()
                .limit(DISAGREEMENTS_LISTED)
                .map(PlanNarrative::disagreement)
                .toList();
        if (!lines.isEmpty()) {
            text.heading("Where the sources disagree").list(lines);
        }
    }

    private static String disagreement(SourceConflictSummary disagreement) {
        var line = new StringBuilder(disagreement.topic()).append('.');
        for (var i = 0; i < disagreement.positions().size(); i++) {
            line.append(" (%d) %s".formatted(i + 1, disagreement.positions().get(i)));
        }
        return line.append(" → ").append(disagreement.resolution()).toString();
    }

    private List<String> workUp() {
        var lines = new ArrayList<>(assessment.workUp().stream()
                .filter(each -> each.requirements().isEmpty())
                .limit(WORK_UP_LISTED)
                .map(WorkUpText::of)
                .toList());
        var less = assessment.workUp().stream()
                .filter(each -> each.requirements().isEmpty())
                .skip(WORK_UP_LISTED)
                .map(each -> each.activity().label())
                .toList();
        if (!less.isEmpty()) {
            lines.add("With less weight: " + String.join("; ", less) + ".");
        }
        var unobtainable = assessment.questions().stream()
                .filter(question -> question.obtain().isEmpty())
                .map(Question::label)
                .toList();
        if (!unobtainable.isEmpty()) {
            var more = unobtainable.size() > MISSING_LISTED
                    ? " and %d more".formatted(unobtainable.size() - MISSING_LISTED)
                    : "";
            lines.add("Also missing: %s%s."
                    .formatted(
                            String.join(
                                    ", ",
                                    unobtainable.stream().limit(MISSING_LISTED).toList()),
                            more));
        }
        return lines;
    }

    private void axis(AxisPlan axis) {
        var options = axis.options().stream()
                .filter(option -> !option.contingency().open())
                .toList();
        var shared = OptionText.shared(options);
        text.heading(axis.title() + (axis.alternatives() && options.size() > 1 ? ": at most one of" : ""))
                .list(lines(options, shared));
        shared.stream().limit(SHARED_LISTED).forEach(each -> text.paragraph("Beside all of these: " + each.text()));
        var conditional = new ArrayList<>(axis.options().stream()
                .filter(option -> option.contingency().open())
                .map(OptionText::conditional)
                .toList());
        if (!axis.further().isEmpty()) {
            conditional.add("%s wait for several facts that are not on record: %s."
                    .formatted(
                            conditional.isEmpty() ? "These" : axis.further().size() + " more",
                            String.join(
                                    "; ",
                                    axis.further().stream()
                                            .map(PlannedActivity::label)
                                            .toList())));
        }
        if (!conditional.isEmpty()) {
            text.paragraph("Options that depend on missing data:").list(conditional);
        }
        if (!axis.standing().isEmpty()) {
            text.paragraph("Planned or under way:");
            text.list(axis.standing().stream().map(OptionText::of).toList());
        }
    }

    /** A line for each group of options. A statement that several options share is listed with the first of them. */
    private static List<String> lines(List<Option> options, List<Statement> shared) {
        var lines = new ArrayList<String>();
        var listed = new ArrayList<>(shared);
        for (var together : together(options)) {
            lines.add(OptionText.of(together, listed));
            for (var option : together) {
                listed.add(option.lead());
                listed.addAll(option.rationale());
                listed.addAll(option.objections());
            }
        }
        return lines;
    }

    /** Groups options that the same statement proposes; a group is one line. */
    private static Collection<List<Option>> together(List<Option> options) {
        record NarrativeLine(int rank, Statement lead) {}
        return options.stream()
                .collect(groupingBy(
                        option -> new NarrativeLine(option.rank(), option.lead()), LinkedHashMap::new, toList()))
                .values();
    }

    /** A line for each activity that is not advised. A statement against several of them is listed with the first. */
    private List<String> notAdvised() {
        var lines = new ArrayList<String>();
        var listed = new ArrayList<Statement>();
        for (var each : assessment.notAdvised()) {
            lines.add(notAdvised(each, listed));
            listed.addAll(each.reasons());
        }
        return lines;
    }

    private static String notAdvised(NotAdvised notAdvised, List<Statement> listed) {
        var reasons = new ArrayList<>(notAdvised.reasons().stream()
                .filter(reason -> !listed.contains(reason))
                .map(reason -> "%s (%s%s)"
                        .formatted(
                                reason.text(),
                                OptionText.grade(reason),
                                because(reason).isEmpty() ? "" : "; because: " + because(reason)))
                .toList());
        if (reasons.isEmpty()) {
            reasons.add("for the reasons above.");
        } else if (reasons.size() < notAdvised.reasons().size()) {
            reasons.add("In addition to the reasons above.");
        }
        if (!notAdvised.instead().isEmpty()) {
            reasons.add("Instead: %s."
                    .formatted(notAdvised.instead().stream()
                            .map(PlannedActivity::label)
                            .collect(joining("; "))));
        }
        return "%s%s%s: %s [%s]"
                .formatted(
                        capital(notAdvised.label()),
                        notAdvised.planned() ? " (planned or under way)" : "",
                        notAdvised.strong() ? "" : " (contested)",
                        String.join(" ", reasons),
                        OptionText.sources(notAdvised.reasons()));
    }

    /** The patient's facts without which a statement would not hold, with their sources. */
    private static String because(Statement statement) {
        return String.join(
                ", ",
                statement.because().stream()
                        .filter(fact -> fact.fact() != Fact.METASTATIC
                                && !fact.sources().isEmpty())
                        .map(fact ->
                                "%s (%s)".formatted(fact.words(), fact.sources().get(0)))
                        .toList());
    }

    private static String note(Statement note) {
        var figures = note.outcomes().isEmpty() ? "" : " " + String.join("; ", note.outcomes()) + ".";
        return "%s%s [%s]".formatted(note.text(), figures, OptionText.sources(List.of(note)));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
