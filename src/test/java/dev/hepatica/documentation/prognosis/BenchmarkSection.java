package dev.hepatica.documentation.prognosis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.documentation.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the people of an open cohort fared by the clinical risk score. */
record BenchmarkSection(JsonNode benchmark) {

    private static final Path FILE = Path.of("src/main/resources/prognosis/benchmark-tcia.yaml");

    private static final String TEXT = """

            **In our time.** The publication's figures are those of people operated on between 1985 and 1998. Beside them the
            service shows how the people of an open cohort fared:
            %s (n = %s, deaths %s).
            They are Kaplan–Meier estimates of %s at %s years by the recorded score; deaths are those of the whole follow-up.
            They are computed here, and so never a probability for a patient. How, and what they do not show:
            [validation](validation.md#survival-in-the-same-cohort).

            ![Overall survival by recorded clinical risk score: curves of scores 0 to 4 over ten years](tcia-survival.svg)

            """;

    static BenchmarkSection read() throws IOException {
        return new BenchmarkSection(new YAMLMapper().readTree(FILE.toFile()));
    }

    String text() {
        var cohort = benchmark.path("cohort");
        var rows = new ArrayList<List<String>>();
        benchmark.path("scores").forEach(row -> rows.add(cells(row.path("score").asText(), row)));
        benchmark.path("strata").forEach(row -> rows.add(cells(row.path("id").asText() + " risk", row)));
        return TEXT.formatted(
                        Markdown.text(cohort.path("name").asText()),
                        cohort.path("n").asText(),
                        cohort.path("deaths").asText(),
                        cohort.path("endpoint").asText(),
                        cohort.path("horizonYears").asText())
                + Markdown.table(
                        List.of(
                                "score",
                                "people",
                                "deaths",
                                "at risk at 5 years",
                                "alive, % (95 % interval)",
                                "remark"),
                        rows)
                + "\nData: %s (%s), licence [%s](https://creativecommons.org/licenses/by/4.0/); summarised by us.\n"
                        .formatted(
                                Markdown.text(cohort.path("citation").asText()),
                                Markdown.link(
                                        "doi " + cohort.path("link").asText().replace("https://doi.org/", ""),
                                        cohort.path("link").asText()),
                                cohort.path("licence").asText());
    }

    private static List<String> cells(String score, JsonNode row) {
        var estimate = row.has("survival")
                ? "%s (%s–%s)"
                        .formatted(
                                row.path("survival").asText(),
                                row.path("low").asText(),
                                row.path("high").asText())
                : "no estimate";
        return List.of(
                score,
                row.path("n").asText(),
                row.path("deaths").asText(),
                row.path("atRisk").asText(),
                estimate,
                Markdown.text(row.path("remark").asText()));
    }
}
