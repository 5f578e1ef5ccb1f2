package dev.hepatica.scenario;

import static java.util.stream.Collectors.joining;

import dev.hepatica.evidence.FindingCodes;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page about all facts, for whoever sends records.
 *
 * @param base       what the facts are used for
 * @param vocabulary the headings and settings of the vocabulary
 */
record FactsPage(EvidenceBase base, VocabularyFile vocabulary) {

    /** So many ids stand in a line; more are folded away. */
    private static final int SHORT_LIST = 8;

    private static final String TABLE = """
            | code | fact | type | sent as | absent means | read elsewhere | asked | items |
            |---|---|---|---|---|---|---|---|
            """;

    String text() {
        var page = new StringBuilder(FactExamples.INTRODUCTION);
        vocabulary.groups(base.conditions().vocabulary()).forEach((heading, facts) -> {
            page.append("\n## ").append(sentence(heading)).append("\n\n").append(TABLE);
            facts.forEach(fact -> page.append(row(fact)));
            facts.forEach(fact -> page.append(details(fact)));
        });
        return page.toString();
    }

    private String row(FactDefinition fact) {
        var cells = List.of(
                link(fact),
                fact.label(),
                type(fact),
                sentAs(fact),
                absent(fact).orElse("missing"),
                fact.readFrom().isEmpty() ? "" : "yes",
                lower(fact.ask()),
                Integer.toString(usedBy(fact).size()));
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String details(FactDefinition fact) {
        var lines = new ArrayList<String>();
        meaning(fact).ifPresent(lines::add);
        var values = values(fact);
        if (!values.isEmpty()) {
            lines.add("Values: "
                    + values.entrySet().stream().map(FactsPage::value).collect(joining(", ")) + ".");
        }
        fact.derived().ifPresent(text -> lines.add("Derived: `%s`%s.".formatted(plain(text), settings(text))));
        fact.readFrom().forEach(text -> lines.add("Read from: " + text + "."));
        absent(fact).ifPresent(value -> lines.add("Absent: counts as " + value + "."));
        var into = derivedFrom(fact).stream().map(FactsPage::link).collect(joining(", "));
        if (!into.isEmpty()) {
            lines.add("Derives: " + into + ".");
        }
        lines.add(asked(fact));
        used(usedBy(fact)).ifPresent(lines::add);
        return "\n#### %s\n\n%s, in conditions `%s`\n\n%s"
                .formatted(
                        fact.kebab(),
                        sentence(fact.label()),
                        fact.id(),
                        lines.stream().map("- %s\n"::formatted).collect(joining()));
    }

    /** What its code says of a fact, if that is more than its label, its unit or its question. */
    private static Optional<String> meaning(FactDefinition fact) {
        return fact.definition().or(fact::model).map(more -> FindingCodes.definition(fact));
    }

    private static Map<String, String> values(FactDefinition fact) {
        var values = new LinkedHashMap<>(fact.values());
        fact.yes().ifPresent(words -> values.put("true", words));
        fact.no().ifPresent(words -> values.put("false", words));
        return values;
    }

    private static String value(Map.Entry<String, String> value) {
        var code = "`" + value.getKey() + "`";
        return value.getValue().equals(value.getKey()) ? code : "%s (%s)".formatted(code, value.getValue());
    }

    private static Optional<String> absent(FactDefinition fact) {
        return fact.absentMeans().map(value -> value.isArray() ? "the empty set" : "`" + value.asText() + "`");
    }

    private static String type(FactDefinition fact) {
        var type = fact.type() == FactDefinition.Type.CODES ? "set of codes" : lower(fact.type());
        return fact.unit().map(unit -> "%s, `%s`".formatted(type, unit)).orElse(type);
    }

    /** Something that is only counted or graded has no unit to convert, and so can be a plain integer. */
    private static String sentAs(FactDefinition fact) {
        return switch (fact.type()) {
            case BOOLEAN -> "`valueBoolean`";
            case INTEGER ->
                fact.unit().filter(unit -> !unit.startsWith("{")).isPresent() ? "`valueQuantity`" : "`valueInteger`";
            case DECIMAL -> "`valueQuantity`";
            case CODE -> "`valueCodeableConcept`";
            case CODES -> "`valueCodeableConcept`, one each";
        };
    }

    private String settings(String expression) {
        return vocabulary.settings().entrySet().stream()
                .filter(setting -> expression.contains("config." + setting.getKey()))
                .map(setting -> ", where `config.%s` %s"
                        .formatted(
                                setting.getKey(),
                                setting.getValue()
                                        .map("is %s"::formatted)
                                        .orElse("has no value yet, so that only what is sent counts")))
                .collect(joining());
    }

    private List<FactDefinition> derivedFrom(FactDefinition fact) {
        return base.conditions().vocabulary().facts().stream()
                .filter(other -> other.derived()
                        .filter(text -> text.matches("(?s).*\\b%s\\b.*".formatted(fact.id())))
                        .isPresent())
                .toList();
    }

    private static String asked(FactDefinition fact) {
        if (fact.ask() == FactDefinition.Ask.NEVER) {
            return "Never asked.";
        }
        var activities = fact.obtain().stream().map("`%s`"::formatted).collect(joining(", "));
        return "Asked (%s): %s%s"
                .formatted(
                        lower(fact.ask()),
                        fact.question().orElseThrow(),
                        activities.isEmpty() ? "" : " Answered by " + activities + ".");
    }

    private List<String> usedBy(FactDefinition fact) {
        return base.items().stream()
                .filter(item ->
                        conditions(item).anyMatch(condition -> condition.facts().contains(fact)))
                .map(Recommendation::id)
                .toList();
    }

    private static Stream<Condition> conditions(Recommendation item) {
        return Stream.of(
                        Stream.of(item.applicability().when()),
                        item.applicability().unless().stream(),
                        item.effect().exceptions().stream().flatMap(exception -> exception.when().stream()))
                .flatMap(each -> each);
    }

    private static Optional<String> used(List<String> items) {
        if (items.size() <= SHORT_LIST) {
            return Optional.of(items.stream().map("`%s`"::formatted).collect(joining(", ", "Used by ", ".")))
                    .filter(line -> !items.isEmpty());
        }
        return Optional.of("<details><summary>Used by %d items</summary>%s</details>"
                .formatted(
                        items.size(),
                        items.stream().map("<code>%s</code>"::formatted).collect(joining(", "))));
    }

    private static String link(FactDefinition fact) {
        return "[%1$s](#%1$s)".formatted(fact.kebab());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
