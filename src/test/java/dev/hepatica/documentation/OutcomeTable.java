package dev.hepatica.documentation;

import dev.hepatica.evidence.base.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of an item, to the digit. */
record OutcomeTable(List<Outcome> outcomes) {

    private static final List<String> HEADINGS = List.of(
            "measure",
            "arm",
            "value",
            "comparator",
            "comparator value",
            "unit",
            "HR or OR",
            "95 % CI",
            "P",
            "n",
            "source",
            "caveat");

    String text() {
        return outcomes.isEmpty()
                ? ""
                : "\n"
                        + Markdown.table(
                                HEADINGS,
                                outcomes.stream().map(OutcomeTable::row).toList());
    }

    private static List<String> row(Outcome outcome) {
        return List.of(
                Markdown.text(outcome.measure()),
                cell(outcome.arm()),
                cell(outcome.value()),
                cell(outcome.comparator()),
                cell(outcome.comparatorValue()),
                cell(outcome.unit()),
                ratio(outcome),
                String.join("–", outcome.ci95()),
                cell(outcome.p()),
                cell(outcome.n()),
                Integer.toString(outcome.source() + 1),
                cell(outcome.caveat()));
    }

    private static String ratio(Outcome outcome) {
        return Stream.of(outcome.hr().map("HR "::concat), outcome.or().map("OR "::concat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String cell(Optional<String> value) {
        return value.map(Markdown::text).orElse("");
    }
}
