package dev.hepatica.documentation;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.evidence.base.Paper;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The page to begin with: what there is, and how to read it. */
record IndexPage(Library library) {

    String text() throws IOException {
        var base = library.base();
        return Guide.INTRODUCTION.formatted(
                        base.items().size(), library.domains().size())
                + Markdown.table(
                        List.of("domain", "items", "about"),
                        library.domains().stream().map(IndexPage::row).toList())
                + Guide.PAGES.formatted(
                        base.activities().size(),
                        base.conflicts().size(),
                        base.premises().size())
                + Guide.ITEM
                + Arrays.stream(RecommendationKind.values())
                        .map(IndexPage::kind)
                        .collect(joining())
                + Guide.GRADES
                + Guide.CONDITIONS
                + derived()
                + Guide.SOURCES
                + base.papers().stream().map(IndexPage::paper).collect(joining());
    }

    private static List<String> row(Domain domain) {
        return List.of(
                Markdown.link(Markdown.text(domain.title()), domain.page()),
                Integer.toString(domain.items().size()),
                Markdown.text(domain.about()));
    }

    private static String kind(RecommendationKind kind) {
        return "- `%s` %s\n".formatted(Words.code(kind), Words.kind(kind));
    }

    /** The words of conditions that are worked out from others. */
    private String derived() throws IOException {
        var settings = new YAMLMapper()
                .readTree(Path.of("src/main/resources/evidence/vocabulary.yaml").toFile())
                .path("settings");
        return library.base().conditions().vocabulary().facts().stream()
                .filter(fact -> fact.derived().isPresent())
                .map(fact -> "- %s (%s): %s\n"
                        .formatted(
                                Markdown.text(fact.yes().orElse(fact.label())),
                                Markdown.link("fact", "../facts.md#" + fact.kebab()),
                                meaning(fact, settings)))
                .collect(joining());
    }

    private String meaning(FactDefinition fact, JsonNode settings) {
        var expression = fact.derived().orElseThrow();
        return settings.properties().stream()
                .filter(setting -> setting.getValue().isNull() && expression.contains("config." + setting.getKey()))
                .findFirst()
                .map(setting ->
                        "counts only as it is sent; no number is set for %s".formatted(Markdown.code(setting.getKey())))
                .orElseGet(() -> fact.isNumber()
                        ? Markdown.code(expression)
                        : Markdown.text(
                                library.base().conditions().compile(expression).words()));
    }

    private static String paper(Paper paper) {
        var address = paper.doi()
                .map(doi -> " " + Markdown.link("doi:" + doi, "https://doi.org/" + doi))
                .orElse("");
        return "\n### %s\n\n%s. %s%s%s\n"
                .formatted(
                        paper.id(),
                        Markdown.text(paper.label()),
                        Markdown.text(paper.citation()),
                        address,
                        paper.note().map(note -> " " + Markdown.text(note)).orElse(""));
    }
}
