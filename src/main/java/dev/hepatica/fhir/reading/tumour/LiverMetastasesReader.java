package dev.hepatica.fhir.reading.tumour;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Result;
import dev.hepatica.fhir.result.Since;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.LiverMetastases.Distribution;
import dev.hepatica.model.disease.LiverMetastases.Extent;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.disease.LiverMetastases.UnresectableReason;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the liver metastases. */
public final class LiverMetastasesReader {

    private static final String HISTORY = "history-of-liver-metastasis";

    private static final int LIVER_SEGMENTS = 8;

    private final Diagnoses diagnoses;
    private final Observations observations;
    private final Findings findings;
    private final Since since;

    /** @param lastHepatectomy the date of the last liver resection, from before which findings are outdated */
    public LiverMetastasesReader(
            Diagnoses diagnoses, Observations observations, Findings findings, Optional<ClinicalDate> lastHepatectomy) {
        this.diagnoses = diagnoses;
        this.observations = observations;
        this.findings = findings;
        this.since = new Since(lastHepatectomy);
    }

    public LiverMetastases read() {
        var interim = new Chronology(diagnoses, findings).interim();
        var lesions = LesionFindings.in(diagnoses, observations, findings, since);
        return new LiverMetastases(
                present(),
                lesions.count(),
                lesions.largestDiameter(),
                findings.coded(Fact.CRLM_DISTRIBUTION, Distribution.class),
                interim.timing(),
                interim.months(),
                findings.coded(Fact.INITIAL_RESECTABILITY, Resectability.class),
                findings.varying(Fact.RESECTABILITY, since.reading(Values.coded(Resectability.class)), List.of()),
                findings.listing(Fact.UNRESECTABLE_REASONS, UnresectableReason.class, false),
                new Extent(
                        findings.quantity(Fact.LIVER_INVOLVEMENT_PERCENT, "%"),
                        findings.count(Fact.LIVER_SEGMENTS_INVOLVED, LIVER_SEGMENTS),
                        findings.bool(Fact.DISAPPEARING_METASTASES),
                        findings.bool(Fact.LIVER_MRI_DONE)),
                since.resection().map(lesions::before));
    }

    /** Reads whether there are or were liver metastases. */
    private Finding<Boolean> present() {
        var coded = Reconciliation.both(
                diagnoses.present(Fact.CRLM, "liver-metastasis"),
                diagnoses.present(Fact.CRLM, HISTORY),
                observations.whole(HISTORY).map(this::history).toList(),
                new DistantSites(diagnoses, observations).inLiver());
        return findings.lasting(Fact.CRLM, Values.bool(), List.of(Reconciliation.agreeing(coded)));
    }

    /** A history of liver metastases, which its code alone reports. A denied history leaves the current state open. */
    private Finding<Boolean> history(Result result) {
        var absent = result.dataAbsentReason().hasCoding()
                || result.dataAbsentReason().hasText();
        if (result.isFinal() && result.value().isEmpty() && !absent) {
            observations.use(Fact.CRLM, List.of(result));
            return Finding.known(true, result.source());
        }
        return observations
                .findings(
                        Fact.CRLM,
                        Stream.of(result),
                        each -> Values.bool()
                                .read(each)
                                .then(was -> was ? Finding.known(true) : Finding.missing(MissingReason.INCONCLUSIVE)))
                .get(0);
    }

    /**
     * Reports liver metastases without a colorectal primary on record, since this service takes all liver metastases for
     * colorectal ones.
     */
    public void noteOrigin(LiverMetastases liver, PrimaryTumour primary) {
        var origin = primary.colorectal().isKnown()
                || primary.site().isKnown()
                || primary.side().isKnown();
        if (!origin && liver.present().toOptional().orElse(false)) {
            findings.note(
                    Fact.CRC,
                    "Liver metastases are on record, but no colorectal primary. The plan holds only if they come from one.",
                    liver.present().sources());
        }
    }
}
