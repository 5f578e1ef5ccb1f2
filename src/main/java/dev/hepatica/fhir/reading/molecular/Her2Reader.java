package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.Coded;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.disease.MolecularProfile.Her2Score;
import dev.hepatica.model.disease.MolecularProfile.Her2Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Reads HER2. Positive is amplification, an immunohistochemistry score of 3+, or a report that says so; a score of 0 or
 * 1+ is negative; 2+ alone is neither. That staining is "present" is not a score.
 */
final class Her2Reader {

    private final Terminology terminology;
    private final Observations observations;
    private final Findings findings;

    Her2Reader(Terminology terminology, Observations observations, Findings findings) {
        this.terminology = terminology;
        this.observations = observations;
        this.findings = findings;
    }

    Finding<Her2Score> score() {
        var coded = observations.findings(
                "her2Ihc",
                "her2-immunohistochemistry",
                result -> Coded.of(Her2Score.class, Values.text(result).strip().replaceFirst("(?i)^score ", ""))
                        .<Finding<Her2Score>>map(Finding::known)
                        .orElseGet(() -> Finding.missing(Reason.INCONCLUSIVE)));
        return findings.lasting("her2Ihc", Values.coded(Her2Score.class), coded);
    }

    Finding<Her2Status> status(Finding<Her2Score> score) {
        var coded = Reconciliation.both(
                observations.findings("her2", "her2-interpretation", this::interpretation),
                observations.findings("her2", "her2-amplification", this::interpretation));
        var stated = findings.lasting("her2", Values.coded(Her2Status.class), coded);
        var byScore = score.then(Her2Reader::byScore);
        var all = Reconciliation.agreeing(stated, byScore);
        return Reconciliation.isConflicting(stated) ? stated : findings.noted("her2", all, List.of(stated, byScore));
    }

    private Finding<Her2Status> interpretation(Result result) {
        var presence = result.value()
                .filter(CodeableConcept.class::isInstance)
                .flatMap(value -> terminology.translate("presence", (CodeableConcept) value))
                .or(() -> words(Values.text(result)));
        return presence.map(answer -> switch (answer) {
                    case "present" -> Finding.known(Her2Status.POSITIVE);
                    case "absent" -> Finding.known(Her2Status.NEGATIVE);
                    default -> Finding.<Her2Status>missing(Reason.INCONCLUSIVE);
                })
                .orElseGet(() -> Finding.missing(Reason.UNREADABLE));
    }

    private static Optional<String> words(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "positive", "amplified", "detected", "present" -> Optional.of("present");
            case "negative", "not amplified", "not detected", "absent" -> Optional.of("absent");
            case "equivocal", "indeterminate" -> Optional.of("indeterminate");
            default -> Optional.empty();
        };
    }

    private static Finding<Her2Status> byScore(Her2Score score) {
        return switch (score) {
            case THREE -> Finding.known(Her2Status.POSITIVE);
            case ZERO, ONE -> Finding.known(Her2Status.NEGATIVE);
            case TWO -> Finding.missing(Reason.INCONCLUSIVE);
        };
    }
}
