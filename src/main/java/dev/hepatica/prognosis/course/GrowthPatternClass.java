package dev.hepatica.prognosis.course;

import dev.hepatica.model.Case;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.treatment.LiverSurgery.GrowthPattern;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The histopathological growth pattern of the resection specimen as reported; and the guidelines by which a reported
 * share of desmoplastic interface is desmoplastic: more than half of it (van Dam et al., Br J Cancer
 * 2017;117:1427–1441), or all of it (Latacz et al., 2022).
 */
public final class GrowthPatternClass implements PrognosticModel {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final ModelCard card = ModelCards.of("growth-pattern");

    @Override
    public Prognosis of(Case patient) {
        var pattern = patient.surgery().growthPattern();
        var possible = pattern.toOptional()
                .map(Set::of)
                .orElse(Arrays.stream(GrowthPattern.values()).collect(Collectors.toSet()));
        return new Prognosis(
                card,
                Populations.afterResection(patient),
                List.of(
                        Criterion.fact(Fact.HGP, pattern),
                        Criterion.fact(
                                Fact.DESMOPLASTIC_PERCENT, patient.surgery().desmoplasticPercent())),
                new Answer.Classification(
                        possible.stream().map(GrowthPattern::code).collect(Collectors.toSet()), Optional.empty()),
                remarks(patient));
    }

    private static List<String> remarks(Case patient) {
        var percent = patient.surgery().desmoplasticPercent().toOptional();
        if (percent.isEmpty()) {
            return List.of("Which guideline the report follows is not on record, nor the share of each pattern.");
        }
        var share = percent.get();
        return List.of(
                "%s %% of the interface is desmoplastic: %s by the guideline of 2017 (more than 50 %%), %s by that of 2022 (all of it)."
                        .formatted(
                                share,
                                word(share.isAbove(HALF), share.isAtMost(HALF)),
                                word(share.isAtLeast(ALL), share.isBelow(ALL))));
    }

    private static String word(boolean yes, boolean no) {
        return yes ? "desmoplastic" : no ? "not desmoplastic" : "undecided";
    }
}
