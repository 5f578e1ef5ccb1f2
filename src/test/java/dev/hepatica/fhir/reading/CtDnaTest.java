package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.INCONCLUSIVE;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.terminology.Systems;
import dev.hepatica.model.disease.Markers.CtDna;
import dev.hepatica.model.disease.Markers.CtDnaStatus;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Circulating tumour DNA, by when the blood was taken. */
class CtDnaTest {

    private static final Sent SAMPLE = observation("loinc:107453-3").is("loinc:LA9633-4");
    private static final Sent HEPATECTOMY = procedure("sct:107963000", "2026-01-20");

    @Nested
    class The_time {

        @Test
        void before_the_resection_is_preoperative() {
            assertThat(on("2026-01-19")).isEqualTo("before");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-01-21", "2026-02-20", "2026-03-31"})
        void until_seventy_days_after_it_is_postoperative(String day) {
            assertThat(on(day)).isEqualTo("after");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-04-01", "2026-05-04"})
        void later_is_surveillance(String day) {
            assertThat(on(day)).isEqualTo("later");
        }

        /** Of the very day, or of a month or year that may be on either side of it. */
        @ParameterizedTest
        @ValueSource(strings = {"2026-01-20", "2026-01", "2026"})
        void that_may_be_before_or_after_is_neither_and_is_reported(String day) {
            assertThat(on(day)).isEqualTo("never");
            assertThat(reported(2, HEPATECTOMY, SAMPLE.on(day)))
                    .containsExactly("! it cannot be told whether the blood was taken before or after a resection");
        }

        @Test
        void of_a_month_that_is_clearly_after_is_after() {
            assertThat(on("2026-02")).isEqualTo("after");
            assertThat(on("2026-03")).isEqualTo("after");
            assertThat(on("2026-04")).isEqualTo("later");
            assertThat(on("2025")).isEqualTo("before");
        }

        @Test
        void is_not_known_without_a_resection() {
            assertThat(when(ctdna(SAMPLE))).isEqualTo("never");
            assertThat(when(ctdna(HEPATECTOMY.without("performedDateTime"), SAMPLE)))
                    .isEqualTo("never");
        }

        @Test
        void is_counted_from_the_last_resection() {
            assertThat(when(ctdna(procedure("sct:107963000", "2025-01-20"), HEPATECTOMY, SAMPLE.on("2026-01-10"))))
                    .isEqualTo("before");
        }

        private static String on(String day) {
            return when(ctdna(HEPATECTOMY, SAMPLE.on(day)));
        }
    }

    @Nested
    class The_days_that_the_laboratory_states {

        @ParameterizedTest
        @CsvSource({"-3, before", "0, never", "28, after", "70, after", "71, later"})
        void count_where_the_record_does_not_date_the_resection(int days, String time) {
            assertThat(when(ctdna(SAMPLE.part("ctdna:days-since-surgery", "valueInteger: " + days))))
                    .isEqualTo(time);
        }

        @Test
        void may_be_weeks() {
            assertThat(when(ctdna(
                            SAMPLE.part("ctdna:days-since-surgery", "valueQuantity: " + Sent.quantity("4", "wk")))))
                    .isEqualTo("after");
        }

        @Test
        void may_differ_from_the_dates_by_a_day() {
            assertThat(when(ctdna(
                            HEPATECTOMY, SAMPLE.on("2026-02-20").part("ctdna:days-since-surgery", "valueInteger: 30"))))
                    .isEqualTo("after");
        }

        @Test
        void are_of_another_operation_where_they_differ_by_more() {
            assertThat(when(ctdna(
                            HEPATECTOMY,
                            SAMPLE.on("2026-02-20").part("ctdna:days-since-surgery", "valueInteger: 300"))))
                    .isEqualTo("never");
        }
    }

    @Nested
    class The_result {

        @ParameterizedTest
        @CsvSource({
            "loinc:LA9633-4, POSITIVE",
            "loinc:LA6576-8, POSITIVE",
            "loinc:LA9634-2, NEGATIVE",
            "sct:260373001,  POSITIVE",
            "sct:260385009,  NEGATIVE",
        })
        void is_read_from_codes(String code, CtDnaStatus status) {
            assertThat(result(SAMPLE.is(code))).isEqualTo(known(status, source("Observation/2", "2026-02-20")));
        }

        @ParameterizedTest
        @CsvSource({"detected, POSITIVE", "not-detected, NEGATIVE"})
        void is_read_from_our_own_codes(String code, CtDnaStatus status) {
            assertThat(result(SAMPLE.with("valueCodeableConcept", own(code))).toOptional())
                    .contains(status);
        }

        @ParameterizedTest
        @CsvSource({
            "Positive, POSITIVE",
            "ctDNA detected, POSITIVE",
            "MRD negative, NEGATIVE",
            "Not detected, NEGATIVE",
            "undetectable, NEGATIVE",
        })
        void is_read_from_plain_words(String words, CtDnaStatus status) {
            assertThat(result(words(words)).toOptional()).contains(status);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"0.3 MTM/mL", "no longer positive", "negative?", "ctDNA not evaluable", "see report", ""})
        void is_unreadable_in_other_words(String words) {
            assertThat(reason(result(words(words)))).isIn(UNREADABLE, Finding.MissingReason.NOT_RECORDED);
        }

        @Test
        void is_inconclusive_where_the_test_has_none() {
            assertThat(reason(result(SAMPLE.is("loinc:LA11884-6")))).isEqualTo(INCONCLUSIVE);
            assertThat(reason(result(SAMPLE.with("valueCodeableConcept", own("failed")))))
                    .isEqualTo(INCONCLUSIVE);
        }

        @Test
        void is_missing_where_the_test_was_not_done_or_is_not_final() {
            assertThat(reason(result(SAMPLE.without("valueCodeableConcept").absent("not-performed"))))
                    .isEqualTo(NOT_PERFORMED);
            assertThat(reason(result(SAMPLE.status("preliminary")))).isEqualTo(NOT_FINAL);
        }

        @Test
        void is_contradictory_where_code_and_words_are() {
            var torn = "{coding: [{system: 'http://loinc.org', code: 'LA9633-4'}], text: 'negative'}";

            assertThat(reason(result(SAMPLE.with("valueCodeableConcept", torn))))
                    .isEqualTo(CONFLICTING);
        }

        @Test
        void of_two_samples_of_a_time_is_the_latest() {
            assertThat(ctdna(
                                    HEPATECTOMY,
                                    SAMPLE.on("2026-02-20"),
                                    SAMPLE.is("loinc:LA9634-2").on("2026-03-20"))
                            .postoperative()
                            .toOptional())
                    .contains(CtDnaStatus.NEGATIVE);
        }

        @Test
        void contradicts_what_was_stated_of_the_same_day() {
            assertThat(reason(ctdna(
                                    HEPATECTOMY,
                                    SAMPLE.on("2026-02-20"),
                                    finding("ctdna-postop").is("value:negative").on("2026-02-20"))
                            .postoperative()))
                    .isEqualTo(CONFLICTING);
        }

        private static Sent words(String words) {
            return SAMPLE.without("valueCodeableConcept").says(words);
        }

        private static Finding<CtDnaStatus> result(Sent sample) {
            return ctdna(HEPATECTOMY, sample.on("2026-02-20")).postoperative();
        }

        private static String own(String code) {
            return "{coding: [{system: '%s/CodeSystem/ctdna-mrd-status', code: '%s'}]}".formatted(Systems.BASE, code);
        }
    }

    @Nested
    class Every_sample {

        @Test
        void is_kept_with_its_assay_and_its_days() {
            var samples = ctdna(
                            HEPATECTOMY,
                            SAMPLE.on("2026-02-20").with("method", Sent.text("Signatera")),
                            SAMPLE.on("2026-02").part("ctdna:assay", "valueString: 'Guardant Reveal'"),
                            SAMPLE.status("preliminary").on("2026-04-20"))
                    .samples();

            assertThat(samples)
                    .extracting(sample -> sample.assay().orElse(""))
                    .containsExactly("Signatera", "Guardant Reveal", "");
            assertThat(samples)
                    .extracting(sample -> sample.daysSinceSurgery().orElseThrow())
                    .containsExactly(
                            Interval.of(31),
                            Interval.between(new BigDecimal("12"), new BigDecimal("39")),
                            Interval.of(90));
            assertThat(reason(samples.get(2).status())).isEqualTo(NOT_FINAL);
        }
    }

    @Test
    void cells_in_the_blood_are_no_dna() {
        assertThat(ctdna(HEPATECTOMY, observation("loinc:101968-6").is("loinc:LA9633-4"))
                        .samples())
                .isEmpty();
    }

    private static String when(CtDna ctdna) {
        if (ctdna.preoperative().isKnown()) {
            return "before";
        }
        if (ctdna.postoperative().isKnown()) {
            return "after";
        }
        return ctdna.surveillance().isKnown() ? "later" : "never";
    }

    private static CtDna ctdna(Sent... resources) {
        return patientWith(resources).markers().ctdna();
    }
}
