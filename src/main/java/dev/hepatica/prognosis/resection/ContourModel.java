package dev.hepatica.prognosis.resection;

import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.MUTANT;
import static dev.hepatica.model.disease.MolecularProfile.GeneStatus.WILD_TYPE;

import dev.hepatica.model.Case;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.Criterion;
import dev.hepatica.prognosis.model.MetastaticBurden;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.Operated;
import dev.hepatica.prognosis.model.Populations;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.PrognosticModel;
import dev.hepatica.prognosis.site.Coefficients;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The contour model of survival by largest diameter and number of the metastases and by RAS (Kawaguchi et al., Br J
 * Surg 2021;108:968–975). Its contours are in a figure, and no source for its coefficients and baseline was found; it
 * is computed only where a site provides them.
 */
public final class ContourModel implements PrognosticModel {

    private final ModelCard card = ModelCards.of("contour-2021");
    private final Optional<Coefficients> coefficients;

    /** @param coefficients the coefficients, as a site provides them */
    public ContourModel(Optional<Coefficients> coefficients) {
        this.coefficients = coefficients;
    }

    @Override
    public Prognosis of(Case patient) {
        var operated = Operated.of(patient);
        var ras = patient.molecular().ras().toOptional();
        var answer = coefficients
                .<Answer>map(model -> computed(model, operated, ras))
                .orElse(new Answer.Nothing(
                        "not computable: neither the coefficients nor the baseline survival are available"));
        return new Prognosis(
                card,
                Populations.resection(patient),
                List.of(
                        Criterion.fact(Fact.CRLM_LARGEST_DIAMETER_MM, operated.largestDiameterMm()),
                        Criterion.fact(Fact.CRLM_COUNT, operated.count()),
                        Criterion.fact(Fact.RAS, patient.molecular().ras())),
                answer,
                coefficients.map(model -> List.of(model.remark())).orElse(List.of()));
    }

    private static Answer computed(Coefficients model, MetastaticBurden operated, Optional<GeneStatus> ras) {
        var mm = operated.largestDiameterMm().toOptional().flatMap(interval -> interval.exact());
        var count = operated.count().toOptional().flatMap(interval -> interval.exact());
        if (mm.isEmpty() || count.isEmpty()) {
            return new Answer.Nothing("not computable without the largest diameter and the number of the metastases");
        }
        var survival = Stream.of(WILD_TYPE, MUTANT)
                .filter(status -> ras.isEmpty() || ras.get() == status)
                .map(status -> model.survivalPercent(mm.get(), count.get(), status == MUTANT))
                .map(BigDecimal::toPlainString)
                .distinct()
                .toList();
        return new Answer.Classification(
                Set.of("computed"),
                Optional.of("overall survival at %s years %s %%"
                        .formatted(model.horizonYears().toPlainString(), String.join(" or ", survival))));
    }
}
