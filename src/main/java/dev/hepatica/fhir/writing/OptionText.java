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

/** The wording of options and statements in a plan. */
final class OptionText {

    /** The most figures that are listed with an option; the resources have all of them. */
    private static final int FIGURES_LISTED = 3;

    /** The most statements that are listed as the rationale of an option; the resources have all of them. */
    private static final int RATIONALE_LISTED = 2;

    private static final String NOT_IF = "not if ";
    private static final String UNLESS = "unless ";

    private OptionText() {}

    /**
     * Options with the same statements, in one paragraph.
     *
     * @param listedElsewhere statements that were listed before, or are listed once for several options
     */
    static String of(List<Option> options, List<Statement> listedElsewhere) {
        var option = options.get(0);
        var lead = option.lead();
        var parts = new ArrayList<String>();
        var condition = option.isConditional() ? ", " + requirements(option.requirements()) : "";
        parts.add("%d. %s%s.".formatted(option.rank(), labels(options), condition));
        if (listedElsewhere.contains(lead)) {
            parts.add("By the same statement.");
        } else {
            parts.add(grade(lead) + ".");
            parts.add(lead.text());
        }
        parts.addAll(beside(options, listedElsewhere));
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

    /** An option that depends on requirements, in a line. */
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

    /** A treatment that is planned or under way, with the statements about it. */
    static String of(TreatmentOnRecord standing) {
        return Stream.of(
                        Stream.of(standing.activity().label() + "."),
                        standing.objections().stream().map(each -> "Against it: " + sourced(each)),
                        standing.rationale().stream().map(OptionText::sourced),
                        refinements(standing.refinements()).stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining(" "));
    }

    /** The ways in which a treatment is to be given. */
    private static List<String> refinements(List<Refinement> refinements) {
        return refinements.stream()
                .map(each -> "→ %s [%s]".formatted(of(each), sources(each.supports())))
                .toList();
    }

    /** A refinement and its requirements. */
    static String of(Refinement refinement) {
        return refinement.activity().label()
                + (refinement.requirements().isEmpty() ? "." : ", " + requirements(refinement.requirements()) + ".");
    }

    private static String sourced(Statement statement) {
        return "%s [%s]".formatted(statement.text(), sources(List.of(statement)));
    }

    /** The text beside an option: figures, rationale and objections. */
    private static List<String> beside(List<Option> options, List<Statement> listedElsewhere) {
        var option = options.get(0);
        var figures = listedElsewhere.contains(option.lead())
                ? List.<String>of()
                : option.lead().outcomes().stream().limit(FIGURES_LISTED).toList();
        return Stream.of(
                        figures.isEmpty() ? Stream.<String>empty() : Stream.of(String.join("; ", figures) + "."),
                        options.stream()
                                .flatMap(each -> each.rationale().stream())
                                .distinct()
                                .filter(each -> each.holds() && !listedElsewhere.contains(each))
                                .limit(RATIONALE_LISTED)
                                .map(each -> "Beside it: " + each.text()),
                        options.stream()
                                .flatMap(each -> each.objections().stream())
                                .distinct()
                                .filter(each -> each.holds() && !listedElsewhere.contains(each))
                                .map(each -> "Against it: " + each.text()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The rationale that several options share, so that it can be listed once. */
    static List<Statement> shared(List<Option> options) {
        return options.size() < 2
                ? List.of()
                : options.get(0).rationale().stream()
                        .filter(Statement::holds)
                        .filter(each -> options.stream()
                                .allMatch(option -> option.rationale().contains(each)))
                        .toList();
    }

    /** Requirements to be met first, then those that must not be met: {@code if A; B, unless C}. */
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
        var grade = statement.grade();
        return "%s, %s certainty%s%s"
                .formatted(
                        grade.strength().words(),
                        grade.certainty().words(),
                        grade.escat().map(", ESCAT "::concat).orElse(""),
                        grade.inference() ? ", partly our inference" : "");
    }

    /** The sources of statements, abbreviated. */
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
