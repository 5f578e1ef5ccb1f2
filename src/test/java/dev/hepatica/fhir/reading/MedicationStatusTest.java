package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.prescribed;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.model.treatment.Treatment.PlannedTreatment.SYSTEMIC_CHEMO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.treatment.Treatment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drugs that were given, are being given or are planned, by status and intent. */
class MedicationStatusTest {

    /** The use that is read from a medication. */
    enum Fate {
        GIVEN,
        RUNNING,
        PLANNED,
        NONE
    }

    @ParameterizedTest
    @CsvSource({
        "completed,        GIVEN",
        "stopped,          GIVEN",
        "on-hold,          GIVEN",
        "in-progress,      RUNNING",
        "not-done,         NONE",
        "entered-in-error, NONE",
        "unknown,          NONE",
        "nonsense,         NONE",
    })
    void an_administration(String status, Fate fate) {
        assertThat(fate(administered(OXALIPLATIN, "2025-03-02").status(status))).isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({
        "completed,        GIVEN",
        "stopped,          GIVEN",
        "not-taken,        NONE",
        "entered-in-error, NONE",
        "unknown,          NONE",
        "on-hold,          NONE",
        "nonsense,         NONE",
    })
    void a_statement_of_a_course_that_is_over(String status, Fate fate) {
        assertThat(fate(given(OXALIPLATIN, "2025-03-02", "2025-06-02").status(status)))
                .isEqualTo(fate);
    }

    @ParameterizedTest
    @CsvSource({"active, RUNNING", "intended, PLANNED", "not-taken, NONE", "on-hold, NONE", "unknown, NONE"})
    void a_statement_without_an_end(String status, Fate fate) {
        assertThat(fate(taking(OXALIPLATIN, "2026-03-02").status(status))).isEqualTo(fate);
    }

    @Test
    void a_statement_that_is_active_and_has_ended_is_over() {
        assertThat(fate(given(OXALIPLATIN, "2025-03-02", "2025-06-02").status("active")))
                .isEqualTo(Fate.GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "active,           order,          RUNNING",
        "active,           original-order, RUNNING",
        "active,           reflex-order,   RUNNING",
        "active,           filler-order,   RUNNING",
        "active,           instance-order, RUNNING",
        "active,           plan,           PLANNED",
        "active,           proposal,       NONE",
        "active,           option,         NONE",
        "active,           nonsense,       NONE",
        "completed,        order,          GIVEN",
        "completed,        plan,           NONE",
        "completed,        proposal,       NONE",
        "completed,        option,         NONE",
        "stopped,          order,          GIVEN",
        "stopped,          plan,           NONE",
        "draft,            order,          PLANNED",
        "draft,            plan,           PLANNED",
        "draft,            proposal,       NONE",
        "cancelled,        order,          NONE",
        "entered-in-error, order,          NONE",
        "on-hold,          order,          NONE",
        "unknown,          order,          NONE",
        "nonsense,         order,          NONE",
    })
    void an_order(String status, String intent, Fate fate) {
        var order = prescribed(OXALIPLATIN, "2026-03-02").status(status).with("intent", "'" + intent + "'");

        assertThat(fate(order)).isEqualTo(fate);
    }

    @Nested
    class An_order {

        private static final Sent ORDER = prescribed(OXALIPLATIN, "2026-03-02");

        @Test
        void not_to_give_a_drug_is_none() {
            var order = ORDER.with("doNotPerform", "true");

            assertThat(fate(order)).isEqualTo(Fate.NONE);
            assertThat(reported(2, with(order))).containsExactly("not used: it asks that the drug is not given");
        }

        @Test
        void for_later_is_a_plan() {
            assertThat(fate(until("{start: '2026-05-11'}"))).isEqualTo(Fate.PLANNED);
        }

        @Test
        void for_a_time_that_is_over_was_carried_out() {
            assertThat(fate(until("{start: '2025-05-11', end: '2025-08-01'}"))).isEqualTo(Fate.GIVEN);
        }

        @Test
        void for_a_time_that_is_not_over_is_under_way() {
            assertThat(fate(until("{start: '2026-03-11', end: '2026-08-01'}"))).isEqualTo(Fate.RUNNING);
        }

        @Test
        void of_a_later_day_is_not_there_yet() {
            assertThat(fate(prescribed(OXALIPLATIN, "2026-05-05"))).isEqualTo(Fate.NONE);
            assertThat(fate(prescribed(OXALIPLATIN, "2026-05-05").status("draft")))
                    .isEqualTo(Fate.NONE);
        }

        @Test
        void that_was_stopped_leaves_the_date_of_the_last_dose_open() {
            var stopped = until("{start: '2025-03-02', end: '2025-08-01'}").status("stopped");

            assertThat(treatment(stopped).regimens())
                    .singleElement()
                    .satisfies(regimen -> assertThat(regimen.last()).isEmpty());
        }

        @Test
        void under_way_is_reported_as_taken_for_a_treatment() {
            assertThat(reported(2, with(ORDER))).contains("an active order is taken for a treatment under way");
        }

        @Test
        void that_was_only_reported_by_somebody_is_marked_so() {
            assertThat(reported(2, with(ORDER.with("reportedBoolean", "true"))))
                    .contains("the order itself is not on record: somebody reported it");
            assertThat(reported(2, with(ORDER.with("reportedBoolean", "false"))))
                    .doesNotContain("the order itself is not on record: somebody reported it");
        }

        private static Sent until(String period) {
            return ORDER.with("dosageInstruction", "[{timing: {repeat: {boundsPeriod: %s}}}]".formatted(period));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "nonsense"})
    void an_unclear_status_is_reported(String status) {
        assertThat(reported(2, with(administered(OXALIPLATIN, "2025-03-02").status(status))))
                .contains("! not used: its status does not tell whether it was given");
    }

    @Test
    void a_status_of_nothing_given_is_reported() {
        assertThat(reported(
                        2,
                        with(administered(OXALIPLATIN, "2025-03-02")
                                .status("not-done")
                                .with("statusReason", "[{text: 'refused'}]"))))
                .containsExactly("not used: its status is not-done");
    }

    private static Fate fate(Sent medication) {
        var treatment = treatment(medication);
        if (treatment.planned().toOptional().isPresent()) {
            assertThat(treatment.planned().toOptional().orElseThrow().members()).containsExactly(SYSTEMIC_CHEMO);
            assertThat(treatment.regimens()).isEmpty();
            return Fate.PLANNED;
        }
        if (treatment.regimens().isEmpty()) {
            assertThat(treatment.current().isKnown()).isFalse();
            return Fate.NONE;
        }
        var running = treatment.regimens().get(0).running();
        assertThat(treatment.current().isKnown()).isEqualTo(running);
        return running ? Fate.RUNNING : Fate.GIVEN;
    }

    private static Treatment treatment(Sent... resources) {
        return patientWith(with(resources)).treatment();
    }
}
