package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Results.atLeast;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.HEPATECTOMY;
import static dev.hepatica.fhir.reading.Treated.completely;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.surgery;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The liver resections that were done. */
class LiverResectionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sct:107963000",
                "sct:71273005",
                "sct:61326000",
                "sct:174431000",
                "sct:307616002",
                "ops:5-502",
                "ops:5-502.2x",
                "pcs:0FB00ZZ",
                "pcs:0FT10ZZ",
            })
    void are_known_by_their_codes(String code) {
        var surgery = surgery(procedure(code, "2025-05-04"));

        assertThat(surgery.priorHepatectomies()).isEqualTo(known(atLeast(1), source("Procedure/1", "2025-05-04")));
        assertThat(surgery.monthsSinceHepatectomy())
                .isEqualTo(known(Interval.of(12), source("Procedure/1", "2025-05-04")));
    }

    /** A biopsy, local excision or destruction, the whole liver, another organ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sct:86259008",
                "pcs:0FB00ZX",
                "ops:5-501.0",
                "ops:5-50",
                "sct:17203000",
                "sct:18027006",
                "sct:448781006",
                "sct:43075005",
            })
    void are_not_taken_from_what_is_none(String code) {
        assertThat(surgery(procedure(code, "2025-05-04")).priorHepatectomies().isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preparation",
                "in-progress",
                "not-done",
                "on-hold",
                "stopped",
                "entered-in-error",
                "unknown",
                "nonsense",
            })
    void count_only_once_they_are_completed(String status) {
        var procedure = procedure(HEPATECTOMY, "2025-05-04").status(status);

        assertThat(surgery(procedure).priorHepatectomies().isKnown()).isFalse();
        assertThat(reported(1, procedure)).isNotEmpty().doesNotContain("not used: nothing in it is recognised");
    }

    @Test
    void of_a_later_day_are_not_there_yet() {
        var procedure = procedure(HEPATECTOMY, "2026-05-05");

        assertThat(surgery(procedure).priorHepatectomies().isKnown()).isFalse();
        assertThat(reported(1, procedure)).containsExactly("not used: it is later than 2026-05-04");
    }

    @Test
    void for_another_condition_do_not_count() {
        var haemangioma = condition("sct:93469006");
        var procedure = procedure(HEPATECTOMY, "2025-05-04").with("reasonReference", "[{reference: 'Condition/1'}]");

        assertThat(surgery(haemangioma, procedure).priorHepatectomies().isKnown())
                .isFalse();
        assertThat(reported(2, haemangioma, procedure))
                .containsExactly("not used: it is for another condition than the colorectal cancer or its metastases");
    }

    @Nested
    class Count {

        @Test
        void days_not_codes() {
            assertThat(count(
                            procedure(HEPATECTOMY, "2025-05-04"),
                            procedure("sct:61326000", "2025-05-04"),
                            procedure("sct:307616002", "2025-11-04")))
                    .isEqualTo(atLeast(2));
        }

        @Test
        void once_what_may_have_been_on_one_day() {
            assertThat(count(
                            procedure(HEPATECTOMY, "2025-05-04"),
                            procedure(HEPATECTOMY, "2025-05"),
                            procedure(HEPATECTOMY, "2025"),
                            procedure(HEPATECTOMY)))
                    .isEqualTo(atLeast(1));
            assertThat(count(procedure(HEPATECTOMY, "2025"), procedure(HEPATECTOMY, "2024-12")))
                    .isEqualTo(atLeast(2));
        }

        @Test
        void exactly_in_a_complete_history() {
            assertThat(completeCount(procedure(HEPATECTOMY, "2025-05-04"), procedure("sct:61326000", "2025-05-04")))
                    .isEqualTo(Interval.of(1));
        }

        @Test
        void within_bounds_in_a_complete_history_with_vague_dates() {
            assertThat(completeCount(procedure(HEPATECTOMY, "2025-05-04"), procedure("sct:61326000")))
                    .isEqualTo(Interval.between(BigDecimal.ONE, BigDecimal.valueOf(2)));
        }

        @Test
        void with_what_was_stated() {
            var stated = finding("prior-hepatectomy-count");

            assertThat(count(procedure(HEPATECTOMY, "2025-05-04"), stated.counts(2)))
                    .isEqualTo(Interval.of(2));
            assertThat(reason(surgery(procedure(HEPATECTOMY, "2025-05-04"), stated.counts(0))
                            .priorHepatectomies()))
                    .isEqualTo(CONFLICTING);
        }

        private static Interval count(Sent... resources) {
            return surgery(resources).priorHepatectomies().toOptional().orElseThrow();
        }

        private static Interval completeCount(Sent... resources) {
            return completely(resources)
                    .patient()
                    .surgery()
                    .priorHepatectomies()
                    .toOptional()
                    .orElseThrow();
        }
    }

    @Nested
    class With_two_codes {

        @Test
        void that_are_alike_are_one() {
            assertThat(surgery(coded("107963000", "61326000"))
                            .priorHepatectomies()
                            .toOptional())
                    .contains(atLeast(1));
        }

        @Test
        void for_different_procedures_are_not_used() {
            var torn = coded("107963000", "448781006");

            assertThat(surgery(torn).priorHepatectomies().isKnown()).isFalse();
            assertThat(reported(1, torn)).containsExactly("! not used: its codes stand for different procedures");
        }

        private static Sent coded(String one, String other) {
            return procedure(HEPATECTOMY, "2025-05-04").with("code", """
                    {coding: [{system: 'http://snomed.info/sct', code: '%s'},
                              {system: 'http://snomed.info/sct', code: '%s'}]}
                    """.formatted(one, other));
        }
    }

    @Test
    void and_other_treatment_of_the_liver_is_reported_where_no_fact_rests_on_it() {
        assertThat(reported(1, procedure("sct:314617008", "2025-05-04")))
                .containsExactly("a treatment of the liver; no fact rests on it once it is done");
    }
}
