package dev.hepatica.prognosis;

import static dev.hepatica.model.disease.LiverMetastases.Resectability.UNRESECTABLE;

import dev.hepatica.model.Case;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.prognosis.Prognosis.Criterion;
import dev.hepatica.prognosis.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The clinical risk score for recurrence after resection of colorectal liver metastases: five criteria, one point each,
 * 0 to 5 (Fong et al., Ann Surg 1999;230:309–318). All cut-offs are strict: a metastasis of exactly 5 cm, an interval of
 * exactly 12 months and a CEA of exactly 200 ng/mL score nothing. Synchronous metastases have an interval of 0 months.
 */
public final class FongClinicalRiskScore {

    private final ModelCard card = ModelCard.of("fong");

    /** The score of a case, as a range where criteria are missing. */
    public Prognosis of(Case patient) {
        return new Prognosis(
                card,
                fit(patient),
                List.of(
                        new Criterion(
                                "node-positive primary",
                                "primaryNodalStatus",
                                patient.primary().nodes().map(nodes -> nodes == NodalStatus.POSITIVE)),
                        below(
                                "disease-free interval under 12 months",
                                "diseaseFreeIntervalMonths",
                                patient.liver().diseaseFreeIntervalMonths()),
                        above(
                                "more than 1 liver metastasis",
                                "crlmCount",
                                patient.liver().count()),
                        above(
                                "largest metastasis over 50 mm",
                                "crlmLargestDiameterMm",
                                patient.liver().largestDiameterMm()),
                        above("CEA over 200 ng/mL", "ceaNgMl", patient.markers().ceaNgMl())));
    }

    /** It speaks of people whose metastases are, or are about to be, resected. */
    private static Fit fit(Case patient) {
        var resected = patient.surgery().priorHepatectomies().toOptional().filter(n -> n.isAbove(BigDecimal.ZERO));
        var resectability = patient.liver().resectability().toOptional();
        if (resected.isPresent()
                || resectability.filter(Resectability.RESECTABLE::equals).isPresent()) {
            return Fit.WITHIN;
        }
        return resectability.filter(UNRESECTABLE::equals).isPresent() ? Fit.OUTSIDE : Fit.OPEN;
    }

    private Criterion above(String words, String fact, Finding<Interval> value) {
        return new Criterion(words, fact, decided(value, Interval::isAbove, Interval::isAtMost, card.cutoff(fact)));
    }

    private Criterion below(String words, String fact, Finding<Interval> value) {
        return new Criterion(words, fact, decided(value, Interval::isBelow, Interval::isAtLeast, card.cutoff(fact)));
    }

    private static Finding<Boolean> decided(
            Finding<Interval> value,
            BiPredicate<Interval, BigDecimal> met,
            BiPredicate<Interval, BigDecimal> notMet,
            BigDecimal limit) {
        return value.then(interval -> {
            if (met.test(interval, limit)) {
                return Finding.known(true);
            }
            return notMet.test(interval, limit) ? Finding.known(false) : Finding.missing(Reason.NOT_RECORDED);
        });
    }
}
