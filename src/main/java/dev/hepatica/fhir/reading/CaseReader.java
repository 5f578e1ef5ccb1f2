package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.reading.molecular.MolecularReader;
import dev.hepatica.fhir.reading.treatment.TreatmentReader;
import dev.hepatica.fhir.reading.tumour.LiverMetastasesReader;
import dev.hepatica.fhir.reading.tumour.PrimaryTumourReader;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.Reconciliation;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.model.Case;
import dev.hepatica.model.Conclusions;
import dev.hepatica.model.disease.CeaSeries;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.disease.Markers.CtDna;
import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.disease.Markers.Trend;
import dev.hepatica.model.disease.Spread;
import dev.hepatica.model.treatment.Care;
import dev.hepatica.model.treatment.Operability;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a case from a record. What is absent or not understood becomes a missing finding, and is told. */
public final class CaseReader {

    /** A case, and what became of each entry of the record it was read from. */
    public record Reading(Case patient, ReadingReport report) {}

    private static final int HIGHEST_FONG_SCORE = 5;

    private final Terminology terminology;
    private final ReadingRules rules;

    public CaseReader(Terminology terminology, ReadingRules rules) {
        this.terminology = terminology;
        this.rules = rules;
    }

    /**
     * @throws BadRequest if the record has no patient, more than one, or a resource about somebody else
     */
    public Reading read(Submission submission, LocalDate asOf) {
        var report = new ReadingReport();
        var record = PatientRecord.of(submission, asOf, rules.aliases(), report);
        var observations = new Observations(record, terminology);
        var findings = new Findings(observations);
        var diagnoses = new Diagnoses(record, terminology);
        var treatment = new TreatmentReader(findings);
        var primary = new PrimaryTumourReader(diagnoses, observations, findings, rules.transverse()).read();
        var metastases = new LiverMetastasesReader(diagnoses, observations, findings);
        var liver = metastases.read();
        metastases.noteOrigin(liver, primary);
        var patient = new Case(
                asOf,
                new PersonReader(record, terminology, observations, findings).read(),
                care(findings),
                primary,
                liver,
                spread(diagnoses, findings),
                operability(findings),
                treatment.liver(),
                metastases.recurrence(),
                new MolecularReader(terminology, diagnoses, observations, findings).read(),
                markers(observations, findings),
                treatment.systemic(),
                conclusions(findings),
                findings.discordances());
        return new Reading(patient, report);
    }

    private static Care care(Findings findings) {
        return new Care(
                findings.coded("treatmentGoal", Care.Goal.class),
                findings.bool("outpatientChemoPreferred"),
                findings.bool("qolAssessed"),
                findings.bool("spiritualNeedsAssessed"),
                findings.bool("mdtReviewed"));
    }

    private static Spread spread(Diagnoses diagnoses, Findings findings) {
        var coded = Reconciliation.agreeing(diagnoses.present("extrahepaticDisease", "extrahepatic-metastasis"));
        return new Spread(
                findings.lasting("extrahepaticDisease", Values.bool(), List.of(coded)),
                findings.listing("extrahepaticSites", Spread.Site.class, true),
                findings.bool("lungMetastasesResectable"),
                findings.bool("liverDominant"),
                findings.count("oligometastaticLesionCount", Integer.MAX_VALUE),
                findings.bool("oligometastasesAmenableToSbrt"));
    }

    private static Operability operability(Findings findings) {
        return new Operability(
                findings.quantity("flrPercent", "%"),
                findings.coded("liverBackground", Operability.Background.class),
                findings.quantity("flrKineticGrowthPercentPerWeek", "%/wk"),
                findings.bool("inflowOutflowPreservable"),
                findings.bool("allLesionsRemovable"),
                findings.bool("allLesionsAblatable"),
                findings.bool("crlmNearHilarPlate"),
                findings.bool("crlmOnLiverSurface"),
                findings.bool("crlmNearLargeVessel"),
                findings.bool("crlmNearBileDuct"),
                findings.quantity("crlmDistanceToLuminalOrganMm", "mm"),
                findings.bool("requiresMajorHepatectomy"));
    }

    private static Markers markers(Observations observations, Findings findings) {
        var cea = observations.findings("ceaNgMl", "cea", Values.quantity("ng/mL"));
        return new Markers(
                findings.varying("ceaNgMl", Values.quantity("ng/mL"), cea),
                findings.bool("ceaElevatedAtBaseline"),
                new CeaSeries(List.of(), Optional.empty()),
                new CtDna(
                        findings.coded("ctdnaPreop", CtDnaStatus.class),
                        findings.coded("ctdnaPostop", CtDnaStatus.class),
                        findings.coded("ctdnaSurveillance", CtDnaStatus.class),
                        List.of()),
                findings.bool("surveillanceCtInconclusive"),
                findings.bool("ctcDetected"),
                findings.coded("chcTrend", Trend.class));
    }

    private static Conclusions conclusions(Findings findings) {
        return new Conclusions(
                findings.bool("elderly"),
                findings.bool("primaryInSitu"),
                findings.bool("metastatic"),
                findings.bool("activeDisease"),
                findings.bool("fewLesions"),
                findings.bool("shortIntervalRecurrence"),
                findings.count("fongCrs", HIGHEST_FONG_SCORE));
    }
}
