package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;

/** Reads the tumour mutational burden, as a number and in words. */
final class MutationalBurdenReader {

    private static final String UNIT = "1/1000000{Base}";

    /** Mutations in a megabase from which the label of pembrolizumab speaks of a high burden. */
    private static final BigDecimal HIGH = BigDecimal.TEN;

    private static final String NUMBER = "mutational-burden";
    private static final String INTERPRETATION = "mutational-burden-interpretation";

    private final Observations observations;
    private final Findings findings;
    private final QualitativeTest level;

    MutationalBurdenReader(Terminology terminology, Observations observations, Findings findings) {
        this.observations = observations;
        this.findings = findings;
        this.level = QualitativeTest.of(terminology, "mutational-burden", "mutational-burden-level");
    }

    Finding<Interval> perMb() {
        return findings.varying(
                Fact.TMB_MUT_PER_MB,
                Values.quantity(UNIT),
                observations.findings(Fact.TMB_MUT_PER_MB, NUMBER, MutationalBurdenReader::counted));
    }

    /** High by its number or in words, which must agree. */
    Finding<Boolean> high(Finding<Interval> perMb) {
        var counted = perMb.then(number -> number.isAtLeast(HIGH)
                ? Finding.known(true)
                : number.isBelow(HIGH) ? Finding.known(false) : Finding.<Boolean>notRecorded());
        var words = Reconciliation.both(
                observations.findings(Fact.TMB_HIGH, INTERPRETATION, result -> level.read(result, this::isHigh)),
                observations.findings(
                        Fact.TMB_HIGH,
                        observations.coded(NUMBER).filter(this::isInterpreted),
                        result -> level.read(result.interpretation(), this::isHigh)));
        return findings.agreeing(Fact.TMB_HIGH, findings.varying(Fact.TMB_HIGH, Values.bool(), words), counted);
    }

    /** A number in a megabase; a bare number or a share is not turned into one. */
    private static Finding<Interval> counted(Result result) {
        return result.value().filter(MutationalBurdenReader::isPerMegabase).isPresent()
                ? Values.quantity(UNIT).read(result)
                : Finding.missing(MissingReason.UNREADABLE);
    }

    private static boolean isPerMegabase(Type value) {
        var quantities = value instanceof Range range ? Stream.of(range.getLow(), range.getHigh()) : Stream.of(value);
        return quantities.allMatch(each -> each instanceof Quantity quantity
                && Values.number(quantity, UNIT)
                        .filter(number -> number.compareTo(quantity.getValue()) == 0)
                        .isPresent());
    }

    private boolean isInterpreted(Result result) {
        return !level.answers(result.interpretation()).isEmpty();
    }

    private Optional<Boolean> isHigh(String answer) {
        return switch (answer) {
            case "high" -> Optional.of(true);
            case "low" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
