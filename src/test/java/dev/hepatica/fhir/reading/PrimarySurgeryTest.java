package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.disease.PrimaryTumour;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resection of the primary and the time since, on 4 May 2026. */
class PrimarySurgeryTest {

    private static final Sent RESECTION = procedure("{coding: [{system: 'http://snomed.info/sct', code: '43075005'}]}");

    @Test
    void is_done_once_it_is_completed() {
        var primary = primary(RESECTION.with("performedDateTime", "'2025-05-04'"));

        assertThat(primary.resected()).isEqualTo(known(true, source("Procedure/1", "2025-05-04")));
        assertThat(primary.monthsSinceSurgery()).isEqualTo(known(Interval.of(12), source("Procedure/1", "2025-05-04")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-455.41", "5-484.32"})
    void is_known_by_german_codes(String code) {
        var coded =
                procedure("{coding: [{system: 'http://fhir.de/CodeSystem/bfarm/ops', code: '%s'}]}".formatted(code));

        assertThat(primary(coded).resected()).isEqualTo(known(true, Source.undated("Procedure/1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"preparation", "in-progress", "not-done", "on-hold", "stopped", "unknown"})
    void is_not_done_before_it_is_completed_and_is_reported(String status) {
        var reading = reading(RESECTION.status(status));

        assertThat(reading.patient().primary().resected()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        false,
                        "not used: a resection of the bowel that is not completed: its status is " + status));
    }

    @Test
    void of_a_later_day_does_not_count() {
        assertThat(primary(RESECTION.with("performedDateTime", "'2026-05-05'")).resected())
                .isEqualTo(notRecorded());
    }

    @Test
    void for_another_reason_does_not_count() {
        var other = RESECTION.with("reasonReference", "[{reference: 'Condition/2'}]");

        assertThat(primary(other, condition("icd:K57.3")).resected()).isEqualTo(notRecorded());
        assertThat(primary(other, condition("icd:C18.7")).resected().toOptional())
                .contains(true);
    }

    @Test
    void is_as_long_ago_as_its_date() {
        assertThat(months(RESECTION.with("performedPeriod", "{start: '2025-04-30', end: '2025-05-04'}"))
                        .toOptional())
                .contains(Interval.of(12));
        assertThat(months(RESECTION.with("performedDateTime", "'2025-05'")).toOptional())
                .contains(Interval.between(new BigDecimal("11.1"), new BigDecimal("12.1")));
        assertThat(months(RESECTION.with("performedString", "'last year'"))).isEqualTo(notRecorded());
    }

    @Test
    void is_as_long_ago_as_the_last_one() {
        assertThat(months(
                                RESECTION.with("performedDateTime", "'2024-05-04'"),
                                RESECTION.with("performedDateTime", "'2025-05-04'"))
                        .toOptional())
                .contains(Interval.of(12));
    }

    @Test
    void is_denied_only_by_the_sender() {
        assertThat(primary(condition("icd:C18.7")).resected()).isEqualTo(notRecorded());
        assertThat(primary(finding("primary-resected").holds(false)).resected())
                .isEqualTo(known(false, observation(1)));
    }

    @Test
    void is_missing_where_it_is_done_and_denied() {
        assertThat(primary(
                                RESECTION.with("performedDateTime", "'2026-01-10'"),
                                finding("primary-resected").holds(false))
                        .resected())
                .isEqualTo(missing(CONFLICTING, source("Procedure/1", "2026-01-10"), observation(2)));
    }

    @Test
    void was_rightly_denied_before_it_was_done() {
        assertThat(primary(
                                RESECTION.with("performedDateTime", "'2026-01-10'"),
                                finding("primary-resected").holds(false).on("2025-12-01"))
                        .resected())
                .isEqualTo(known(true, source("Procedure/1", "2026-01-10")));
    }

    @Test
    void may_be_stated_in_months_that_pass() {
        var stated = finding("months-since-primary-surgery").measures("11", "mo");
        var operation = RESECTION.with("performedDateTime", "'2025-05-04'");

        assertThat(months(stated)).isEqualTo(known(Interval.of(11), observation(1)));
        assertThat(months(operation, stated).toOptional()).contains(Interval.of(12));
        assertThat(months(operation, stated.measures("3", "mo")))
                .isEqualTo(missing(CONFLICTING, source("Procedure/1", "2025-05-04"), observation(2)));
    }

    private static Sent procedure(String code) {
        return resource("{resourceType: 'Procedure', status: 'completed', code: %s}".formatted(code));
    }

    private static Finding<Interval> months(Sent... resources) {
        return primary(resources).monthsSinceSurgery();
    }

    private static PrimaryTumour primary(Sent... resources) {
        return patientWith(resources).primary();
    }
}
