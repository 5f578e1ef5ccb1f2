package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Lesions.COUNT;
import static dev.hepatica.fhir.reading.Lesions.LESION;
import static dev.hepatica.fhir.reading.Lesions.LIVER;
import static dev.hepatica.fhir.reading.Lesions.METASTASES;
import static dev.hepatica.fhir.reading.Lesions.lesion;
import static dev.hepatica.fhir.reading.Records.TERMINOLOGY;
import static dev.hepatica.fhir.reading.Records.TODAY;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Records.submission;
import static dev.hepatica.model.finding.Finding.MissingReason.OUTDATED;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.reading.tumour.LiverMetastasesReader;
import dev.hepatica.fhir.record.Diagnoses;
import dev.hepatica.fhir.record.Histologies;
import dev.hepatica.fhir.record.PatientRecord;
import dev.hepatica.fhir.record.ReadingReport;
import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.fhir.result.Findings;
import dev.hepatica.fhir.result.Focus;
import dev.hepatica.fhir.result.Observations;
import dev.hepatica.fhir.result.ReadingRules;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.disease.LiverMetastases.Resectability;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lesions from before the last liver resection, of 10 March 2026. */
class OutdatedLesionsTest {

    private static final ClinicalDate RESECTION = ClinicalDate.on(LocalDate.parse("2026-03-10"));

    @Test
    void are_outdated() {
        var liver = since(
                RESECTION,
                METASTASES,
                COUNT.counts(3).on("2026-03-09"),
                finding("resectability").is("value:unresectable").on("2026-01"),
                observation("loinc:33728-7").at(LIVER).measures("12", "mm").on("2025"));

        assertThat(liver.count()).isEqualTo(missing(OUTDATED, source("Observation/2", "2026-03-09")));
        assertThat(liver.resectability())
                .isEqualTo(
                        missing(OUTDATED, Source.dated("Observation/3", ClinicalDate.in(YearMonth.parse("2026-01")))));
        assertThat(liver.largestDiameterMm().isKnown()).isFalse();
    }

    @Test
    void are_outdated_without_a_date_too() {
        assertThat(since(RESECTION, METASTASES, COUNT.counts(3).without("effectiveDateTime"))
                        .count())
                .isEqualTo(missing(OUTDATED, Source.undated("Observation/2")));
        assertThat(since(RESECTION, METASTASES, LESION).count()).isEqualTo(missing(OUTDATED, lesion(2)));
    }

    @Test
    void yield_to_what_was_found_since() {
        var liver = since(
                RESECTION,
                METASTASES,
                COUNT.counts(3).on("2026-01-10"),
                COUNT.counts(1),
                finding("resectability").is("value:resectable"));

        assertThat(liver.count()).isEqualTo(known(Interval.of(1), observation(3)));
        assertThat(liver.resectability()).isEqualTo(known(Resectability.RESECTABLE, observation(4)));
    }

    @Test
    void are_not_those_of_the_day_itself_or_of_a_month_that_it_lies_in() {
        assertThat(since(RESECTION, METASTASES, COUNT.counts(3).on("2026-03-10"))
                        .count()
                        .toOptional())
                .contains(Interval.of(3));
        assertThat(since(RESECTION, METASTASES, COUNT.counts(3).on("2026-03"))
                        .count()
                        .toOptional())
                .contains(Interval.of(3));
    }

    @Test
    void are_reported() {
        var report = new ReadingReport();
        read(report, Optional.of(RESECTION), METASTASES, COUNT.counts(3).on("2026-01-10"));

        assertThat(report.issues())
                .contains(new Issue(
                        "Bundle.entry[2]",
                        false,
                        "no usable result for crlmCount: on record, but from before the last liver resection"));
    }

    private static LiverMetastases since(ClinicalDate resection, Sent... resources) {
        return read(new ReadingReport(), Optional.of(resection), resources);
    }

    private static LiverMetastases read(ReadingReport report, Optional<ClinicalDate> resection, Sent... resources) {
        var record = PatientRecord.of(
                submission(resources), TODAY, ReadingRules.standard().aliases(), report);
        var histologies = Histologies.in(record, TERMINOLOGY);
        var observations = Observations.in(record, TERMINOLOGY, new Focus(record, TERMINOLOGY, histologies));
        return new LiverMetastasesReader(
                        Diagnoses.in(record, TERMINOLOGY, histologies),
                        observations,
                        new Findings(observations),
                        resection)
                .read();
    }
}
