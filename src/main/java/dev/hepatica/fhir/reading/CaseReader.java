package dev.hepatica.fhir.reading;

import dev.hepatica.fhir.reading.markers.MarkersReader;
import dev.hepatica.fhir.reading.molecular.MolecularReader;
import dev.hepatica.fhir.reading.treatment.DrugNames;
import dev.hepatica.fhir.reading.treatment.TreatmentReader;
import dev.hepatica.fhir.reading.tumour.ImagingReader;
import dev.hepatica.fhir.reading.tumour.LiverBackgroundReader;
import dev.hepatica.fhir.reading.tumour.LiverMetastasesReader;
import dev.hepatica.fhir.reading.tumour.PrimaryTumourReader;
import dev.hepatica.fhir.reading.tumour.RecurrenceReader;
import dev.hepatica.fhir.reading.tumour.SpreadReader;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Histologies;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.SentListsReader;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.fhir.terminology.GeneNames;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.fhir.wire.BadRequest;
import dev.hepatica.fhir.wire.Submission;
import dev.hepatica.model.Case;
import dev.hepatica.model.Conclusions;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.LiverSurgery;
import dev.hepatica.model.treatment.Operability;
import dev.hepatica.model.treatment.Treatment;
import java.time.LocalDate;
import java.util.Set;

/** Reads a case from a record. An absent or unreadable value becomes a missing finding; unreadable ones are reported. */
public final class CaseReader {

    private static final int HIGHEST_FONG_SCORE = 5;

    private final Terminology terminology;
    private final DrugNames drugs;
    private final GeneNames genes;
    private final ReadingRules rules;

    public CaseReader(Terminology terminology, ReadingRules rules) {
        this.terminology = terminology;
        this.drugs = new DrugNames(terminology);
        this.genes = new GeneNames(terminology);
        this.rules = rules;
    }

    /**
     * Reads the case of the one patient of a record.
     *
     * @throws BadRequest if the record has no patient, more than one, or a resource about somebody else
     */
    public CaseReading read(Submission submission, LocalDate asOf) {
        return read(submission, Set.of(), asOf);
    }

    /**
     * Reads the case of a patient for whom something is being ordered.
     *
     * @param drafts the paths of entries that are being ordered
     * @throws BadRequest if the record has no patient, more than one, or a resource about somebody else
     */
    public CaseReading read(Submission submission, Set<String> drafts, LocalDate asOf) {
        var report = new ReadingReport();
        var record = PatientRecord.of(submission, asOf, rules.aliases(), report);
        var histologies = Histologies.in(record, terminology);
        var focus = new Focus(record, terminology, histologies);
        var observations = Observations.in(record, terminology, focus);
        var findings = new Findings(observations);
        var diagnoses = Diagnoses.in(record, terminology, histologies);
        var treatment = TreatmentReader.in(
                record,
                terminology,
                drugs,
                focus,
                observations,
                findings,
                rules,
                diagnoses.earliest("liver-metastasis", "extrahepatic-metastasis"));
        var primary = new PrimaryTumourReader(diagnoses, observations, findings, rules.transverse()).read();
        var lastHepatectomy = treatment.lastHepatectomy();
        var metastases = new LiverMetastasesReader(diagnoses, observations, findings, lastHepatectomy);
        var liver = metastases.read();
        metastases.noteOrigin(liver, primary);
        var spread = new SpreadReader(diagnoses, observations, findings, new ImagingReader(record, terminology));
        var surgery = treatment.liver();
        var systemic = treatment.systemic();
        var person = new PersonReader(diagnoses, observations, findings);
        var molecular = new MolecularReader(terminology, genes, diagnoses, observations, findings);
        var safety =
                new SafetyReader(diagnoses, observations, findings, drugs).read(person.age(), molecular.genotype());
        var patient = new Case(
                asOf,
                person.read(safety),
                safety,
                new CareReader(diagnoses, observations, findings).read(),
                primary,
                liver,
                spread.read(liver),
                operability(diagnoses, findings, treatment),
                surgery,
                new RecurrenceReader(diagnoses, findings, lastHepatectomy).read(),
                molecular.read(),
                new MarkersReader(record, terminology, observations, findings, lastHepatectomy, rules.postopDays())
                        .read(treatment.firstTreatment(), isUntreated(surgery, systemic)),
                systemic,
                conclusions(spread, findings),
                SentListsReader.read(record, terminology, rules.completeHistory()),
                findings.recordConflicts());
        return new CaseReading(patient, treatment.orders(drafts), report);
    }

    /** Returns whether the record states that the metastases have not been treated. */
    private static boolean isUntreated(LiverSurgery surgery, Treatment systemic) {
        return isNone(surgery.priorHepatectomies())
                && isNone(systemic.priorRegimens())
                && systemic.current()
                        .toOptional()
                        .filter(current -> current.members().isEmpty() && current.complete())
                        .isPresent();
    }

    private static boolean isNone(Finding<Interval> count) {
        return count.toOptional()
                .flatMap(Interval::exact)
                .filter(n -> n.signum() == 0)
                .isPresent();
    }

    private static Operability operability(Diagnoses diagnoses, Findings findings, TreatmentReader treatment) {
        return new Operability(
                findings.quantity(Fact.FLR_PERCENT, "%"),
                findings.quantity(Fact.FLR_PERCENT_BEFORE, "%"),
                new LiverBackgroundReader(diagnoses, findings).read(),
                findings.quantity(Fact.FLR_KINETIC_GROWTH_PERCENT_PER_WEEK, "%/wk"),
                findings.quantity(Fact.FLR_FUNCTION_PERCENT_PER_MIN_M2, "%/min/m2"),
                findings.bool(Fact.FLR_AUGMENTATION_FAILED),
                findings.bool(Fact.INFLOW_OUTFLOW_PRESERVABLE),
                findings.bool(Fact.ALL_LESIONS_REMOVABLE),
                findings.bool(Fact.ALL_LESIONS_ABLATABLE),
                findings.bool(Fact.CRLM_NEAR_HILAR_PLATE),
                findings.bool(Fact.CRLM_ON_LIVER_SURFACE),
                findings.bool(Fact.CRLM_NEAR_LARGE_VESSEL),
                findings.bool(Fact.CRLM_NEAR_BILE_DUCT),
                findings.quantity(Fact.CRLM_DISTANCE_TO_LUMINAL_ORGAN_MM, "mm"),
                treatment.requiresMajorHepatectomy());
    }

    private static Conclusions conclusions(SpreadReader spread, Findings findings) {
        return new Conclusions(
                findings.bool(Fact.ELDERLY),
                findings.bool(Fact.PRIMARY_IN_SITU),
                spread.metastatic(),
                findings.bool(Fact.ACTIVE_DISEASE),
                findings.bool(Fact.EARLY_METACHRONOUS),
                findings.bool(Fact.FEW_LESIONS),
                findings.bool(Fact.SHORT_INTERVAL_RECURRENCE),
                findings.count(Fact.FONG_CRS, HIGHEST_FONG_SCORE));
    }
}
