package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.PrimaryTumour.Stage;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/** Reads the stage group from results, from a diagnosis that names it, or from distant metastases, which mean stage IV. */
record Stages(Diagnoses diagnoses, Observations observations, Findings findings) {

    private static final Fact FACT = Fact.CRC_STAGE;

    Finding<Stage> read() {
        var coded = Reconciliation.both(
                observations.findings(FACT, "stage-group-assessment", this::group),
                byMetastases(),
                diagnoses.certain("colorectal-cancer").flatMap(this::named).toList());
        return findings.varying(FACT, Values.coded(Stage.class), coded);
    }

    private Finding<Stage> group(Result result) {
        return Values.alsoInWords(Values.translated(terminology(), "stage-group", Stage.class), Stages::groupInWords)
                .read(result);
    }

    private static Finding<Stage> groupInWords(String text) {
        return StageGroupText.of(text)
                .<Finding<Stage>>map(group -> Finding.known(group.stage()))
                .or(() -> TnmText.of(text).flatMap(TnmText::metastases).map(Stages::byCategory))
                .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
    }

    /** Stage IV for M1. Any other M category is inconclusive for the stage group. */
    private List<Finding<Stage>> byMetastases() {
        return observations.findings(FACT, "distant-metastases", this::metastases).stream()
                .filter(Finding::isKnown)
                .toList();
    }

    private Finding<Stage> metastases(Result result) {
        return Values.alsoInWords(this::codedMetastases, Stages::metastasesInWords)
                .read(result);
    }

    private Finding<Stage> codedMetastases(Result result) {
        return isDenied(result)
                ? Finding.missing(MissingReason.INCONCLUSIVE)
                : Values.translated(terminology(), "stage-by-metastases", Stage.class)
                        .read(result);
    }

    private static Finding<Stage> metastasesInWords(String text) {
        return TnmText.of(text)
                .flatMap(TnmText::metastases)
                .map(Stages::byCategory)
                .orElseGet(() -> Finding.missing(MissingReason.UNREADABLE));
    }

    private static Finding<Stage> byCategory(String metastases) {
        return metastases.startsWith("1") ? Finding.known(Stage.IV) : Finding.missing(MissingReason.INCONCLUSIVE);
    }

    private boolean isDenied(Result result) {
        return result.value()
                .filter(value -> value instanceof CodeableConcept concept
                        && terminology().contains("no-distant-metastases", concept))
                .isPresent();
    }

    /** The stages that a diagnosis names in its code or beside it. */
    private Stream<Finding<Stage>> named(RecordEntry<Condition> entry) {
        var byCode = terminology()
                .translate("stage-group", entry.resource().getCode())
                .flatMap(code -> Coded.of(Stage.class, code))
                .<Finding<Stage>>map(Finding::known);
        var beside = entry.resource().getStage().stream().map(stage -> summary(entry, stage.getSummary()));
        return Stream.concat(byCode.stream(), beside)
                .filter(stage -> stage.isKnown() || Reconciliation.isConflicting(stage))
                .map(stage -> {
                    diagnoses.report().used(entry.path(), FACT);
                    return stage.isKnown()
                            ? Finding.known(stage.toOptional().orElseThrow(), diagnoses.source(entry))
                            : Finding.missing(MissingReason.CONFLICTING, diagnoses.source(entry));
                });
    }

    /** The stage that the summary of a stage gives. One that is not understood is reported. */
    private Finding<Stage> summary(RecordEntry<Condition> entry, CodeableConcept summary) {
        var coded = Values.translated(terminology(), "stage-group", Stage.class, summary);
        var stage = Values.agreed(
                coded.isKnown() ? coded : Values.translated(terminology(), "stage-by-metastases", Stage.class, summary),
                Values.texts(summary),
                Stages::groupInWords);
        var isUnderstood =
                Values.texts(summary).anyMatch(text -> TnmText.of(text).isPresent());
        if (!summary.isEmpty() && !isUnderstood && stage.equals(Finding.missing(MissingReason.UNREADABLE))) {
            diagnoses
                    .report()
                    .problem(entry.path(), "a stage beside the diagnosis that is not understood; it is not used");
        }
        return stage;
    }

    private Terminology terminology() {
        return diagnoses.terminology();
    }
}
