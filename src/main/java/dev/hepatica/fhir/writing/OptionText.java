package dev.hepatica.fhir.writing;

import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Reference;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An option, or a statement, in the words of a plan. */
final class OptionText {

    /** Figures of an option are told up to this many; all of them are in the resources. */
    private static final int FIGURES_TOLD = 4;

    private OptionText() {}

    /**
     * An option in one paragraph.
     *
     * @param toldElsewhere statements that explain it and are told once for several options
     */
    static String of(Option option, List<Statement> toldElsewhere) {
        var lead = option.lead();
        var parts = new ArrayList<String>();
        parts.add(
                option.isConditional()
                        ? "%s, if %s.".formatted(option.activity().label(), requirements(option))
                        : "%d. %s.".formatted(option.rank(), option.activity().label()));
        parts.add(grade(lead) + ".");
        parts.add(lead.text());
        if (!option.isConditional()) {
            parts.addAll(beside(option, toldElsewhere));
        }
        parts.add("[%s]".formatted(sources(option.supports())));
        return String.join(" ", parts);
    }

    /** What is told with an option: figures, what explains it, and what speaks against it. */
    private static List<String> beside(Option option, List<Statement> toldElsewhere) {
        var figures = option.supports().stream()
                .flatMap(statement -> statement.outcomes().stream())
                .distinct()
                .limit(FIGURES_TOLD)
                .toList();
        return Stream.of(
                        figures.isEmpty() ? Stream.<String>empty() : Stream.of(String.join("; ", figures) + "."),
                        option.rationale().stream()
                                .filter(each -> each.holds() && !toldElsewhere.contains(each))
                                .map(each -> "Beside it: " + each.text()),
                        option.objections().stream().filter(Statement::holds).map(o -> "Against it: " + o.text()))
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

    private static String requirements(Option option) {
        return String.join(
                "; ", option.requirements().stream().map(Requirement::words).toList());
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
                        .map(Reference::label)
                        .distinct()
                        .toList());
    }
}
