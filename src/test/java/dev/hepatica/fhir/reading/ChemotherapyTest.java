package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.finding;
import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Records.source;
import static dev.hepatica.fhir.reading.Results.atLeast;
import static dev.hepatica.fhir.reading.Results.reason;
import static dev.hepatica.fhir.reading.Treated.BEVACIZUMAB;
import static dev.hepatica.fhir.reading.Treated.FLUOROURACIL;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.PEMBROLIZUMAB;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.completely;
import static dev.hepatica.fhir.reading.Treated.doses;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.procedure;
import static dev.hepatica.fhir.reading.Treated.statement;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.Treated.withAll;
import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.treatment.Treatment.Chemotherapy;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Cycles and weeks of the last chemotherapy. */
class ChemotherapyTest {

    /** Four cycles; the last dose is 40 days, or 5.7 weeks, before the day of the assessment. */
    private static final Sent[] FOUR_CYCLES =
            withAll(doses(OXALIPLATIN, "2026-02-11", "2026-02-25", "2026-03-11", "2026-03-25"));

    @Nested
    class Cycles {

        @Test
        void are_at_least_as_many_as_doses() {
            assertThat(cycles(patientWith(FOUR_CYCLES).treatment().chemotherapy()))
                    .contains(atLeast(4));
        }

        @Test
        void are_exactly_as_many_as_doses_in_a_complete_history() {
            assertThat(cycles(completely(FOUR_CYCLES).patient().treatment().chemotherapy()))
                    .contains(Interval.of(4));
        }

        @Test
        void are_not_exactly_as_many_where_a_dose_is_not_dated_to_the_day() {
            var vague = and(FOUR_CYCLES, administered(OXALIPLATIN, "2026-04"));

            assertThat(cycles(completely(vague).patient().treatment().chemotherapy()))
                    .contains(atLeast(4));
        }

        @Test
        void include_all_doses_within_nine_days() {
            assertThat(cycles(chemotherapy(withAll(
                            doses(OXALIPLATIN, "2026-02-11", "2026-02-12", "2026-02-20", "2026-02-21", "2026-03-03")))))
                    .contains(atLeast(3));
        }

        @Test
        void are_not_counted_by_the_doses_of_a_drug_that_is_given_weekly_or_daily() {
            assertThat(cycles(chemotherapy(withAll(doses(FLUOROURACIL, "2026-02-11", "2026-02-25")))))
                    .isEmpty();
        }

        @Test
        void are_those_before_the_last_resection() {
            assertThat(cycles(chemotherapy(and(FOUR_CYCLES, procedure("sct:107963000", "2026-03-01")))))
                    .contains(atLeast(2));
            assertThat(cycles(chemotherapy(and(FOUR_CYCLES, procedure("sct:107963000", "2026-02-11")))))
                    .isEmpty();
        }

        @Test
        void before_a_resection_of_an_unknown_day_are_those_certainly_before_it() {
            var record = and(FOUR_CYCLES, procedure("sct:107963000", "2026-03"));

            assertThat(cycles(chemotherapy(record))).contains(atLeast(2));
            assertThat(cycles(completely(record).patient().treatment().chemotherapy()))
                    .contains(atLeast(2));
        }

        @Test
        void that_were_stated_count_within_the_bound() {
            assertThat(cycles(chemotherapy(
                            and(FOUR_CYCLES, finding("preop-chemo-cycles").counts(6)))))
                    .contains(Interval.of(6));
        }

        private static Optional<Interval> cycles(Chemotherapy chemotherapy) {
            return chemotherapy.preoperativeCycles().toOptional();
        }
    }

    @Nested
    class Weeks {

        @Test
        void are_counted_from_the_first_to_the_last_dose_and_from_that_to_today() {
            var chemotherapy = chemotherapy(with(given("FOLFOX", "2026-02-11", "2026-03-25")));

            assertThat(chemotherapy.weeksReceived())
                    .isEqualTo(known(Interval.of(6), source("MedicationStatement/2", "2026-03-25")));
            assertThat(chemotherapy.weeksSinceLast())
                    .isEqualTo(
                            known(Interval.of(new BigDecimal("5.7")), source("MedicationStatement/2", "2026-03-25")));
        }

        @Test
        void are_as_uncertain_as_the_dates() {
            var chemotherapy = chemotherapy(with(given("FOLFOX", "2026-01", "2026-03")));

            assertThat(chemotherapy.weeksReceived().toOptional())
                    .contains(Interval.between(new BigDecimal("4.1"), new BigDecimal("12.7")));
            assertThat(chemotherapy.weeksSinceLast().toOptional())
                    .contains(Interval.between(new BigDecimal("4.9"), new BigDecimal("9.1")));
        }

        @Test
        void are_those_of_the_cytotoxic_drugs() {
            var chemotherapy = chemotherapy(with(
                    given(OXALIPLATIN, "2025-02-11", "2025-03-25"), given(PEMBROLIZUMAB, "2025-05-01", "2026-05-01")));

            assertThat(chemotherapy.weeksReceived().toOptional()).contains(Interval.of(6));
            assertThat(chemotherapy.weeksSinceLast().toOptional()).contains(Interval.of(new BigDecimal("57.9")));
        }

        @Test
        void are_not_known_while_it_goes_on_without_a_dose_on_record() {
            assertThat(chemotherapy(with(taking("FOLFOX", "2026-02-11")))
                            .weeksSinceLast()
                            .isKnown())
                    .isFalse();
        }

        @Test
        void are_those_stated_if_nothing_else_is_on_record() {
            assertThat(chemotherapy(with(finding("weeks-since-last-chemo").measures("5", "wk")))
                            .weeksSinceLast()
                            .toOptional())
                    .contains(Interval.of(5));
        }

        @Test
        void that_were_stated_on_the_way_agree_if_counted_on_from_then() {
            // one week on 2 April is 5.6 weeks on 4 May
            assertThat(chemotherapy(and(
                                    FOUR_CYCLES,
                                    finding("weeks-since-last-chemo").measures("1", "wk")))
                            .weeksSinceLast()
                            .toOptional())
                    .contains(Interval.of(new BigDecimal("5.7")));
        }

        @Test
        void that_were_stated_otherwise_contradict_the_doses_which_is_reported() {
            var patient = patientWith(
                    and(FOUR_CYCLES, finding("weeks-since-last-chemo").measures("12", "wk")));

            assertThat(reason(patient.treatment().chemotherapy().weeksSinceLast()))
                    .isEqualTo(CONFLICTING);
            assertThat(patient.recordConflicts())
                    .extracting(RecordConflict::fact)
                    .contains(Fact.WEEKS_SINCE_LAST_CHEMO);
        }

        @Test
        void that_were_stated_before_the_last_dose_were_about_an_earlier_one() {
            var stated = finding("weeks-since-last-chemo").measures("12", "wk").on("2026-02-01");

            assertThat(chemotherapy(and(FOUR_CYCLES, stated)).weeksSinceLast().toOptional())
                    .contains(Interval.of(new BigDecimal("5.7")));
        }

        @Test
        void that_it_took_may_count_the_last_cycle_or_not() {
            assertThat(chemotherapy(and(
                                    FOUR_CYCLES, finding("chemo-weeks-received").measures("8", "wk")))
                            .weeksReceived()
                            .toOptional())
                    .contains(Interval.of(6));
            assertThat(reason(chemotherapy(and(
                                    FOUR_CYCLES, finding("chemo-weeks-received").measures("16", "wk")))
                            .weeksReceived()))
                    .isEqualTo(CONFLICTING);
        }
    }

    @Nested
    class Bevacizumab {

        @Test
        void was_part_of_the_last_regimen_where_it_was_given_with_it() {
            assertThat(chemotherapy(and(FOUR_CYCLES, administered(BEVACIZUMAB, "2026-02-11")))
                            .includedBevacizumab()
                            .toOptional())
                    .contains(true);
        }

        @Test
        void was_part_of_it_or_not_where_the_record_does_not_have_it() {
            assertThat(chemotherapy(FOUR_CYCLES).includedBevacizumab().isKnown())
                    .isFalse();
        }

        @Test
        void was_no_part_of_it_in_a_complete_history() {
            assertThat(completely(FOUR_CYCLES)
                            .patient()
                            .treatment()
                            .chemotherapy()
                            .includedBevacizumab()
                            .toOptional())
                    .contains(false);
        }

        @Test
        void was_part_of_it_or_not_in_a_complete_history_with_a_drug_of_an_unknown_day() {
            assertThat(completely(and(FOUR_CYCLES, statement("completed", BEVACIZUMAB)))
                            .patient()
                            .treatment()
                            .chemotherapy()
                            .includedBevacizumab()
                            .isKnown())
                    .isFalse();
        }

        @Test
        void of_an_earlier_regimen_does_not_count() {
            assertThat(chemotherapy(with(
                                    given("Avastin", "2025-02-01", "2025-05-01"),
                                    given("FOLFOX", "2025-02-01", "2025-05-01"),
                                    given("FOLFIRI", "2025-05-10", "2025-09-01")))
                            .includedBevacizumab()
                            .isKnown())
                    .isFalse();
        }
    }

    private static Sent[] and(Sent[] record, Sent more) {
        return Stream.concat(Stream.of(record), Stream.of(more)).toArray(Sent[]::new);
    }

    private static Chemotherapy chemotherapy(Sent... resources) {
        return patientWith(resources).treatment().chemotherapy();
    }
}
