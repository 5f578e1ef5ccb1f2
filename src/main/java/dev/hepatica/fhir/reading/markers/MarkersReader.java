package dev.hepatica.fhir.reading.markers;

import dev.hepatica.fhir.record.Dates;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.RecordEntry;
import dev.hepatica.fhir.record.ResultStatus;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.QualitativeTest;
import dev.hepatica.fhir.result.Values;
import dev.hepatica.fhir.terminology.Terminology;
import dev.hepatica.model.disease.CeaSeries;
import dev.hepatica.model.disease.Markers;
import dev.hepatica.model.disease.Markers.Trend;
import dev.hepatica.model.disease.MolecularProfile.GeneStatus;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.util.ArrayList;
import java.util.Optional;
import org.hl7.fhir.r4.model.DiagnosticReport;

/** Reads blood markers. */
public final class MarkersReader {

    private final PatientRecord record;
    private final Terminology terminology;
    private final Findings findings;
    private final QualitativeTest presence;
    private final CeaReader cea;
    private final CtDnaReader ctdna;
    private final Optional<ClinicalDate> lastResection;

    /**
     * @param lastResection the date of the last liver resection; empty if the record has none
     * @param postopDays    the number of days after it up to which a sample for tumour DNA is postoperative
     */
    public MarkersReader(
            PatientRecord record,
            Terminology terminology,
            Observations observations,
            Findings findings,
            Optional<ClinicalDate> lastResection,
            int postopDays) {
        this.record = record;
        this.terminology = terminology;
        this.findings = findings;
        this.presence = QualitativeTest.presence(terminology, "presence");
        this.cea = new CeaReader(terminology, observations, findings, record.report());
        this.ctdna = new CtDnaReader(terminology, observations, findings, record.report(), lastResection, postopDays);
        this.lastResection = lastResection;
    }

    /**
     * Reads all markers.
     *
     * @param firstTreatment the date of the first treatment of the metastases; empty if the record does not give it
     * @param untreated      whether the record states that they were not treated
     */
    public Markers read(Optional<ClinicalDate> firstTreatment, boolean untreated) {
        var series = cea.series(firstTreatment, untreated);
        return new Markers(
                cea.latest(),
                cea.elevated(series),
                series,
                beforeResection(series),
                ctdna.read(),
                tomographyInconclusive(),
                findings.coded(Fact.CTDNA_RAS_BRAF_EGFR, GeneStatus.class),
                findings.quantity(Fact.CA199_UML, "U/mL"),
                findings.bool(Fact.CTC_DETECTED),
                findings.coded(Fact.CHC_TREND, Trend.class));
    }

    private Finding<Interval> beforeResection(CeaSeries series) {
        return lastResection
                .flatMap(series::upTo)
                .map(last -> Finding.known(last.ngMl(), last.source()))
                .orElse(Finding.notRecorded());
    }

    /** Reads the coded conclusion of the last computed tomography after the last resection; its text is not read. */
    private Finding<Boolean> tomographyInconclusive() {
        var read = new ArrayList<Finding<Boolean>>();
        for (var entry : record.all(DiagnosticReport.class)) {
            var date = Dates.of(entry.resource().getEffective());
            var counts = ResultStatus.isFinal(entry.resource())
                    && isTomography(entry)
                    && lastResection
                            .filter(day ->
                                    date.filter(taken -> taken.isAfter(day)).isPresent())
                            .isPresent()
                    && date.filter(taken -> !taken.isAfter(ClinicalDate.on(record.asOf())))
                            .isPresent();
            if (counts) {
                conclusion(entry).ifPresent(inconclusive -> {
                    record.report().used(entry.path(), Fact.SURVEILLANCE_CT_INCONCLUSIVE);
                    read.add(Finding.known(inconclusive, new Source(entry.reference(), date)));
                });
            }
        }
        return findings.varying(Fact.SURVEILLANCE_CT_INCONCLUSIVE, Values.bool(), read);
    }

    private boolean isTomography(RecordEntry<DiagnosticReport> entry) {
        return terminology.translations("procedure", entry.resource().getCode()).contains("computed-tomography");
    }

    private Optional<Boolean> conclusion(RecordEntry<DiagnosticReport> entry) {
        var answers = presence.answers(entry.resource().getConclusionCode());
        return answers.size() == 1 ? Optional.of(answers.contains("indeterminate")) : Optional.empty();
    }
}
