package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.Safety.Sex;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the creatinine clearance: as reported; without that, or where creatinine was measured later, by the formula of
 * Cockcroft and Gault; without that, the estimated filtration rate in its place. What stands in is reported.
 */
public final class RenalFunction {

    private static final Fact FACT = Fact.CREATININE_CLEARANCE_ML_MIN;
    private static final String ML_PER_MIN = "mL/min";

    /** Micromoles per litre that are one milligram of creatinine per decilitre. */
    private static final BigDecimal CREATININE = new BigDecimal("88.4");

    private static final BigDecimal AGE = BigDecimal.valueOf(140);
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(72);
    private static final BigDecimal FEMALE = new BigDecimal("0.85");

    private final Observations observations;
    private final Findings findings;
    private final ReadingReport report;

    public RenalFunction(Observations observations, Findings findings, ReadingReport report) {
        this.observations = observations;
        this.findings = findings;
        this.report = report;
    }

    /**
     * Reads the creatinine clearance in mL/min.
     *
     * @param age the age in years
     */
    public Finding<Interval> clearance(Finding<Sex> sex, Finding<Interval> age) {
        var reported = findings.varying(
                FACT,
                Values.quantity(ML_PER_MIN),
                observations.findings(FACT, "creatinine-clearance", Values.quantity(ML_PER_MIN)));
        if (isContradictory(reported)) {
            return reported;
        }
        var creatinine = latest("serum-creatinine", Laboratory.inEitherUnit(CREATININE));
        var calculated = calculated(creatinine, sex, age);
        if (reported.isKnown() && !(calculated.isKnown() && Reconciliation.isOutdatedBy(reported, creatinine))) {
            return reported;
        }
        var estimated = latest("glomerular-filtration-rate", Values.quantity(ML_PER_MIN));
        if (calculated.isKnown() && !(estimated.isKnown() && Reconciliation.isOutdatedBy(creatinine, estimated))) {
            calculated
                    .toOptional()
                    .ifPresent(clearance -> note(
                            "serum-creatinine",
                            creatinine,
                            "creatinine clearance of %s mL/min by Cockcroft and Gault, from this value, weight, age and sex"
                                    .formatted(clearance)));
            return calculated;
        }
        if (estimated.isKnown()) {
            note(
                    "glomerular-filtration-rate",
                    estimated,
                    "an estimated filtration rate stands in for the creatinine clearance");
        }
        return reported.or(estimated);
    }

    private static boolean isContradictory(Finding<Interval> finding) {
        return Reconciliation.isConflicting(finding);
    }

    private Finding<Interval> latest(String valueSet, ResultReader<Interval> reading) {
        return Reconciliation.latest(observations.findings(FACT, valueSet, reading));
    }

    private void note(String valueSet, Finding<Interval> finding, String text) {
        Predicate<Result> isSource = result -> finding.sources().contains(result.source());
        observations.coded(valueSet).filter(isSource).forEach(result -> report.noted(result.path(), text));
    }

    /** By Cockcroft and Gault, from exact values only; the age may be one of two years. */
    private Finding<Interval> calculated(Finding<Interval> creatinine, Finding<Sex> sex, Finding<Interval> age) {
        if (exact(creatinine).filter(value -> value.signum() > 0).isEmpty() || !sex.isKnown() || !age.isKnown()) {
            return Finding.notRecorded();
        }
        var weight = latest("body-weight", Values.quantity("kg"));
        return exact(weight).isEmpty()
                ? Finding.notRecorded()
                : creatinine
                        .with(weight, (mgDl, kg) -> factor(mgDl, kg))
                        .with(sex, (factor, known) -> known == Sex.FEMALE ? factor.multiply(FEMALE) : factor)
                        .with(age, RenalFunction::forAge)
                        .then(clearance ->
                                clearance.<Finding<Interval>>map(Finding::known).orElseGet(Finding::notRecorded));
    }

    private static Optional<BigDecimal> exact(Finding<Interval> finding) {
        return finding.toOptional().flatMap(Interval::exact);
    }

    private static BigDecimal factor(Interval mgDl, Interval kg) {
        var creatinine = mgDl.exact().orElseThrow();
        return kg.exact().orElseThrow().divide(DIVISOR.multiply(creatinine), 6, RoundingMode.HALF_UP);
    }

    private static Optional<Interval> forAge(BigDecimal factor, Interval age) {
        return age.low()
                .flatMap(youngest -> age.high().map(oldest -> List.of(oldest.value(), youngest.value())))
                .filter(ages -> ages.get(0).compareTo(AGE) < 0)
                .map(ages -> Interval.between(clearance(factor, ages.get(0)), clearance(factor, ages.get(1))));
    }

    private static BigDecimal clearance(BigDecimal factor, BigDecimal years) {
        return AGE.subtract(years).multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }
}
