package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Results.atLeast;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.completely;
import static dev.hepatica.fhir.reading.Treated.diseaseStatus;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.statement;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Case;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Number of regimens given, as a lower bound from the medications on record. */
class TherapyLinesTest {

    private static final Sent FOLFOX = given("FOLFOX", "2025-02-01", "2025-06-01");
    private static final Sent FOLFIRI = given("FOLFIRI", "2025-06-15", "2025-10-01");

    @Test
    void of_regimens_that_are_over_count_as_given() {
        var patient = patientWith(with(FOLFOX, FOLFIRI));

        assertThat(patient.treatment().priorRegimens().toOptional()).contains(atLeast(2));
        assertThat(patient.treatment().line().toOptional()).contains(atLeast(3));
    }

    @Test
    void of_a_regimen_under_way_is_being_decided() {
        var patient = patientWith(with(FOLFOX, taking("FOLFIRI", "2025-11-01")));

        assertThat(patient.treatment().priorRegimens().toOptional()).contains(atLeast(1));
        assertThat(patient.treatment().line().toOptional()).contains(atLeast(2));
    }

    @Test
    void of_a_regimen_under_way_that_failed_is_over() {
        var patient = patientWith(
                with(FOLFOX, taking("FOLFIRI", "2025-11-01"), diseaseStatus("sct:271299001", "2026-04-01")));

        assertThat(patient.treatment().priorRegimens().toOptional()).contains(atLeast(2));
    }

    @Test
    void of_a_regimen_that_began_on_the_day_the_one_before_failed_is_under_way() {
        var patient = patientWith(
                with(FOLFOX, taking("FOLFIRI", "2025-11-01"), diseaseStatus("sct:271299001", "2025-11-01")));

        assertThat(patient.treatment().priorRegimens().toOptional()).contains(atLeast(1));
    }

    @Test
    void are_not_known_where_nothing_but_a_first_regimen_under_way_is_on_record() {
        assertThat(patientWith(with(taking("FOLFOX", "2026-03-01")))
                        .treatment()
                        .priorRegimens()
                        .isKnown())
                .isFalse();
    }

    @Nested
    class Stated {

        @Test
        void within_what_is_on_record_count() {
            var patient =
                    patientWith(with(FOLFOX, finding("prior-systemic-regimens").counts(2)));

            assertThat(patient.treatment().priorRegimens().toOptional()).contains(Interval.of(2));
            assertThat(patient.treatment().line().toOptional()).contains(Interval.of(3));
        }

        @Test
        void below_what_is_on_record_contradict_it() {
            var patient = patientWith(
                    with(FOLFOX, FOLFIRI, finding("prior-systemic-regimens").counts(1)));

            assertThat(reason(patient.treatment().priorRegimens())).isEqualTo(CONFLICTING);
            assertThat(reason(patient.treatment().line())).isEqualTo(CONFLICTING);
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.PRIOR_SYSTEMIC_REGIMENS);
        }

        @Test
        void as_a_line_that_is_lower_than_what_is_on_record_contradict_it() {
            var patient =
                    patientWith(with(FOLFOX, FOLFIRI, finding("line-of-therapy").counts(1)));

            assertThat(reason(patient.treatment().line())).isEqualTo(CONFLICTING);
            assertThat(reason(patient.treatment().priorRegimens())).isEqualTo(CONFLICTING);
        }

        @Test
        void do_not_hold_as_a_line_where_the_regimens_contradict_themselves() {
            var patient = patientWith(with(
                    FOLFOX,
                    FOLFIRI,
                    finding("prior-systemic-regimens").counts(0),
                    finding("line-of-therapy").counts(1)));

            assertThat(reason(patient.treatment().line())).isEqualTo(CONFLICTING);
        }

        @Test
        void as_none_where_only_what_came_before_the_metastases_is_on_record_hold() {
            var patient = patientWith(with(
                    given("FOLFOX", "2023-02-01", "2023-06-01"),
                    finding("prior-systemic-regimens").counts(0)));

            assertThat(patient.treatment().line().toOptional()).contains(Interval.of(1));
        }
    }

    @Nested
    class In_a_complete_history {

        @Test
        void are_exact() {
            var treatment = whole(FOLFOX, FOLFIRI).treatment();

            assertThat(treatment.priorRegimens().toOptional()).contains(Interval.of(2));
            assertThat(treatment.line().toOptional()).contains(Interval.of(3));
        }

        @Test
        void are_bounds_where_a_drug_on_record_cannot_be_placed() {
            assertThat(whole(FOLFOX, statement("completed", "Irinotecan"))
                            .treatment()
                            .priorRegimens()
                            .toOptional())
                    .contains(atLeast(1));
        }

        @Test
        void are_bounds_if_a_status_or_a_medication_is_unclear() {
            assertThat(whole(FOLFOX, FOLFIRI.status("unknown"))
                            .treatment()
                            .priorRegimens()
                            .toOptional())
                    .contains(atLeast(1));
            assertThat(whole(FOLFOX, administered(OXALIPLATIN, "2025-08-01").without("medicationCodeableConcept"))
                            .treatment()
                            .priorRegimens()
                            .toOptional())
                    .contains(atLeast(1));
        }

        @Test
        void are_not_none_since_nothing_is_on_record() {
            assertThat(whole().treatment().priorRegimens().isKnown()).isFalse();
        }

        private static Case whole(Sent... resources) {
            return completely(with(resources)).patient();
        }
    }
}
