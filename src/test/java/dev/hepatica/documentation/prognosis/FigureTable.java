package dev.hepatica.documentation.prognosis;

import dev.hepatica.documentation.Markdown;
import dev.hepatica.prognosis.model.Figure;
import dev.hepatica.prognosis.model.ModelCard;
import java.util.List;
import java.util.Locale;

/** The figures of a card, with all that a figure must not be told without. */
record FigureTable(ModelCard card) {

    private static final List<String> HEADINGS =
            List.of("for", "what", "figure", "endpoint", "at", "cohort", "n", "years", "verified", "remark");

    String of(List<Figure> figures) {
        return Markdown.table(HEADINGS, figures.stream().map(this::row).toList());
    }

    private List<String> row(Figure figure) {
        var cohort = card.cohort(figure);
        return List.of(
                whom(figure.of()),
                Markdown.text(figure.measure()),
                value(figure),
                endpoint(figure.endpoint()),
                figure.horizonYears()
                        .map(years -> "%s years".formatted(years.toPlainString()))
                        .orElse(""),
                Markdown.text(cohort.name()),
                cohort.n().map(String::valueOf).orElse(""),
                cohort.years().orElse(""),
                figure.verification().words(),
                figure.remark().map(Markdown::text).orElse(""));
    }

    private String whom(String of) {
        if (of.equals("all")) {
            return "all";
        }
        return card.strata().stream()
                .filter(stratum -> stratum.id().equals(of))
                .map(stratum -> Markdown.text(stratum.label()))
                .findFirst()
                .orElse("score " + of);
    }

    private static String value(Figure figure) {
        var interval = figure.ci95().isEmpty()
                ? ""
                : " (95 %% CI %s–%s)"
                        .formatted(
                                figure.ci95().get(0).toPlainString(),
                                figure.ci95().get(1).toPlainString());
        var value = figure.value().toPlainString();
        return switch (figure.unit()) {
            case PERCENT -> value + " %" + interval;
            case MONTHS -> value + " months" + interval;
            case YEARS -> value + " years" + interval;
            case PERCENT_PER_WEEK -> value + " % per week" + interval;
            case HAZARD_RATIO -> "hazard ratio " + value + interval;
            case ODDS_RATIO -> "odds ratio " + value + interval;
        };
    }

    private static String endpoint(Figure.Endpoint endpoint) {
        return switch (endpoint) {
            case LOCAL_PFS -> "local PFS";
            case EVENT -> "event";
            default -> endpoint.name().toUpperCase(Locale.ROOT);
        };
    }
}
