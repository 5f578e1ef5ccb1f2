package dev.hepatica.validation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.validation.KaplanMeier.Estimate;
import dev.hepatica.validation.TciaSurvival.Discrimination;
import dev.hepatica.validation.TciaSurvival.Group;
import java.util.List;
import java.util.Locale;

/** The survival of the cohort as data for the service, and as the tables of {@code docs/validation.md}. */
final class SurvivalReport {

    private SurvivalReport() {}

    static String yaml() {
        var all = TciaSurvival.scored();
        return """
                # How the people of an open cohort fared, by their recorded clinical risk score. Written by TciaSurvivalTest:
                #   mvn test -Dtest=TciaSurvivalTest -Drecord
                #
                # Computed from the collection "Colorectal-Liver-Metastases" of The Cancer Imaging Archive (TCIA),
                # https://doi.org/10.7937/QXK2-QG03; described in Simpson AL et al., Sci Data 2024;11:172.
                # Licence of the data: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
                # Changes: summarised. Kaplan-Meier estimates at 5 years in percent, 95 %% interval by Greenwood's variance on the
                # log-log scale; deaths are those of the whole follow-up, atRisk is the number still followed at 5 years.
                # The years of the operations are not in the table and are left out.
                cohort:
                  name: TCIA Colorectal-Liver-Metastases, people with a recorded clinical risk score
                  n: %d
                  deaths: %d
                  endpoint: OS
                  horizonYears: %d
                  citation: Simpson AL et al. Colorectal-Liver-Metastases. The Cancer Imaging Archive; Sci Data 2024;11:172
                  link: https://doi.org/10.7937/QXK2-QG03
                  licence: CC BY 4.0
                scores:
                %s
                strata:
                %s
                """.formatted(
                        all.size(),
                        all.deaths(),
                        TciaSurvival.YEARS,
                        entries("score", TciaSurvival.scores()),
                        entries("id", TciaSurvival.strata()));
    }

    static String scoreTable() {
        return """
                | recorded score | people | deaths | at risk at 5 years | alive at 5 years, %% (95 %% interval) |
                |---|---|---|---|---|
                %s
                %s
                %s
                """.formatted(
                lines(TciaSurvival.scores()),
                lines(TciaSurvival.strata()).replace("| low |", "| low (0–2) |").replace("| high |", "| high (3–5) |"),
                line(TciaSurvival.scored()));
    }

    static String zoneTable() {
        return """
                | Tumour Burden Score, zone known | people | deaths | at risk at 5 years | alive at 5 years, %% (95 %% interval) |
                |---|---|---|---|---|
                %s
                """.formatted(lines(TciaSurvival.zones()));
    }

    static String discriminationTable() {
        return """
                | score | among | people | deaths | c-index (95 %% interval) |
                |---|---|---|---|---|
                %s
                """.formatted(TciaSurvival.discriminations().stream()
                .map(SurvivalReport::line)
                .collect(joining("\n")));
    }

    /** Without score 5: one person makes no curve. */
    static String plot() {
        var drawn = TciaSurvival.scores().stream()
                .filter(group -> group.estimate().isPresent())
                .toList();
        return SurvivalPlot.svg(
                drawn,
                "Overall survival by recorded clinical risk score",
                "Kaplan-Meier curves of people whose colorectal liver metastases were resected. Alive at five years: "
                        + drawn.stream().map(SurvivalReport::words).collect(joining("; ")) + ".",
                List.of(
                        "Ticks: last seen alive. The one person with score 5 is not drawn.",
                        "Data: Simpson AL et al., Colorectal-Liver-Metastases, The Cancer Imaging Archive,"
                                + " https://doi.org/10.7937/QXK2-QG03, CC BY 4.0;",
                        "described in Sci Data 2024;11:172. Curves computed from them."));
    }

    private static String words(Group group) {
        return "score %s, %d people, %s percent"
                .formatted(
                        group.name(),
                        group.size(),
                        percent(group.estimate().orElseThrow().survival()));
    }

    private static String entries(String key, List<Group> groups) {
        return groups.stream()
                .map(group -> "  - {%s: %s, n: %d, deaths: %d, %satRisk: %d%s}"
                        .formatted(
                                key,
                                group.name(),
                                group.size(),
                                group.deaths(),
                                group.estimate().map(SurvivalReport::fields).orElse(""),
                                group.atRisk(),
                                group.estimate().isPresent() ? "" : ", remark: '" + group.remark() + "'"))
                .collect(joining("\n"));
    }

    private static String fields(Estimate estimate) {
        return "survival: %s, low: %s, high: %s, "
                .formatted(percent(estimate.survival()), percent(estimate.low()), percent(estimate.high()));
    }

    private static String lines(List<Group> groups) {
        return groups.stream().map(SurvivalReport::line).collect(joining("\n"));
    }

    private static String line(Group group) {
        return "| %s | %d | %d | %d | %s |"
                .formatted(
                        group.name(),
                        group.size(),
                        group.deaths(),
                        group.atRisk(),
                        group.estimate().map(SurvivalReport::words).orElse("no estimate"));
    }

    private static String words(Estimate estimate) {
        return "%s (%s–%s)".formatted(percent(estimate.survival()), percent(estimate.low()), percent(estimate.high()));
    }

    private static String line(Discrimination discrimination) {
        var concordance = discrimination.concordance();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.2f (%.2f–%.2f) |",
                discrimination.score(),
                discrimination.people(),
                concordance.people(),
                concordance.deaths(),
                concordance.index(),
                concordance.low(),
                concordance.high());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
