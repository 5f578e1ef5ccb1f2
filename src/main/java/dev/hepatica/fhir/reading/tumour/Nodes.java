package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.PrimaryTumour.NodalStatus;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads the nodal category of pathology or, without one, the clinical category. */
record Nodes(Terminology terminology, Observations observations, Findings findings) {

    Finding<NodalStatus> read() {
        var pathologic = observations.findings(Fact.PRIMARY_NODAL_STATUS, "pathologic-nodes", this::category);
        var clinical = observations.findings(Fact.PRIMARY_NODAL_STATUS, "clinical-nodes", this::category);
        var coded = Reconciliation.latest(pathologic).or(Reconciliation.latest(clinical));
        return findings.lasting(Fact.PRIMARY_NODAL_STATUS, Values.coded(NodalStatus.class), List.of(coded));
    }

    private Finding<NodalStatus> category(Result result) {
        return Values.alsoInWords(this::coded, Nodes::inWords).read(result);
    }

    private Finding<NodalStatus> coded(Result result) {
        return isNotAssessed(result)
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : Values.translated(terminology, "nodal-status", NodalStatus.class)
                        .read(result);
    }

    private static Finding<NodalStatus> inWords(String text) {
        var tnm = TnmText.of(text);
        return tnm.flatMap(TnmText::nodes)
                .map(category -> status(category, tnm.flatMap(TnmText::involved)))
                .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
    }

    /** The status by a category and the number of involved nodes. N1c has tumour deposits and no involved node. */
    private static Finding<NodalStatus> status(String category, Optional<Integer> involved) {
        if (category.equals("x")) {
            return Finding.missing(MissingReason.INCONCLUSIVE);
        }
        var isNegative = category.equals("0");
        var isContradicted = involved.filter(count -> isNegative ? count > 0 : count == 0)
                .filter(count -> !Set.of("1", "1c").contains(category))
                .isPresent();
        return isContradicted
                ? Finding.missing(MissingReason.CONFLICTING)
                : Finding.known(isNegative ? NodalStatus.NEGATIVE : NodalStatus.POSITIVE);
    }

    private boolean isNotAssessed(Result result) {
        return result.value()
                .filter(value ->
                        value instanceof CodeableConcept concept && terminology.contains("nodes-not-assessed", concept))
                .isPresent();
    }
}
