package dev.hepatica.prognosis.liver;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.Operability.Background;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adequacy of the future liver remnant: more than 25 % of the total volume in a normal liver, more than 40 % in a
 * cirrhotic one. No review prints a minimum for a liver that chemotherapy has injured; a remnant that is too small for
 * a normal liver is too small there as well.
 */
public final class RemnantAdequacy implements PrognosticModel {

    private final ModelCard card = ModelCards.of("flr-adequacy");

    @Override
    public Prognosis of(Case patient) {
        var remnant = patient.operability().flrPercent();
        var background = patient.operability().background();
        var livers = background
                .toOptional()
                .map(Set::of)
                .orElse(Arrays.stream(Background.values()).collect(Collectors.toSet()));
        return new Prognosis(
                card,
                remnant.isKnown() ? Fit.WITHIN : Fit.OPEN,
                List.of(Criterion.fact(Fact.FLR_PERCENT, remnant), Criterion.fact(Fact.LIVER_BACKGROUND, background)),
                new Answer.Classification(
                        classes(remnant.toOptional(), livers),
                        remnant.toOptional().map(percent -> percent + " %")),
                List.of());
    }

    private Set<String> classes(Optional<Interval> remnant, Set<Background> livers) {
        var classes = new LinkedHashSet<String>();
        for (var liver : livers) {
            classes.addAll(remnant.map(percent -> classes(percent, liver)).orElse(all(liver)));
        }
        return classes;
    }

    private Set<String> classes(Interval percent, Background liver) {
        var limit = card.cutoff(liver == Background.CIRRHOSIS ? "cirrhosis" : "normal");
        if (percent.isAtMost(limit)) {
            return Set.of("inadequate");
        }
        var above = liver == Background.CHEMOTHERAPY_INJURED ? "not-defined" : "adequate";
        return percent.isAbove(limit) ? Set.of(above) : Set.of("inadequate", above);
    }

    private static Set<String> all(Background liver) {
        return Set.of("inadequate", liver == Background.CHEMOTHERAPY_INJURED ? "not-defined" : "adequate");
    }
}
