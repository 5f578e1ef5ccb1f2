package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Sent.concept;
import static dev.hepatica.fhir.reading.Sent.resource;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.diseaseStatus;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.prescribed;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.Treatment.Response;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Response of the metastases to systemic therapy. */
class ResponseTest {

    private static final Sent FOLFOX = given("FOLFOX", "2025-02-01", "2025-06-01");
    private static final Sent FOLFIRI_NOW = taking("FOLFIRI", "2025-11-01");
    private static final String WORSENED = "sct:271299001";
    private static final String STABLE = "sct:359746009";

    @Nested
    class A_response {

        @ParameterizedTest
        @CsvSource({
            "sct:103338009, COMPLETE",
            "sct:103337004, PARTIAL",
            "sct:359746009, STABLE",
            "sct:271299001, PROGRESSIVE",
        })
        void is_read_from_the_status_of_the_disease(String code, Response response) {
            assertThat(response(FOLFIRI_NOW, diseaseStatus(code, "2026-04-01")).toOptional())
                    .contains(response);
        }

        @ParameterizedTest
        @CsvSource({
            "PR, PARTIAL",
            "stable disease, STABLE",
            "Progressive Disease, PROGRESSIVE",
            "cr, COMPLETE",
            "PR (partial response), PARTIAL"
        })
        void is_read_from_the_words_of_recist(String words, Response response) {
            assertThat(response(FOLFIRI_NOW, observation("loinc:97509-4").says(words))
                            .toOptional())
                    .contains(response);
        }

        @ParameterizedTest
        @ValueSource(strings = {"no PD", "PR?", "PR PD", "improved", "mixed response", "near CR"})
        void is_not_read_from_other_words(String words) {
            assertThat(reason(response(FOLFIRI_NOW, observation("loinc:97509-4").says(words))))
                    .isEqualTo(INCONCLUSIVE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sct:268910001", "sct:709137006"})
        void is_none_if_the_status_leaves_it_open(String code) {
            assertThat(response(FOLFIRI_NOW, diseaseStatus(code, "2026-04-01")).isKnown())
                    .isFalse();
        }

        @Test
        void is_none_without_treatment_on_record() {
            assertThat(reason(response(diseaseStatus(WORSENED, "2026-04-01")))).isEqualTo(INCONCLUSIVE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2025-10-01", "2025-11-01", "2025"})
        void is_none_before_the_therapy_or_on_its_first_day(String day) {
            assertThat(reason(response(FOLFOX, FOLFIRI_NOW, diseaseStatus(STABLE, day))))
                    .isEqualTo(INCONCLUSIVE);
        }

        @Test
        void is_none_long_after_the_therapy() {
            assertThat(response(FOLFOX, diseaseStatus(WORSENED, "2025-09-01")).toOptional())
                    .contains(Response.PROGRESSIVE);
            assertThat(reason(response(FOLFOX, diseaseStatus(WORSENED, "2025-09-02"))))
                    .isEqualTo(INCONCLUSIVE);
        }

        @Test
        void is_the_latest() {
            assertThat(response(
                                    FOLFIRI_NOW,
                                    diseaseStatus(STABLE, "2026-01-10"),
                                    diseaseStatus("sct:103337004", "2026-04-01"))
                            .toOptional())
                    .contains(Response.PARTIAL);
        }

        @Test
        void of_one_day_must_agree() {
            assertThat(reason(response(
                            FOLFIRI_NOW, diseaseStatus(STABLE, "2026-04-01"), diseaseStatus(WORSENED, "2026-04-01"))))
                    .isEqualTo(CONFLICTING);
        }

        private static Finding<Response> response(Sent... resources) {
            return patientWith(with(resources)).treatment().response();
        }
    }

    @Nested
    class Progression {

        @Test
        void under_a_therapy_that_is_over_was_progression_on_it() {
            assertThat(progressed(FOLFOX, diseaseStatus(WORSENED, "2025-05-28")).toOptional())
                    .contains(true);
        }

        @Test
        void under_the_therapy_before_the_one_under_way_was() {
            assertThat(progressed(
                                    FOLFOX,
                                    diseaseStatus(WORSENED, "2025-10-28"),
                                    FOLFIRI_NOW,
                                    diseaseStatus(STABLE, "2026-03-01"))
                            .toOptional())
                    .contains(true);
        }

        @Test
        void under_an_earlier_line_was_not() {
            assertThat(progressed(
                                    given("FOLFOX", "2025-02-01", "2025-05-01"),
                                    diseaseStatus(WORSENED, "2025-04-28"),
                                    given("FOLFIRI", "2025-05-10", "2025-08-01"),
                                    taking("Panitumumab", "2025-11-01"))
                            .isKnown())
                    .isFalse();
        }

        @Test
        void is_not_denied_by_a_response_to_what_is_under_way() {
            assertThat(progressed(FOLFOX, FOLFIRI_NOW, diseaseStatus(STABLE, "2026-03-01"))
                            .isKnown())
                    .isFalse();
            assertThat(progressed(finding("systemic-response").is("value:PR")).isKnown())
                    .isFalse();
        }

        @Test
        void is_denied_by_the_last_status_under_a_therapy_that_is_over() {
            assertThat(progressed(FOLFOX, diseaseStatus(STABLE, "2025-05-28")).toOptional())
                    .contains(false);
        }

        @Test
        void outlasts_a_later_status() {
            assertThat(progressed(FOLFOX, diseaseStatus(WORSENED, "2025-05-01"), diseaseStatus(STABLE, "2025-05-28"))
                            .toOptional())
                    .contains(true);
        }

        @Test
        void that_was_stated_as_the_response_counts_without_treatment_on_record() {
            assertThat(progressed(finding("systemic-response").is("value:PD")).toOptional())
                    .contains(true);
        }

        @Test
        void without_treatment_is_none() {
            assertThat(progressed(diseaseStatus(WORSENED, "2026-04-01")).isKnown())
                    .isFalse();
        }

        @Test
        void long_after_a_therapy_is_none_of_it() {
            assertThat(progressed(FOLFOX, diseaseStatus(WORSENED, "2026-04-01")).isKnown())
                    .isFalse();
        }

        @Test
        void counts_only_near_the_days_of_a_therapy_whose_end_is_not_on_record() {
            var over = FOLFOX.with("effectivePeriod", "{start: '2025-02-01'}");

            assertThat(progressed(over, diseaseStatus(WORSENED, "2025-04-28")).toOptional())
                    .contains(true);
            assertThat(progressed(over, diseaseStatus(WORSENED, "2026-04-01")).isKnown())
                    .isFalse();
            assertThat(progressed(over, diseaseStatus(STABLE, "2026-04-01")).isKnown())
                    .isFalse();
        }
    }

    /** By the status reason of the German oncology guide. */
    @Nested
    class A_therapy_ended_for_progression {

        private static final String PROGRESSION = """
                {coding: [{code: 'P', system:
                 'https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-therapie-ende-grund'}]}
                """;

        @Test
        void failed() {
            assertThat(progressed(FOLFOX.with("statusReason", "[" + PROGRESSION + "]"))
                            .toOptional())
                    .contains(true);
        }

        @Test
        void failed_though_the_disease_was_stable_before() {
            var order = prescribed(OXALIPLATIN, "2025-02-01").status("stopped").with("statusReason", PROGRESSION);

            assertThat(progressed(order, diseaseStatus(STABLE, "2025-04-01")).toOptional())
                    .contains(true);
        }

        @Test
        void is_none_where_nothing_was_given() {
            var notTaken = FOLFOX.status("not-taken").with("statusReason", "[" + PROGRESSION + "]");

            assertThat(progressed(notTaken).isKnown()).isFalse();
        }

        @Test
        void before_the_line_that_is_over_does_not_count() {
            assertThat(progressed(
                                    FOLFOX.with("statusReason", "[" + PROGRESSION + "]"),
                                    given("FOLFIRI", "2025-06-10", "2025-10-01"))
                            .isKnown())
                    .isFalse();
        }
    }

    @Nested
    class Weeks_since_an_assessment {

        @Test
        void are_counted_from_the_last_imaging_or_status_since_the_therapy_began() {
            assertThat(weeks(FOLFIRI_NOW, diseaseStatus(STABLE, "2026-04-06")).toOptional())
                    .contains(Interval.of(4));
            assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-04-06"))
                            .toOptional())
                    .contains(Interval.of(4));
            assertThat(weeks(FOLFIRI_NOW, report("final")).toOptional()).contains(Interval.of(4));
            assertThat(weeks(FOLFIRI_NOW, study("available")).toOptional()).contains(Interval.of(4));
            assertThat(reported(3, with(FOLFIRI_NOW, study("available"))))
                    .containsExactly("used for weeksSinceResponseAssessment");
        }

        @Test
        void are_not_counted_from_what_was_cancelled_or_is_not_there_yet() {
            assertThat(weeks(FOLFIRI_NOW, report("cancelled")).isKnown()).isFalse();
            assertThat(weeks(FOLFIRI_NOW, report("registered")).isKnown()).isFalse();
            assertThat(weeks(FOLFIRI_NOW, report("final").without("status")).isKnown())
                    .isFalse();
            assertThat(weeks(FOLFIRI_NOW, study("entered-in-error")).isKnown()).isFalse();
            assertThat(weeks(
                                    FOLFIRI_NOW,
                                    procedure("sct:77477000", "2026-04-06").status("not-done"))
                            .isKnown())
                    .isFalse();
            assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-05-05"))
                            .isKnown())
                    .isFalse();
        }

        @Test
        void are_not_counted_from_imaging_before_the_therapy() {
            assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2025-10-20"))
                            .isKnown())
                    .isFalse();
            assertThat(weeks(procedure("sct:77477000", "2026-04-06")).isKnown()).isFalse();
        }

        @Test
        void that_were_stated_must_fit() {
            assertThat(weeks(finding("weeks-since-response-assessment").measures("3", "wk"))
                            .toOptional())
                    .contains(Interval.of(3));
            assertThat(reason(weeks(
                            FOLFIRI_NOW,
                            procedure("sct:77477000", "2026-03-30"),
                            finding("weeks-since-response-assessment").measures("8", "wk"))))
                    .isEqualTo(CONFLICTING);
        }

        @Test
        void are_as_uncertain_as_the_date() {
            assertThat(weeks(FOLFIRI_NOW, procedure("sct:77477000", "2026-04")).toOptional())
                    .contains(Interval.between(new BigDecimal("0.6"), new BigDecimal("4.7")));
        }

        private static Sent report(String status) {
            return resource("""
                    {resourceType: 'DiagnosticReport', status: '%s', code: %s, effectiveDateTime: '2026-04-06'}
                    """.formatted(status, concept("sct:418023006")));
        }

        private static Sent study(String status) {
            return resource("""
                    {resourceType: 'ImagingStudy', status: '%s', procedureCode: [%s], started: '2026-04-06T10:00:00Z'}
                    """.formatted(status, concept("sct:113091000")));
        }

        private static Finding<Interval> weeks(Sent... resources) {
            return patientWith(with(resources)).treatment().chemotherapy().weeksSinceResponseAssessment();
        }
    }

    private static Finding<Boolean> progressed(Sent... resources) {
        return patientWith(with(resources)).treatment().progressed();
    }
}
