package dev.hepatica.prognosis.course;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.Markers.Trend;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trend of CEA between its two latest values of one assay, and the doubling time in days. */
public final class CeaTrend implements PrognosticModel {

    private final ModelCard card = ModelCards.of("cea-trend");

    @Override
    public Prognosis of(Case patient) {
        var series = patient.markers().ceaSeries();
        var trends =
                series.trend().map(Set::of).orElse(Arrays.stream(Trend.values()).collect(Collectors.toSet()));
        return new Prognosis(
                card,
                series.trend().isPresent() ? Fit.WITHIN : Fit.OPEN,
                List.of(Criterion.fact(Fact.CEA_NG_ML, patient.markers().ceaNgMl())),
                new Answer.Classification(
                        trends.stream().map(Trend::code).collect(Collectors.toSet()),
                        series.trend()
                                .flatMap(trend -> series.latest())
                                .map(latest -> "%s ng/mL".formatted(latest.ngMl()))),
                Stream.of(
                                series.doublingTimeDays()
                                        .map(days -> "It doubles in %s days.".formatted(days.toPlainString())),
                                series.baseline()
                                        .map(before -> "Before treatment it was %s ng/mL (%s)."
                                                .formatted(before.ngMl(), before.date())),
                                series.isOfSeveralAssays()
                                        ? Optional.of(
                                                "The two latest values are of different assays and are not compared.")
                                        : Optional.<String>empty())
                        .flatMap(Optional::stream)
                        .toList());
    }
}
