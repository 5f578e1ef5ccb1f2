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
import java.util.Locale;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Reads the nodal category of pathology or, without one, the clinical category. */
record Nodes(Terminology terminology, Observations observations, Findings findings) {

    /** {@code pN1a}, {@code N0}, {@code cN2}; the letter before N is the method. */
    private static final Pattern NODES = Pattern.compile("y?[cp]?n([0-3])[a-c]?", Pattern.CASE_INSENSITIVE);

    Finding<NodalStatus> read() {
        var pathologic = observations.findings(Fact.PRIMARY_NODAL_STATUS, "pathologic-nodes", this::category);
        var clinical = observations.findings(Fact.PRIMARY_NODAL_STATUS, "clinical-nodes", this::category);
        var coded = Reconciliation.latest(pathologic).or(Reconciliation.latest(clinical));
        return findings.lasting(Fact.PRIMARY_NODAL_STATUS, Values.coded(NodalStatus.class), List.of(coded));
    }

    private Finding<NodalStatus> category(Result result) {
        var coded = Values.translated(terminology, "nodal-status", NodalStatus.class)
                .read(result);
        if (!coded.equals(Finding.missing(MissingReason.UNREADABLE))) {
            return coded;
        }
        var words = Values.text(result).strip();
        var match = NODES.matcher(words);
        if (match.matches()) {
            return Finding.known(match.group(1).equals("0") ? NodalStatus.NEGATIVE : NodalStatus.POSITIVE);
        }
        return isNotAssessed(result) || words.toLowerCase(Locale.ROOT).endsWith("nx")
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : coded;
    }

    private boolean isNotAssessed(Result result) {
        return result.value()
                .filter(value ->
                        value instanceof CodeableConcept concept && terminology.contains("nodes-not-assessed", concept))
                .isPresent();
    }
}
