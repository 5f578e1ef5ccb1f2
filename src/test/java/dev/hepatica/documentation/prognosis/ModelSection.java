package dev.hepatica.documentation.prognosis;

import static java.util.stream.Collectors.joining;

import dev.hepatica.documentation.Markdown;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCard.Stratum;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * All about one model.
 *
 * @param prognosis what it says of a case without any fact
 */
record ModelSection(Prognosis prognosis, Vocabulary vocabulary) {

    private static final String BENCHMARK = "tcia";

    String text() {
        var card = prognosis.model();
        var parts = new StringBuilder("\n### %s\n\n`%s` · %s\n\n".formatted(title(), card.code(), citation(card)))
                .append(Markdown.point("Speaks of", Markdown.text(card.population())))
                .append(Markdown.point("Answers", kind()))
                .append(Markdown.point("Rule, " + card.definition().words(), Markdown.text(card.formula())))
                .append(fact().map(
                                fact -> Markdown.point("For conditions", "%s, `%s`".formatted(link(fact), fact.id())))
                        .orElse(""))
                .append("\n")
                .append(criteria());
        if (!card.strata().isEmpty()) {
            parts.append("\n").append(strata());
        }
        var figures = card.figures().stream()
                .filter(figure -> !figure.cohort().equals(BENCHMARK))
                .toList();
        parts.append("\n")
                .append(figures.isEmpty() ? "No figures.\n" : new FigureTable(card).of(figures))
                .append("\n");
        card.caveats()
                .forEach(caveat -> parts.append("- ")
                        .append(Markdown.text(caveat.endsWith(".") ? caveat : caveat + "."))
                        .append("\n"));
        return parts.toString();
    }

    List<String> row() {
        return List.of(
                Markdown.link(title(), "#" + Markdown.anchor(prognosis.model().title())),
                "`%s`".formatted(prognosis.model().code()),
                kind(),
                prognosis.model().definition().words());
    }

    Optional<FactDefinition> fact() {
        return vocabulary.facts().stream()
                .filter(fact ->
                        fact.model().equals(Optional.of(prognosis.model().code())))
                .filter(fact -> !fact.isScore())
                .findFirst();
    }

    String title() {
        return Markdown.text(prognosis.model().title());
    }

    static String link(FactDefinition fact) {
        return Markdown.link(Markdown.text(fact.label()), "facts.md#" + fact.kebab());
    }

    private static String citation(ModelCard card) {
        var words = Markdown.text(card.citation());
        return card.link()
                .map(link -> "%s (%s)".formatted(words, Markdown.link(name(link), link.toString())))
                .orElse(words);
    }

    private static String name(URI link) {
        return link.getHost().equals("doi.org") ? "doi " + link.getPath().substring(1) : link.getHost();
    }

    private String kind() {
        var classes = prognosis.model().strata().size();
        if (prognosis.answer() instanceof Answer.Score score) {
            return "points, %s".formatted(score.scores());
        }
        if (prognosis.answer() instanceof Answer.Classification) {
            return "one of %d classes".formatted(classes);
        }
        if (prognosis.answer() instanceof Answer.Effects) {
            return "those of %d statements that hold".formatted(classes);
        }
        return switch (classes) {
            case 0 -> "points, with a table of the site only";
            case 1 -> "survival, with coefficients of the site only";
            default -> "one of %d classes, or none".formatted(classes);
        };
    }

    private String criteria() {
        return Markdown.table(
                List.of("looks at", "fact", "is met where it is", "points"),
                Models.criteria(prognosis).stream().map(this::row).toList());
    }

    private List<String> row(Criterion criterion) {
        var facts = criterion.facts().stream().map(vocabulary::definition).toList();
        return List.of(
                criterion.words().isEmpty()
                        ? facts.stream()
                                .map(fact -> Markdown.text(fact.label()))
                                .collect(joining(", "))
                        : Markdown.text(criterion.words()),
                facts.isEmpty()
                        ? "not read from records"
                        : facts.stream()
                                .map(fact -> Markdown.link(fact.kebab(), "facts.md#" + fact.kebab()))
                                .collect(joining(", ")),
                comparison(criterion),
                points(criterion));
    }

    private String comparison(Criterion criterion) {
        if (!isCompared(criterion)) {
            return criterion.words().isEmpty() || criterion.facts().size() != 1 ? "" : "so";
        }
        var fact = criterion.facts().get(0);
        var unit = vocabulary.definition(fact).unit().filter(code -> !code.startsWith("{"));
        return "%s %s%s"
                .formatted(
                        Models.operator(prognosis, criterion),
                        prognosis.model().cutoff(fact).toPlainString(),
                        unit.map(ModelSection::unit).map(" "::concat).orElse(""));
    }

    /** Whether the card has a cut-off of the one fact that it looks at. */
    boolean isCompared(Criterion criterion) {
        return !criterion.words().isEmpty()
                && criterion.facts().size() == 1
                && prognosis
                        .model()
                        .cutoffs()
                        .containsKey(criterion.facts().get(0).id());
    }

    private static String unit(String ucum) {
        return switch (ucum) {
            case "a" -> "years";
            case "mo" -> "months";
            default -> ucum;
        };
    }

    /** The points of the exceptions of a grade, and those that a site provides, are no points of the model's own. */
    private String points(Criterion criterion) {
        if (!(prognosis.answer() instanceof Answer.Score)) {
            return "";
        }
        if (prognosis.model().code().equals("iwatsuki")
                && List.of("positive margin", "tumour outside the liver").contains(criterion.words())) {
            return "grade 6";
        }
        return criterion.facts().size() == 1 || criterion.facts().isEmpty()
                ? Integer.toString(criterion.most())
                : "up to %d".formatted(criterion.most());
    }

    private String strata() {
        return Markdown.table(
                List.of("class", "code", "points", "meaning"),
                prognosis.model().strata().stream().map(ModelSection::row).toList());
    }

    private static List<String> row(Stratum stratum) {
        var scores = stratum.scores();
        return List.of(
                Markdown.text(stratum.label()),
                "`%s`".formatted(stratum.id()),
                scores.isEmpty()
                        ? ""
                        : scores.get(0).equals(scores.get(1))
                                ? scores.get(0).toString()
                                : "%d–%d".formatted(scores.get(0), scores.get(1)),
                Markdown.text(stratum.meaning()));
    }
}
