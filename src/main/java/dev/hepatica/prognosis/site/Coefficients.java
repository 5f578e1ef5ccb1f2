package dev.hepatica.prognosis.site;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The coefficients of a proportional hazards model by largest diameter, number and RAS, as a site provides them:
 * {@code S = S0 ^ (HRcm ^ (cm − cm0) · HRn ^ (n − n0) · HRras)}.
 *
 * @param source        the source of the coefficients, as the site names it
 * @param perCentimetre the hazard ratio for each centimetre of the largest diameter
 * @param perMetastasis the hazard ratio for each metastasis
 * @param rasMutant     the hazard ratio of RAS mutant against wild type
 * @param reference     the patient whose survival is given, with RAS wild type
 * @param horizonYears  the time of that survival, in years
 */
public record Coefficients(
        String source,
        BigDecimal perCentimetre,
        BigDecimal perMetastasis,
        BigDecimal rasMutant,
        ReferenceLevel reference,
        BigDecimal horizonYears) {

    /** A patient with RAS wild type, and the survival of such patients at the horizon, in percent. */
    public record ReferenceLevel(BigDecimal largestCentimetres, BigDecimal metastases, BigDecimal survivalPercent) {}

    private static final double MM_PER_CM = 10;
    private static final double PERCENT = 100;

    /** The survival at the horizon, in percent, without decimals. */
    public BigDecimal survivalPercent(BigDecimal largestMm, BigDecimal metastases, boolean mutant) {
        var cm = largestMm.doubleValue() / MM_PER_CM
                - reference.largestCentimetres().doubleValue();
        var n = metastases.doubleValue() - reference.metastases().doubleValue();
        var hazard = Math.pow(perCentimetre.doubleValue(), cm)
                * Math.pow(perMetastasis.doubleValue(), n)
                * (mutant ? rasMutant.doubleValue() : 1);
        var survival = Math.pow(reference.survivalPercent().doubleValue() / PERCENT, hazard);
        return BigDecimal.valueOf(survival * PERCENT).setScale(0, RoundingMode.HALF_UP);
    }

    public String remark() {
        return "By coefficients that this site provides (%s), not checked by this service.".formatted(source);
    }

    /** @throws InvalidTable if a value is missing or impossible */
    Coefficients checked(String file) {
        InvalidTable.unless(
                source != null && !source.isBlank(), file, "the key 'source' is missing: where is it from?");
        positive(file, "perCentimetre", perCentimetre);
        positive(file, "perMetastasis", perMetastasis);
        positive(file, "rasMutant", rasMutant);
        positive(file, "horizonYears", horizonYears);
        InvalidTable.unless(reference != null, file, "the key 'reference' is missing");
        positive(file, "reference / largestCentimetres", reference.largestCentimetres());
        positive(file, "reference / metastases", reference.metastases());
        positive(file, "reference / survivalPercent", reference.survivalPercent());
        InvalidTable.unless(
                reference.survivalPercent().compareTo(BigDecimal.valueOf(100)) < 0,
                file,
                "reference / survivalPercent is to be less than 100");
        return this;
    }

    private static void positive(String file, String key, BigDecimal value) {
        InvalidTable.unless(value != null && value.signum() > 0, file, "'%s' must be a number above 0".formatted(key));
    }
}
