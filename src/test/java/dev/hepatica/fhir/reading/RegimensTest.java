package dev.hepatica.fhir.reading;

import static dev.hepatica.fhir.reading.Records.patientWith;
import static dev.hepatica.fhir.reading.Treated.BEVACIZUMAB;
import static dev.hepatica.fhir.reading.Treated.CAPECITABINE;
import static dev.hepatica.fhir.reading.Treated.CETUXIMAB;
import static dev.hepatica.fhir.reading.Treated.FLUOROURACIL;
import static dev.hepatica.fhir.reading.Treated.IRINOTECAN;
import static dev.hepatica.fhir.reading.Treated.LEUCOVORIN;
import static dev.hepatica.fhir.reading.Treated.OXALIPLATIN;
import static dev.hepatica.fhir.reading.Treated.PANITUMUMAB;
import static dev.hepatica.fhir.reading.Treated.PEMBROLIZUMAB;
import static dev.hepatica.fhir.reading.Treated.administered;
import static dev.hepatica.fhir.reading.Treated.doses;
import static dev.hepatica.fhir.reading.Treated.given;
import static dev.hepatica.fhir.reading.Treated.prescribed;
import static dev.hepatica.fhir.reading.Treated.reported;
import static dev.hepatica.fhir.reading.Treated.taking;
import static dev.hepatica.fhir.reading.Treated.with;
import static dev.hepatica.fhir.reading.Treated.withAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Drugs that were given together, and the beginning of a new line. */
class RegimensTest {

    @Test
    void have_the_drugs_that_begin_within_four_weeks() {
        assertThat(lines(with(
                        administered(FLUOROURACIL, "2025-03-01"),
                        administered(OXALIPLATIN, "2025-03-03"),
                        administered(BEVACIZUMAB, "2025-03-29"))))
                .containsExactly("1: bevacizumab, fluorouracil, oxaliplatin");
    }

    @Test
    void of_other_drugs_after_the_first_are_another_line() {
        assertThat(lines(with(
                        given("FOLFOX", "2025-02-01", "2025-06-01"), given("FOLFIRI", "2025-06-15", "2025-10-01"))))
                .containsExactly("1: fluorouracil, leucovorin, oxaliplatin", "2: fluorouracil, irinotecan, leucovorin");
    }

    @Test
    void of_single_doses_change_on_the_day_another_drug_comes_in_whatever_the_order_of_the_record() {
        var oxaliplatin =
                doses(OXALIPLATIN, "2025-03-01", "2025-03-15", "2025-03-29").toList();
        var irinotecan = doses(IRINOTECAN, "2025-04-12", "2025-04-26").toList();
        var fluorouracil = doses(FLUOROURACIL, "2025-03-01", "2025-03-15", "2025-03-29", "2025-04-12", "2025-04-26")
                .toList();

        assertThat(lines(withAll(fluorouracil.stream(), oxaliplatin.stream(), irinotecan.stream())))
                .containsExactly("1: fluorouracil, oxaliplatin", "2: fluorouracil, irinotecan")
                .isEqualTo(lines(withAll(irinotecan.stream(), oxaliplatin.stream(), fluorouracil.stream())));
    }

    @Nested
    class Do_not_make_a_line {

        @Test
        void where_a_drug_is_added() {
            assertThat(lines(with(taking(FLUOROURACIL, "2025-03-01"), taking(BEVACIZUMAB, "2025-06-01"))))
                    .containsExactly("1: bevacizumab, fluorouracil");
        }

        @Test
        void where_one_is_dropped_for_maintenance() {
            assertThat(lines(withAll(
                            doses(OXALIPLATIN, "2025-03-01", "2025-03-15", "2025-03-29"),
                            doses(FLUOROURACIL, "2025-03-01", "2025-03-15", "2025-03-29", "2025-04-12", "2025-04-26"))))
                    .containsExactly("1: fluorouracil, oxaliplatin");
        }

        @Test
        void where_one_is_exchanged_for_another_of_its_class() {
            assertThat(lines(with(
                            given(FLUOROURACIL, "2025-03-01", "2025-05-01"),
                            given(OXALIPLATIN, "2025-03-01", "2025-07-01"),
                            given(CAPECITABINE, "2025-05-02", "2025-07-01"))))
                    .containsExactly("1: capecitabine, fluorouracil, oxaliplatin");
            assertThat(lines(with(
                            given(CETUXIMAB, "2025-03-01", "2025-05-01"),
                            given(PANITUMUMAB, "2025-05-02", "2025-07-01"))))
                    .containsExactly("1: cetuximab, panitumumab");
        }

        @Test
        void where_they_pause_but_are_another_course() {
            assertThat(lines(with(
                            given("FOLFOX", "2025-02-01", "2025-04-01"), given("FOLFOX", "2025-08-01", "2025-10-01"))))
                    .containsExactly(
                            "1: fluorouracil, leucovorin, oxaliplatin", "1: fluorouracil, leucovorin, oxaliplatin");
        }
    }

    @Nested
    class Make_a_line {

        @Test
        void after_a_pause_in_which_nothing_was_given() {
            assertThat(lines(withAll(
                            doses(OXALIPLATIN, "2025-03-01", "2025-03-15"),
                            doses(FLUOROURACIL, "2025-03-01", "2025-03-15"),
                            doses(FLUOROURACIL, "2025-09-01", "2025-09-15"),
                            doses(IRINOTECAN, "2025-09-01", "2025-09-15"))))
                    .containsExactly("1: fluorouracil, oxaliplatin", "2: fluorouracil, irinotecan");
        }

        @Test
        void where_a_drug_alone_is_exchanged() {
            assertThat(lines(with(
                            given(PEMBROLIZUMAB, "2025-03-01", "2025-06-01"),
                            given("FOLFOX", "2025-06-10", "2025-09-01"))))
                    .containsExactly("1: pembrolizumab", "2: fluorouracil, leucovorin, oxaliplatin");
        }

        @Test
        void where_the_antibody_is_exchanged_for_one_of_another_class() {
            assertThat(lines(with(
                            given(FLUOROURACIL, "2025-03-01", "2025-09-01"),
                            given(BEVACIZUMAB, "2025-03-01", "2025-06-01"),
                            given(CETUXIMAB, "2025-06-10", "2025-09-01"))))
                    .containsExactly("1: bevacizumab, fluorouracil", "2: cetuximab");
        }

        @Test
        void where_the_first_is_given_again_after_another() {
            assertThat(lines(with(
                            given("FOLFOX", "2025-02-01", "2025-05-01"),
                            given("FOLFIRI", "2025-05-10", "2025-08-01"),
                            given("FOLFOX", "2025-08-10", "2025-10-01"))))
                    .extracting(line -> line.substring(0, 1))
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void leave_modulators_aside() {
        var record = with(administered(OXALIPLATIN, "2025-03-01"), administered(LEUCOVORIN, "2025-03-01"));

        assertThat(lines(record)).containsExactly("1: oxaliplatin");
        assertThat(reported(3, record)).containsExactly("a drug that modulates others, and makes no regimen");
    }

    @Nested
    class Are_under_way {

        @Test
        void until_six_weeks_after_a_dose() {
            assertThat(running(with(administered(OXALIPLATIN, "2026-03-23")))).containsExactly(true);
            assertThat(running(with(administered(OXALIPLATIN, "2026-03-22")))).containsExactly(false);
        }

        @Test
        void by_a_statement_or_an_order_that_is_active() {
            assertThat(running(with(taking(OXALIPLATIN, "2025-03-01")))).containsExactly(true);
            assertThat(running(with(prescribed(OXALIPLATIN, "2025-03-01")))).containsExactly(true);
        }

        @Test
        void no_more_where_another_line_has_begun() {
            assertThat(running(withAll(
                            doses(OXALIPLATIN, "2026-03-01", "2026-03-15", "2026-03-29"),
                            doses(IRINOTECAN, "2026-04-12", "2026-04-26"))))
                    .containsExactly(false, true);
        }

        @Test
        void not_by_a_course_that_ended_yesterday() {
            assertThat(running(with(given(OXALIPLATIN, "2026-03-01", "2026-05-03"))))
                    .containsExactly(false);
        }
    }

    @Test
    void do_not_last_longer_than_what_is_known_of_each_drug() {
        var regimens = patientWith(with(
                        given(OXALIPLATIN, "2025-03-01", "2025-06-01"),
                        prescribed(FLUOROURACIL, "2025-03-01").status("completed")))
                .treatment()
                .regimens();

        assertThat(regimens)
                .singleElement()
                .satisfies(regimen -> assertThat(regimen.last()).isEmpty());
    }

    private static List<String> lines(Sent... resources) {
        return patientWith(resources).treatment().regimens().stream()
                .map(regimen -> regimen.line() + ": " + String.join(", ", new TreeSet<>(regimen.drugs())))
                .toList();
    }

    private static Stream<Boolean> running(Sent... resources) {
        return patientWith(resources).treatment().regimens().stream().map(regimen -> regimen.running());
    }
}
