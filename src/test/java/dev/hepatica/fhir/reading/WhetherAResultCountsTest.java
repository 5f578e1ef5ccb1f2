package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.observation;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.reading;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_FINAL;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_PERFORMED;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_RECORDED;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.fhir.record.ReadingReport.Issue;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that count, by status, value and focus. CEA stands for all others. */
class WhetherAResultCountsTest {

    private static final Sent FIVE = observation("loinc:2039-6").measures("5", "ng/mL");
    private static final Sent SEVEN = observation("loinc:2039-6").measures("7", "ng/mL");

    @Nested
    class Status {

        @ParameterizedTest
        @ValueSource(strings = {"final", "amended", "corrected"})
        void counts_if_it_is_final(String status) {
            assertThat(cea(FIVE.status(status))).isEqualTo(known(Interval.of(5), observation(1)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"entered-in-error", "cancelled"})
        void never_counts_if_it_is_withdrawn_which_is_reported(String status) {
            var reading = reading(FIVE.status(status));

            assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue("Bundle.entry[1]", false, "not used: its status is " + status));
        }

        @ParameterizedTest
        @ValueSource(strings = {"preliminary", "registered", "unknown"})
        void leaves_a_value_missing_if_it_is_not_final_which_is_reported(String status) {
            var reading = reading(FIVE.status(status));

            assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(missing(NOT_FINAL, observation(1)));
            assertThat(reading.report().issues())
                    .contains(new Issue("Bundle.entry[1]", true, "no usable result for ceaNgMl: no final result"));
        }

        @Test
        void leaves_a_value_missing_if_there_is_none() {
            assertThat(cea(FIVE.without("status"))).isEqualTo(missing(NOT_FINAL, observation(1)));
        }

        @Test
        void lets_the_last_final_result_stand_while_a_later_one_is_preliminary() {
            assertThat(cea(FIVE.on("2026-01-01"), SEVEN.status("preliminary")).toOptional())
                    .contains(Interval.of(5));
        }

        @Test
        void lets_the_earlier_result_stand_where_a_later_one_is_withdrawn() {
            assertThat(cea(FIVE.on("2026-01-01"), SEVEN.status("entered-in-error"))
                            .toOptional())
                    .contains(Interval.of(5));
        }
    }

    @Nested
    class Absent_results {

        @ParameterizedTest
        @CsvSource({
            "not-performed,  NOT_PERFORMED",
            "not-applicable, NOT_PERFORMED",
            "not-permitted,  NOT_PERFORMED",
            "asked-declined, NOT_PERFORMED",
            "error,          UNREADABLE",
            "not-a-number,   UNREADABLE",
            "unknown,        NOT_RECORDED",
            "masked,         NOT_RECORDED",
        })
        void are_missing_for_the_reason_given(String reason, MissingReason expected) {
            assertThat(cea(observation("loinc:2039-6").absent(reason))).isEqualTo(missing(expected, observation(1)));
        }

        @Test
        void are_missing_without_a_reason_too() {
            assertThat(cea(observation("loinc:2039-6"))).isEqualTo(missing(NOT_RECORDED, observation(1)));
        }

        @Test
        void let_a_result_stand() {
            assertThat(cea(FIVE.on("2026-01-01"), observation("loinc:2039-6").absent("not-performed"))
                            .toOptional())
                    .contains(Interval.of(5));
        }

        @Test
        void are_never_negative() {
            assertThat(patientWith(observation("loinc:85509-8").absent("not-performed"))
                            .molecular()
                            .kras())
                    .isEqualTo(missing(NOT_PERFORMED, observation(1)));
        }
    }

    /** The focus of a result. */
    @Nested
    class Focus {

        @Test
        void on_the_cancer_or_its_metastases_counts() {
            for (var code : List.of("sct:94006002", "sct:94381002", "sct:94391008")) {
                assertThat(patientWith(condition(code), FIVE.with("focus", "[{reference: 'Condition/1'}]"))
                                .markers()
                                .ceaNgMl())
                        .isEqualTo(known(Interval.of(5), observation(2)));
            }
        }

        @Test
        void on_another_condition_does_not_count_which_is_reported() {
            var reading = reading(
                    condition("sct:38341003"),
                    FIVE.with("focus", "[{reference: 'https://hospital.example/fhir/Condition/1'}]"));

            assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(notRecorded());
            assertThat(reading.report().issues())
                    .contains(new Issue(
                            "Bundle.entry[2]",
                            false,
                            "not used: it is about another condition than the colorectal cancer or its metastases"));
        }

        @Test
        void on_something_else_than_a_condition_counts() {
            assertThat(cea(FIVE.with("focus", "[{reference: 'BodyStructure/liver'}]"))
                            .toOptional())
                    .contains(Interval.of(5));
        }
    }

    @Test
    void one_with_a_modifier_extension_does_not_count_which_is_reported() {
        var reading = reading(FIVE.with("modifierExtension", "[{url: 'urn:negated', valueBoolean: true}]"));

        assertThat(reading.patient().markers().ceaNgMl()).isEqualTo(notRecorded());
        assertThat(reading.report().issues())
                .contains(new Issue(
                        "Bundle.entry[1]",
                        true,
                        "not used: modifierExtension[0] may change what it says, and is not understood"));
    }

    private static Finding<Interval> cea(Sent... resources) {
        return patientWith(resources).markers().ceaNgMl();
    }
}
