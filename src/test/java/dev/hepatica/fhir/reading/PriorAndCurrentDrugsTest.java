package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Treated.BEVACIZUMAB;
import static dev.hepatica.fhir.reading.Treated.IRINOTECAN;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.PEMBROLIZUMAB;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.completely;
import static dev.hepatica.fhir.reading.Treated.doses;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.prescribed;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.statement;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.Treated.withAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.treatment.Treatment.CurrentTreatment;
import dev.hepatica.model.treatment.Treatment.PlannedTreatment;
import dev.hepatica.model.treatment.Treatment.PriorTherapy;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Prior, current and planned drugs. */
class PriorAndCurrentDrugsTest {

    private static final Sent FOLFOX = given("FOLFOX", "2025-02-01", "2025-06-01");

    @Nested
    class Before {

        @Test
        void there_may_have_been_others_than_those_on_record() {
            assertThat(prior(FOLFOX))
                    .contains(Listing.atLeast(Set.of(PriorTherapy.FLUOROPYRIMIDINE, PriorTherapy.OXALIPLATIN)));
        }

        @Test
        void there_were_no_others_in_a_complete_history() {
            assertThat(completely(with(FOLFOX))
                            .patient()
                            .treatment()
                            .priorTherapies()
                            .toOptional())
                    .contains(Listing.all(Set.of(PriorTherapy.FLUOROPYRIMIDINE, PriorTherapy.OXALIPLATIN)));
        }

        @Test
        void there_may_have_been_others_in_a_complete_history_with_something_that_cannot_be_placed() {
            assertThat(completely(with(FOLFOX, statement("completed", "Irinotecan")))
                            .patient()
                            .treatment()
                            .priorTherapies()
                            .toOptional()
                            .map(Listing::complete))
                    .contains(false);
        }

        @Test
        void bevacizumab_counts_as_an_anti_vegf_drug_too() {
            assertThat(prior(given("Avastin", "2025-02-01", "2025-06-01")))
                    .contains(Listing.atLeast(Set.of(PriorTherapy.BEVACIZUMAB, PriorTherapy.ANTI_VEGF)));
            assertThat(prior(finding("prior-therapies").is("value:bevacizumab")))
                    .contains(Listing.all(Set.of(PriorTherapy.BEVACIZUMAB, PriorTherapy.ANTI_VEGF)));
        }

        @Test
        void what_was_stated_is_the_whole() {
            assertThat(prior(
                            FOLFOX,
                            finding("prior-therapies").is("value:oxaliplatin"),
                            finding("prior-therapies").is("value:fluoropyrimidine"),
                            finding("prior-therapies").is("value:anti-egfr")))
                    .contains(Listing.all(
                            Set.of(PriorTherapy.FLUOROPYRIMIDINE, PriorTherapy.OXALIPLATIN, PriorTherapy.ANTI_EGFR)));
        }

        @Test
        void what_was_stated_without_what_is_on_record_contradicts_it() {
            var patient = patientWith(with(FOLFOX, finding("prior-therapies").is("value:anti-egfr")));

            assertThat(patient.treatment().priorTherapies().isKnown()).isFalse();
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.PRIOR_THERAPIES);
        }

        @Test
        void what_is_under_way_is_not_yet() {
            assertThat(prior(taking("FOLFOX", "2026-03-01"))).isEmpty();
        }

        private static Optional<Listing<PriorTherapy>> prior(Sent... resources) {
            return patientWith(with(resources)).treatment().priorTherapies().toOptional();
        }
    }

    @Nested
    class Now {

        @Test
        void are_those_with_a_dose_in_the_last_six_weeks() {
            assertThat(current(with(administered(OXALIPLATIN, "2026-03-23"), administered(BEVACIZUMAB, "2026-03-22"))))
                    .contains(Listing.all(Set.of(CurrentTreatment.OXALIPLATIN)));
        }

        @Test
        void are_not_those_of_the_line_before() {
            assertThat(current(withAll(
                            doses(OXALIPLATIN, "2026-03-01", "2026-03-15", "2026-03-29"),
                            doses(IRINOTECAN, "2026-04-12", "2026-04-26"))))
                    .contains(Listing.all(Set.of(CurrentTreatment.IRINOTECAN)));
        }

        @Test
        void are_those_of_statements_and_orders_that_are_active() {
            assertThat(current(with(taking("FOLFOX", "2026-03-01"), prescribed(PEMBROLIZUMAB, "2026-04-01"))))
                    .contains(Listing.all(Set.of(
                            CurrentTreatment.FLUOROPYRIMIDINE, CurrentTreatment.OXALIPLATIN, CurrentTreatment.ICI)));
        }

        @Test
        void are_hepatic_arterial_infusion_where_floxuridine_is_given() {
            assertThat(current(with(taking("Floxuridine", "2026-03-01"))))
                    .contains(Listing.all(Set.of(CurrentTreatment.HAI)));
        }

        @Test
        void are_not_known_where_what_was_stated_lacks_one_on_record() {
            var patient = patientWith(with(
                    taking(OXALIPLATIN, "2026-03-01"),
                    finding("current-treatments").absent("not-applicable")));

            assertThat(patient.treatment().current().isKnown()).isFalse();
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.CURRENT_TREATMENTS);
        }

        private static Optional<Listing<CurrentTreatment>> current(Sent... resources) {
            return patientWith(resources).treatment().current().toOptional();
        }
    }

    @Nested
    class Planned {

        private static final Sent PLAN = prescribed(OXALIPLATIN, "2026-04-20").with("intent", "'plan'");

        @Test
        void are_chemotherapy() {
            assertThat(planned(PLAN)).contains(Listing.all(Set.of(PlannedTreatment.SYSTEMIC_CHEMO)));
        }

        @Test
        void are_hepatic_arterial_infusion_where_floxuridine_is() {
            assertThat(planned(prescribed("Floxuridine", "2026-04-20").with("intent", "'plan'")))
                    .contains(Listing.all(Set.of(PlannedTreatment.HAI)));
        }

        @Test
        void are_no_chemotherapy_where_they_are_none() {
            var plan = prescribed(PEMBROLIZUMAB, "2026-04-20").with("intent", "'plan'");

            assertThat(planned(plan)).isEmpty();
            assertThat(reported(2, with(plan))).containsExactly("a plan for drugs that are no chemotherapy");
        }

        @Test
        void are_no_plan_any_more_once_they_have_begun() {
            assertThat(planned(PLAN, administered(OXALIPLATIN, "2026-04-22"))).isEmpty();
            assertThat(reported(2, with(PLAN, administered(OXALIPLATIN, "2026-04-22"))))
                    .containsExactly("not used: what it plans was begun since");
        }

        @Test
        void are_a_plan_where_they_were_given_only_before() {
            assertThat(planned(PLAN, given(OXALIPLATIN, "2025-04-22", "2025-06-01")))
                    .isPresent();
        }

        private static Optional<Listing<PlannedTreatment>> planned(Sent... resources) {
            return patientWith(with(resources)).treatment().planned().toOptional();
        }
    }
}
