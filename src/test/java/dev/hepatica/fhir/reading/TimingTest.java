package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.model.disease.LiverMetastases.Timing.METACHRONOUS;
import static dev.hepatica.model.disease.LiverMetastases.Timing.SYNCHRONOUS;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.disease.LiverMetastases;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Timing of the metastases relative to the diagnosis of the primary. */
class TimingTest {

    private static final Sent METASTASES = condition("sct:94381002");
    private static final Sent CANCER = condition("sct:94006002");

    @Test
    void is_synchronous_where_both_were_found_together_or_the_metastases_first() {
        for (var day : new String[] {"2026-03-01", "2026-02-01"}) {
            var liver = liver(CANCER.onset("2026-03-01"), METASTASES.onset(day));

            assertThat(liver.timing())
                    .isEqualTo(known(SYNCHRONOUS, source("Condition/1", "2026-03-01"), source("Condition/2", day)));
            assertThat(liver.diseaseFreeIntervalMonths())
                    .isEqualTo(known(Interval.of(0), source("Condition/1", "2026-03-01"), source("Condition/2", day)));
        }
    }

    @Test
    void is_metachronous_where_the_metastases_came_more_than_a_year_later() {
        var liver = liver(CANCER.onset("2024-03-01"), METASTASES.onset("2026-03-01"));

        assertThat(liver.timing())
                .isEqualTo(
                        known(METACHRONOUS, source("Condition/1", "2024-03-01"), source("Condition/2", "2026-03-01")));
        assertThat(liver.diseaseFreeIntervalMonths())
                .isEqualTo(known(
                        Interval.of(24), source("Condition/1", "2024-03-01"), source("Condition/2", "2026-03-01")));
    }

    /** Definitions differ: at the diagnosis of the primary, or within three, four, six or twelve months of it. */
    @Test
    void is_left_open_within_the_first_year() {
        var liver = liver(CANCER.onset("2025-11-01"), METASTASES.onset("2026-03-01"));

        assertThat(liver.timing())
                .isEqualTo(missing(
                        INCONCLUSIVE, source("Condition/1", "2025-11-01"), source("Condition/2", "2026-03-01")));
        assertThat(liver.diseaseFreeIntervalMonths())
                .isEqualTo(known(
                        Interval.of(new BigDecimal("3.9")),
                        source("Condition/1", "2025-11-01"),
                        source("Condition/2", "2026-03-01")));
    }

    @Test
    void is_as_uncertain_as_the_dates_are() {
        var liver = liver(CANCER.onset("2024"), METASTASES.onset("2026-03"));

        assertThat(liver.diseaseFreeIntervalMonths().toOptional())
                .contains(Interval.between(new BigDecimal("14.0"), new BigDecimal("26.9")));
        assertThat(liver.timing().toOptional()).contains(METACHRONOUS);
        assertThat(liver(CANCER.onset("2025"), METASTASES.onset("2025"))
                        .timing()
                        .isKnown())
                .isFalse();
    }

    @Test
    void is_not_known_without_both_dates() {
        assertThat(liver(CANCER.without("recordedDate"), METASTASES).timing()).isEqualTo(notRecorded());
        assertThat(liver(METASTASES).diseaseFreeIntervalMonths()).isEqualTo(notRecorded());
    }

    @Test
    void takes_the_date_of_the_diagnosis_that_came_first() {
        var liver = liver(CANCER.onset("2026-01-01"), CANCER.onset("2024-03-01"), METASTASES.onset("2026-03-01"));

        assertThat(liver.diseaseFreeIntervalMonths().toOptional()).contains(Interval.of(24));
    }

    @Test
    void takes_the_onset_before_the_asserted_and_the_recorded_date() {
        var asserted = CANCER.with("extension", """
                [{url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate', valueDateTime: '2024-03-01'}]
                """);

        assertThat(liver(asserted, METASTASES.onset("2026-03-01"))
                        .diseaseFreeIntervalMonths()
                        .toOptional())
                .contains(Interval.of(24));
        assertThat(liver(asserted.onset("2025-03-01"), METASTASES.onset("2026-03-01"))
                        .diseaseFreeIntervalMonths()
                        .toOptional())
                .contains(Interval.of(12));
    }

    @Test
    void takes_the_first_of_several_asserted_dates() {
        var asserted = CANCER.with("extension", """
                [{url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate', valueDateTime: '2025-03-01'},
                 {url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate', valueDateTime: '2024-03-01'},
                 {url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate'}]
                """);

        assertThat(liver(asserted, METASTASES.onset("2026-03-01"))
                        .diseaseFreeIntervalMonths()
                        .toOptional())
                .contains(Interval.of(24));
    }

    @Test
    void is_not_counted_to_a_recurrence() {
        assertThat(liver(
                                CANCER.onset("2024-03-01"),
                                METASTASES.onset("2026-03-01").clinically("recurrence"))
                        .timing())
                .isEqualTo(notRecorded());
    }

    @Test
    void may_be_stated_directly_and_is_an_interval_of_0_if_synchronous() {
        var liver = liver(finding("crlm-timing").is("value:synchronous"));

        assertThat(liver.timing()).isEqualTo(known(SYNCHRONOUS, observation(1)));
        assertThat(liver.diseaseFreeIntervalMonths()).isEqualTo(known(Interval.of(0), observation(1)));
    }

    @Test
    void is_missing_where_the_statement_contradicts_the_dates_and_is_reported() {
        var patient = patientWith(
                CANCER.onset("2024-03-01"),
                METASTASES.onset("2026-03-01"),
                finding("crlm-timing").is("value:synchronous"));

        assertThat(patient.liver().timing().isKnown()).isFalse();
        assertThat(patient.recordConflicts()).extracting(RecordConflict::fact).containsExactly(Fact.CRLM_TIMING);
    }

    @Test
    void may_be_stated_as_an_interval_in_any_unit_of_time() {
        assertThat(liver(finding("disease-free-interval-months").measures("2", "a"))
                        .diseaseFreeIntervalMonths())
                .isEqualTo(known(Interval.of(24), observation(1)));
    }

    private static LiverMetastases liver(Sent... resources) {
        return patientWith(resources).liver();
    }
}
