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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;

/** Reads the stage group from results, from a diagnosis that names it, or from distant metastases, which mean stage IV. */
record Stages(Diagnoses diagnoses, Observations observations, Findings findings) {

    private static final Fact FACT = Fact.CRC_STAGE;

    /** {@code IVA}, {@code Stage IV}, {@code Stadium IIIB}, {@code pathologic stage 2A (qualifier value)}. */
    private static final Pattern GROUP = Pattern.compile(
            "(?:(?:ajcc|uicc|tnm|clinical|pathologic|pathological|klinisches|pathologisches) )*(?:stage |stadium )?(?:group )?"
                    + "(iv|i{1,3}|[1-4])([abc][12]?)?(?: \\(.*\\))?");

    private static final Map<String, Stage> ARABIC = Map.of("1", Stage.I, "2", Stage.II, "3", Stage.III, "4", Stage.IV);

    /** {@code M1}, {@code cM1b}, {@code pM0}. */
    private static final Pattern METASTASES = Pattern.compile("[cpy]*m([01])[abc]?(?: .*)?");

    Finding<Stage> read() {
        var coded = Reconciliation.both(
                observations.findings(FACT, "stage-group-assessment", this::group),
                byMetastases(),
                diagnoses.certain("colorectal-cancer").flatMap(this::named).toList());
        return findings.varying(FACT, Values.coded(Stage.class), coded);
    }

    private Finding<Stage> group(Result result) {
        var coded = Values.translated(terminology(), "stage-group", Stage.class).read(result);
        return coded.equals(Finding.missing(MissingReason.UNREADABLE))
                ? inWords(Values.text(result))
                        .<Finding<Stage>>map(Finding::known)
                        .orElse(coded)
                : coded;
    }

    private static Optional<Stage> inWords(String text) {
        var match = GROUP.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var number = match.group(1).toUpperCase(Locale.ROOT);
        return Optional.ofNullable(ARABIC.get(number)).or(() -> Coded.of(Stage.class, number));
    }

    /** Stage IV for M1. Any other M category is inconclusive for the stage group. */
    private List<Finding<Stage>> byMetastases() {
        return observations.findings(FACT, "distant-metastases", this::metastases).stream()
                .filter(Finding::isKnown)
                .toList();
    }

    private Finding<Stage> metastases(Result result) {
        var coded = Values.translated(terminology(), "stage-by-metastases", Stage.class)
                .read(result);
        if (coded.isKnown() || isDenied(result)) {
            return coded.isKnown() ? coded : Finding.missing(MissingReason.INCONCLUSIVE);
        }
        var match = METASTASES.matcher(Values.text(result).strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return coded;
        }
        return match.group(1).equals("1") ? Finding.known(Stage.IV) : Finding.missing(MissingReason.INCONCLUSIVE);
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
                .flatMap(code -> Coded.of(Stage.class, code));
        var beside = entry.resource().getStage().stream().flatMap(stage -> summary(stage.getSummary()).stream());
        return Stream.concat(byCode.stream(), beside).map(stage -> {
            diagnoses.report().used(entry.path(), FACT);
            return Finding.known(stage, diagnoses.source(entry));
        });
    }

    private Optional<Stage> summary(CodeableConcept summary) {
        return terminology()
                .translate("stage-group", summary)
                .flatMap(code -> Coded.of(Stage.class, code))
                .or(() -> inWords(summary.getText() == null ? "" : summary.getText()))
                .or(() -> summary.getCoding().stream()
                        .filter(coding -> coding.hasDisplay())
                        .flatMap(coding -> inWords(coding.getDisplay()).stream())
                        .findFirst());
    }

    private Terminology terminology() {
        return diagnoses.terminology();
    }
}
