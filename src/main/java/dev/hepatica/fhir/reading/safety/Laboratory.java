package dev.hepatica.fhir.reading.safety;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.ResultReader;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Safety.HepatitisB;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;

/** Reads laboratory values and measurements that bear on the safety of a treatment: of each the latest. */
public final class Laboratory {

    static final String MG_PER_DL = "mg/dL";
    private static final String UMOL_PER_L = "umol/L";

    /** Micromoles per litre that are one milligram of bilirubin per decilitre. */
    private static final BigDecimal BILIRUBIN = new BigDecimal("17.1");

    private static final String BILIRUBIN_CODES = "total-bilirubin";

    private final Observations observations;
    private final Findings findings;
    private final QualitativeTest serology;

    public Laboratory(Terminology terminology, Observations observations, Findings findings) {
        this.observations = observations;
        this.findings = findings;
        this.serology = QualitativeTest.presence(terminology, "serology");
    }

    public Finding<Interval> bilirubin() {
        return findings.varying(
                Fact.BILIRUBIN_MG_DL,
                Values.quantity(MG_PER_DL),
                observations.findings(Fact.BILIRUBIN_MG_DL, BILIRUBIN_CODES, bilirubinMgDl()));
    }

    /** Bilirubin in multiples of the upper limit that its own result gives; a result without a limit gives none. */
    public Finding<Interval> bilirubinOfLimit() {
        return findings.varying(
                Fact.BILIRUBIN_XULN,
                Values.quantity(""),
                observations.findings(Fact.BILIRUBIN_XULN, BILIRUBIN_CODES, this::ofLimit));
    }

    static ResultReader<Interval> bilirubinMgDl() {
        return inEitherUnit(BILIRUBIN);
    }

    /** Reads mass per volume in mg/dL, or amount per volume in micromoles per litre, of which so many are 1 mg/dL. */
    static ResultReader<Interval> inEitherUnit(BigDecimal umolPerMgDl) {
        return Values.firstOf(
                Values.quantity(MG_PER_DL),
                result -> Values.quantity(UMOL_PER_L).read(result).map(amount -> amount.dividedBy(umolPerMgDl)));
    }

    private Finding<Interval> ofLimit(Result result) {
        var highs = ranges(result).stream()
                .map(ObservationReferenceRangeComponent::getHigh)
                .filter(Quantity::hasValue)
                .toList();
        for (var unit : List.of(MG_PER_DL, UMOL_PER_L)) {
            var value = Values.quantity(unit).read(result);
            var limits = highs.stream()
                    .flatMap(high -> Values.number(high, unit).stream())
                    .filter(limit -> limit.signum() > 0)
                    .distinct()
                    .toList();
            if (value.isKnown()) {
                return limits.size() == 1 && Values.number(highs.get(0), unit).isPresent()
                        ? value.map(bilirubin -> bilirubin.dividedBy(limits.get(0)))
                        : Finding.missing(MissingReason.INCONCLUSIVE);
            }
        }
        return Finding.missing(MissingReason.UNREADABLE);
    }

    /** The reference ranges of a result; a component has its own. */
    private static List<ObservationReferenceRangeComponent> ranges(Result result) {
        var observation = result.observation();
        return result.isWhole()
                ? observation.getReferenceRange()
                : observation.getComponent().get(result.part()).getReferenceRange();
    }

    /** The latest quantity of a value set in a unit. */
    public Finding<Interval> quantity(Fact fact, String valueSet, String unit) {
        return findings.varying(
                fact, Values.quantity(unit), observations.findings(fact, valueSet, Values.quantity(unit)));
    }

    /** The INR, which many send with the unit that it does not have. */
    public Finding<Interval> inr() {
        var reading = Values.firstOf(Values.quantity(""), Values.quantity("{INR}"));
        return findings.varying(Fact.INR, reading, observations.findings(Fact.INR, "inr", reading));
    }

    /** Hepatitis B by surface antigen and core antibody together; one of them alone leaves it open unless the antigen is there. */
    public Finding<HepatitisB> hepatitisB() {
        var fact = Fact.HBV_STATUS;
        var reading = Values.firstOf(Values.bool(), serology::isPresent);
        var antigen = Reconciliation.latest(observations.findings(fact, "hepatitis-b-surface-antigen", reading));
        var antibody = Reconciliation.latest(observations.findings(fact, "hepatitis-b-core-antibody", reading));
        return findings.varying(
                fact,
                Values.coded(HepatitisB.class),
                status(antigen, antibody).stream().toList());
    }

    private static Optional<Finding<HepatitisB>> status(Finding<Boolean> antigen, Finding<Boolean> antibody) {
        if (antigen.toOptional().orElse(false)) {
            return Optional.of(antigen.map(present -> HepatitisB.HBSAG_POSITIVE));
        }
        if (antigen.isKnown() && antibody.isKnown()) {
            return Optional.of(
                    antigen.with(antibody, (present, past) -> past ? HepatitisB.ANTI_HBC_ONLY : HepatitisB.NEGATIVE));
        }
        var sources = Reconciliation.sources(List.of(antigen, antibody));
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding.Missing<>(MissingReason.INCONCLUSIVE, sources));
    }
}
