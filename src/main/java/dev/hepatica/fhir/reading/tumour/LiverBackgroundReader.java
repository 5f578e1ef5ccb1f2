package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Operability.Background;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Condition;

/** Reads the state of the liver outside the metastases. A diagnosis can show a disease of the liver, but never a normal one. */
public record LiverBackgroundReader(Diagnoses diagnoses, Findings findings) {

    private static final Fact FACT = Fact.LIVER_BACKGROUND;

    public Finding<Background> read() {
        var coded = diagnoses
                .all()
                .filter(entry -> background(entry.resource()).isPresent())
                .map(entry -> diagnoses.finding(
                        FACT, entry, background(entry.resource()).orElseThrow()))
                .toList();
        return findings.lasting(FACT, Values.coded(Background.class), List.of(Reconciliation.agreeing(coded)));
    }

    private Optional<Background> background(Condition condition) {
        return diagnoses
                .terminology()
                .translate("liver-background", condition.getCode())
                .flatMap(code -> Coded.of(Background.class, code));
    }
}
