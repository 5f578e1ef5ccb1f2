package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.diseaseStatus;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.prescribed;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.UnderTherapy.FOLFIRI_NOW;
import static dev.hepatica.fhir.reading.UnderTherapy.FOLFOX;
import static dev.hepatica.fhir.reading.UnderTherapy.STABLE;
import static dev.hepatica.fhir.reading.UnderTherapy.WORSENED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Progression under systemic therapy. */
class ProgressionTest {

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
        assertThat(progressed(diseaseStatus(WORSENED, "2026-04-01")).isKnown()).isFalse();
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

    private static Finding<Boolean> progressed(Sent... resources) {
        return patientWith(with(resources)).treatment().progressed();
    }
}
