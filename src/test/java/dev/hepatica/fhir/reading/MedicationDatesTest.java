package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.condition;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.statement;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.treatment.Regimen;
import dev.hepatica.model.treatment.Treatment.CurrentTreatment;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of drugs relative to the day of the assessment and to the day on which the metastases were found. */
class MedicationDatesTest {

    @Nested
    class After_the_day_of_the_assessment {

        @Test
        void a_dose_is_not_there_yet() {
            assertThat(regimens(administered(OXALIPLATIN, "2026-05-05"))).isEmpty();
            assertThat(reported(2, with(administered(OXALIPLATIN, "2026-05-05"))))
                    .containsExactly("not used: it is later than 2026-05-04");
        }

        @Test
        void the_end_of_a_course_leaves_it_under_way() {
            assertThat(regimens(given(OXALIPLATIN, "2026-03-01", "2026-06-01")))
                    .singleElement()
                    .satisfies(regimen -> {
                        assertThat(regimen.running()).isTrue();
                        assertThat(regimen.last()).isEmpty();
                    });
        }

        @Test
        void the_end_of_a_course_without_a_beginning_is_not_used() {
            var course = statement("completed", OXALIPLATIN).with("effectivePeriod", "{end: '2026-06-01'}");

            assertThat(patientWith(with(course)).treatment().current().isKnown())
                    .isFalse();
            assertThat(reported(2, with(course)))
                    .containsExactly("! not used: it does not say whether it had begun by 2026-05-04");
        }

        @Test
        void a_statement_of_what_is_intended_is_not_there_yet() {
            var intended = statement("intended", OXALIPLATIN);

            assertThat(patientWith(with(intended.with("dateAsserted", "'2026-05-05'")))
                            .treatment()
                            .planned()
                            .isKnown())
                    .isFalse();
            assertThat(patientWith(with(intended.with("dateAsserted", "'2026-05-04'")))
                            .treatment()
                            .planned()
                            .isKnown())
                    .isTrue();
        }
    }

    @Nested
    class Without_a_date {

        @Test
        void earlier_treatment_is_left_open() {
            var dose = administered(OXALIPLATIN, "2026-03-01").without("effectiveDateTime");

            assertThat(regimens(dose)).isEmpty();
            assertThat(reported(2, with(dose)))
                    .containsExactly("! not used for earlier treatment: it does not say since when the drug was given");
        }

        @Test
        void what_is_active_is_under_way() {
            var patient = patientWith(with(statement("active", OXALIPLATIN)));

            assertThat(patient.treatment().current().toOptional().orElseThrow().members())
                    .containsExactly(CurrentTreatment.OXALIPLATIN);
            assertThat(patient.treatment().regimens()).isEmpty();
        }

        @Test
        void of_its_beginning_a_course_is_not_placed() {
            var course = statement("completed", OXALIPLATIN).with("effectivePeriod", "{end: '2026-01-01'}");

            assertThat(regimens(course)).isEmpty();
            assertThat(reported(2, with(course))).anyMatch(line -> line.startsWith("! not used for earlier treatment"));
        }
    }

    @Nested
    class Before_the_metastases_were_found {

        @Test
        void a_course_was_not_for_them() {
            var adjuvant = given(OXALIPLATIN, "2024-01-01", "2024-06-01");

            assertThat(regimens(adjuvant)).isEmpty();
            assertThat(reported(2, with(adjuvant)))
                    .containsExactly("given before the metastases were found, and so not for them");
        }

        @Test
        void a_course_that_went_on_after_counts() {
            assertThat(regimens(given(OXALIPLATIN, "2024-11-01", "2025-03-01"))).hasSize(1);
            assertThat(regimens(taking(OXALIPLATIN, "2024-11-01"))).hasSize(1);
        }

        @Test
        void a_course_without_an_end_may_have_gone_on_or_not() {
            var course = statement("completed", OXALIPLATIN).with("effectivePeriod", "{start: '2024-11-01'}");

            assertThat(regimens(course)).isEmpty();
            assertThat(reported(2, with(course)))
                    .containsExactly(
                            "! not used for earlier treatment: it cannot be told whether that was before the metastases were found");
        }
    }

    @Test
    void a_dose_on_the_day_the_metastases_were_found_counts() {
        assertThat(regimens(administered(OXALIPLATIN, "2025-01-10"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-01"})
    void a_date_that_may_be_before_or_after_is_not_placed(String date) {
        assertThat(regimens(administered(OXALIPLATIN, date))).isEmpty();
        assertThat(reported(2, with(administered(OXALIPLATIN, date))))
                .containsExactly(
                        "! not used for earlier treatment: it cannot be told whether that was before the metastases were found");
    }

    @Test
    void without_a_date_of_the_metastases_no_earlier_treatment_is_for_them() {
        var metastases = condition("sct:94381002").without("recordedDate");
        var dose = administered(OXALIPLATIN, "2026-04-20");

        assertThat(patientWith(metastases, dose).treatment().regimens()).isEmpty();
        assertThat(patientWith(dose).treatment().regimens()).isEmpty();
        assertThat(reported(2, metastases, dose))
                .contains(
                        "! not used for earlier treatment: when the metastases were found is not on record",
                        "used for currentTreatments, onSystemicTreatment");
    }

    @Test
    void the_first_metastasis_counts_wherever_it_was() {
        var lung = condition("sct:94391008").onset("2024-06-01");

        assertThat(patientWith(with(lung, given(OXALIPLATIN, "2024-07-01", "2024-12-01")))
                        .treatment()
                        .regimens())
                .hasSize(1);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_not_used() {
        var course = given(OXALIPLATIN, "2026-02-01", "2025-02-01");

        assertThat(regimens(course)).isEmpty();
        assertThat(reported(2, with(course))).containsExactly("! not used: its period ends before it begins");
    }

    @Test
    void a_statement_of_one_day_leaves_the_end_open() {
        var course = statement("completed", OXALIPLATIN).with("effectiveDateTime", "'2025-06-01'");

        assertThat(regimens(course))
                .singleElement()
                .satisfies(regimen -> assertThat(regimen.last()).isEmpty());
        assertThat(patientWith(with(course))
                        .treatment()
                        .chemotherapy()
                        .weeksReceived()
                        .isKnown())
                .isFalse();
    }

    @Test
    void a_course_is_under_way_until_its_end_certainly_is_past() {
        assertThat(regimens(given(OXALIPLATIN, "2026-03-01", "2026").status("active")))
                .allMatch(Regimen::running);
        assertThat(regimens(given(OXALIPLATIN, "2026-03-01", "2026-04").status("active")))
                .noneMatch(Regimen::running);
    }

    private static List<Regimen> regimens(Sent... resources) {
        return patientWith(with(resources)).treatment().regimens();
    }
}
