package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Findings;
import dev.hepatica.fhir.record.Observations;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.Reconciliation;
import dev.hepatica.fhir.record.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.model.Case;
import dev.hepatica.model.Conclusions;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Markers;
import dev.hepatica.model.Markers.CtDna;
import dev.hepatica.model.PrimaryTumour.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a case from a record. What is absent or not understood becomes a missing finding, and is told. */
public final class CaseReader {

    /** A case, and what became of each entry of the record it was read from. */
    public record Reading(Case patient, ReadingReport report) {}

    private final Terminology terminology;
    private final Optional<Side> transverse;

    /** @param transverse the side that a primary of the transverse colon counts for; empty if for none */
    public CaseReader(Terminology terminology, Optional<Side> transverse) {
        this.terminology = terminology;
        this.transverse = transverse;
    }

    /**
     * @throws BadRequest if the record has no patient, more than one, or a resource about somebody else
     */
    public Reading read(Submission submission, LocalDate asOf) {
        var report = new ReadingReport();
        var record = PatientRecord.of(submission, asOf, report);
        var observations = new Observations(record, terminology);
        var findings = new Findings(observations);
        var diagnoses = new Diagnoses(record, terminology);
        var treatment = new TreatmentReader(findings);
        var primary = new PrimaryTumourReader(diagnoses, observations, findings, transverse).read();
        var metastases = new LiverMetastasesReader(diagnoses, observations, findings);
        var liver = metastases.read();
        metastases.noteOrigin(liver, primary);
        var patient = new Case(
                asOf,
                new PersonReader(record, terminology, observations, findings).read(),
                primary,
                liver,
                extrahepatic(diagnoses, findings),
                treatment.liver(),
                new MolecularReader(terminology, diagnoses, observations, findings).read(),
                markers(observations, findings),
                treatment.systemic(),
                new Conclusions(findings.bool("elderly"), findings.bool("metastatic"), findings.bool("activeDisease")),
                findings.discordances());
        return new Reading(patient, report);
    }

    private static Finding<Boolean> extrahepatic(Diagnoses diagnoses, Findings findings) {
        var coded = Reconciliation.agreeing(diagnoses.present("extrahepaticDisease", "extrahepatic-metastasis"));
        return findings.lasting("extrahepaticDisease", Values.bool(), List.of(coded));
    }

    private static Markers markers(Observations observations, Findings findings) {
        var cea = observations.findings("ceaNgMl", "cea", Values.quantity("ng/mL"));
        return new Markers(
                findings.varying("ceaNgMl", Values.quantity("ng/mL"), cea), findings.coded("ctdnaPostop", CtDna.class));
    }
}
