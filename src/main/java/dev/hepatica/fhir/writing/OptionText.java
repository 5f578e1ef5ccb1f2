package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.AxisPlan.TreatmentOnRecord;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Option.Refinement;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An option, or a statement, in the words of a plan. */
final class OptionText {

    /** Figures of an option are told up to this many; all of them are in the resources. */
    private static final int FIGURES_TOLD = 3;

    /** Of what explains an option so much is told; all of it is in the resources. */
    private static final int RATIONALE_TOLD = 2;

    private static final String NOT_IF = "not if ";
    private static final String UNLESS = "unless ";

    private OptionText() {}

    /**
     * Options that rest on the same statements, in one paragraph.
     *
     * @param toldElsewhere statements that were told before, or are told once for several options
     */
    static String of(List<Option> options, List<Statement> toldElsewhere) {
        var option = options.get(0);
        var lead = option.lead();
        var parts = new ArrayList<String>();
        var condition = option.isConditional() ? ", " + requirements(option.requirements()) : "";
        parts.add("%d. %s%s.".formatted(option.rank(), labels(options), condition));
        if (toldElsewhere.contains(lead)) {
            parts.add("By the same statement.");
        } else {
            parts.add(grade(lead) + ".");
            parts.add(lead.text());
        }
        parts.addAll(beside(options, toldElsewhere));
        parts.addAll(refinements(options.stream()
                .flatMap(each -> each.refinements().stream())
                .distinct()
                .toList()));
        parts.add("[%s]"
                .formatted(sources(options.stream()
                        .flatMap(each -> each.supports().stream())
                        .distinct()
                        .toList())));
        return String.join(" ", parts);
    }

    /** An option that waits for something, in a line. */
    static String conditional(Option option) {
        return "%s, %s. %s. [%s]"
                .formatted(
                        label(option),
                        requirements(option.requirements()),
                        grade(option.lead()),
                        sources(List.of(option.lead())));
    }

    private static String labels(List<Option> options) {
        return options.stream().map(OptionText::label).collect(Collectors.joining("; or "));
    }

    private static String label(Option option) {
        return option.activity().label() + (option.planned() ? " (planned or under way)" : "");
    }

    /** What is planned or under way, with what is to be said about it. */
    static String of(TreatmentOnRecord standing) {
        return Stream.of(
                        Stream.of(standing.activity().label() + "."),
                        standing.objections().stream().map(each -> "Against it: " + sourced(each)),
                        standing.rationale().stream().map(OptionText::sourced),
                        refinements(standing.refinements()).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining(" "));
    }

    /** How it is to be done. */
    private static List<String> refinements(List<Refinement> refinements) {
        return refinements.stream()
                .map(each -> "→ %s [%s]".formatted(of(each), sources(each.supports())))
                .toList();
    }

    /** A refinement and what it waits for. */
    static String of(Refinement refinement) {
        return refinement.activity().label()
                + (refinement.requirements().isEmpty() ? "." : ", " + requirements(refinement.requirements()) + ".");
    }

    private static String sourced(Statement statement) {
        return "%s [%s]".formatted(statement.text(), sources(List.of(statement)));
    }

    /** What is told with an option: figures, what explains it, and what speaks against it. */
    private static List<String> beside(List<Option> options, List<Statement> toldElsewhere) {
        var option = options.get(0);
        var figures = toldElsewhere.contains(option.lead())
                ? List.<String>of()
                : option.lead().outcomes().stream().limit(FIGURES_TOLD).toList();
        return Stream.of(
                        figures.isEmpty() ? Stream.<String>empty() : Stream.of(String.join("; ", figures) + "."),
                        options.stream()
                                .flatMap(each -> each.rationale().stream())
                                .distinct()
                                .filter(each -> each.holds() && !toldElsewhere.contains(each))
                                .limit(RATIONALE_TOLD)
                                .map(each -> "Beside it: " + each.text()),
                        options.stream()
                                .flatMap(each -> each.objections().stream())
                                .distinct()
                                .filter(each -> each.holds() && !toldElsewhere.contains(each))
                                .map(each -> "Against it: " + each.text()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What explains each of several options, so that it can be told once. */
    static List<Statement> shared(List<Option> options) {
        return options.size() < 2
                ? List.of()
                : options.get(0).rationale().stream()
                        .filter(Statement::holds)
                        .filter(each -> options.stream()
                                .allMatch(option -> option.rationale().contains(each)))
                        .toList();
    }

    /** What would have to be so, first, and what would have to be not so: {@code if A; B, unless C}. */
    private static String requirements(List<Requirement> requirements) {
        var not = requirements.stream()
                .map(Requirement::words)
                .filter(words -> words.startsWith(NOT_IF) || words.startsWith(UNLESS))
                .map(words -> words.substring(words.startsWith(NOT_IF) ? NOT_IF.length() : UNLESS.length()))
                .toList();
        var so = requirements.stream()
                .map(Requirement::words)
                .filter(words -> !words.startsWith(NOT_IF) && !words.startsWith(UNLESS))
                .toList();
        return Stream.of(
                        so.isEmpty() ? "" : "if " + String.join("; ", so),
                        not.isEmpty() ? "" : "unless " + String.join("; or ", not))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Strength, certainty and, for a molecular match, its tier. */
    static String grade(Statement statement) {
        return "%s, %s certainty%s%s"
                .formatted(
                        statement.strength().words(),
                        statement.certainty().words(),
                        statement.escat().map(", ESCAT "::concat).orElse(""),
                        statement.inference() ? ", partly our inference" : "");
    }

    /** The sources of statements, in few words. */
    static String sources(List<Statement> statements) {
        return String.join(
                "; ",
                statements.stream()
                        .flatMap(statement -> statement.references().stream())
                        .map(SourceReference::label)
                        .distinct()
                        .toList());
    }
}
