package dev.hepatica.documentation.prognosis;

import static java.util.stream.Collectors.joining;

import dev.hepatica.documentation.Markdown;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.prognosis.model.ModelCard.FigureVerification;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The page about all prognostic models. */
record PrognosisPage(List<Prognosis> models, Vocabulary vocabulary, BenchmarkSection benchmark) {

    private static final String FACTS = """

            ## Classes as facts

            Conditions of the evidence base can ask for the class of these models. Such a fact is worked out, never read and
            never asked for; it is known where the model speaks of the patient, or may, and only one class is left. The score
            of Fong itself is `fongCrs` ([fong-crs](facts.md#fong-crs)); what was sent and what is counted must agree.

            """;

    String text() {
        return Introduction.TEXT.formatted(
                        models.size(),
                        Arrays.stream(FigureVerification.values())
                                .filter(label -> label != FigureVerification.OWN)
                                .map(PrognosisPage::label)
                                .collect(joining()),
                        FigureVerification.OWN.words())
                + Markdown.table(
                        List.of("model", "code", "answers", "rule"),
                        sections().map(ModelSection::row).toList())
                + FACTS
                + Markdown.table(
                        List.of("model", "fact", "in conditions", "values"),
                        sections().flatMap(PrognosisPage::fact).toList())
                + sections().map(this::section).collect(joining("", "\n## The models\n", ""))
                + SiteExamples.text();
    }

    private Stream<ModelSection> sections() {
        return models.stream().map(each -> new ModelSection(each, vocabulary));
    }

    private String section(ModelSection section) {
        return section.prognosis().model().code().equals("fong") ? section.text() + benchmark.text() : section.text();
    }

    private static Stream<List<String>> fact(ModelSection section) {
        return section.fact().stream()
                .map(fact -> List.of(
                        section.title(),
                        Markdown.link(fact.kebab(), "facts.md#" + fact.kebab()),
                        "`%s`".formatted(fact.id()),
                        fact.values().keySet().stream().map("`%s`"::formatted).collect(joining(", "))));
    }

    private static String label(FigureVerification label) {
        return "| `%s` | %s | %s |\n"
                .formatted(
                        label,
                        label.words(),
                        label.isCitable() ? "may be a probability" : "text with its status, never a probability");
    }
}
