package dev.hepatica.cdshooks.answer;

import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that several cards share. */
final class Phrases {

    /** The most items of a list that are named; of the others the number is given. */
    private static final int NAMED = 3;

    private static final int IN_A_SUMMARY = 2;

    private static final String NOT_ON_RECORD = " not on record";

    private Phrases() {}

    static String grade(Statement statement) {
        var grade = statement.grade();
        return "%s, %s certainty%s"
                .formatted(
                        grade.strength().words(),
                        grade.certainty().words(),
                        grade.inference() ? ", partly our inference" : "");
    }

    static String sources(Collection<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.references().stream())
                .map(SourceReference::label)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String facts(Collection<FactValue> values) {
        return values.stream().map(FactValue::words).collect(Collectors.joining(", "));
    }

    /** The facts that distinguish this patient from others. */
    static String facts(Statement statement) {
        return String.join(", ", ownFacts(statement));
    }

    /** The last two of these facts, which are the most specific of a condition. */
    static String lastFacts(Statement statement) {
        var facts = ownFacts(statement);
        return String.join(", ", facts.subList(Math.max(0, facts.size() - IN_A_SUMMARY), facts.size()));
    }

    private static List<String> ownFacts(Statement statement) {
        return statement.because().stream()
                .filter(value -> !value.general())
                .map(FactValue::words)
                .toList();
    }

    /** The first items of a list, and the number of the others. */
    static String some(List<String> words, String between) {
        var first = words.stream().limit(NAMED).collect(Collectors.joining(between));
        return words.size() > NAMED ? "%s and %d more".formatted(first, words.size() - NAMED) : first;
    }

    /** The names of missing facts, without the words "not on record". */
    static String missing(Collection<FactValue> values) {
        return values.stream()
                .map(value -> value.words().endsWith(NOT_ON_RECORD)
                        ? value.words().substring(0, value.words().length() - NOT_ON_RECORD.length())
                        : value.words())
                .collect(Collectors.joining(", "));
    }

    static String labels(Collection<PlannedActivity> activities) {
        return activities.stream().map(PlannedActivity::label).collect(Collectors.joining("; "));
    }

    /** An option in a line, with its grade, its requirements and its sources. */
    static String option(Option option) {
        return "%s%s. %s. (%s)"
                .formatted(
                        option.activity().label(),
                        option.isConditional() ? ", if " + conditions(option.requirements()) : "",
                        grade(option.lead()),
                        sources(List.of(option.lead())));
    }

    private static String conditions(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::words).collect(Collectors.joining("; "));
    }
}
