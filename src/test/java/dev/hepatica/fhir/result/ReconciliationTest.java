package dev.hepatica.fhir.result;

import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Stated values, and values read from other resources. */
class ReconciliationTest {

    private static final Source STATED = Source.undated("Observation/stated");
    private static final Source READ = Source.undated("Procedure/read");

    @Nested
    class A_number_and_its_bounds {

        @Test
        void leave_what_both_allow() {
            assertThat(Reconciliation.within(known(Interval.of(3), STATED), known(atLeast(2), READ)))
                    .isEqualTo(known(Interval.of(3), STATED, READ));
            assertThat(Reconciliation.within(known(atLeast(1), STATED), known(atLeast(2), READ)))
                    .isEqualTo(known(atLeast(2), STATED, READ));
        }

        @Test
        void contradict_each_other_where_that_is_nothing() {
            assertThat(Reconciliation.within(known(Interval.of(1), STATED), known(atLeast(2), READ)))
                    .isEqualTo(missing(CONFLICTING, STATED, READ));
        }

        @Test
        void are_the_one_that_is_known() {
            assertThat(Reconciliation.within(notRecorded(), known(atLeast(2), READ)))
                    .isEqualTo(known(atLeast(2), READ));
            assertThat(Reconciliation.within(missing(UNREADABLE, STATED), known(atLeast(2), READ)))
                    .isEqualTo(known(atLeast(2), READ));
            assertThat(Reconciliation.within(known(Interval.of(1), STATED), notRecorded()))
                    .isEqualTo(known(Interval.of(1), STATED));
        }

        @Test
        void are_missing_where_either_contradicts_itself() {
            Finding<Interval> torn = missing(CONFLICTING, READ);

            assertThat(Reconciliation.within(known(Interval.of(1), STATED), torn))
                    .isEqualTo(torn);
            assertThat(Reconciliation.within(torn, known(Interval.of(1), STATED)))
                    .isEqualTo(torn);
        }
    }

    @Nested
    class A_list_and_members_of_it {

        private static final Finding<Listing<String>> BOTH = known(Listing.all(Set.of("a", "b")), STATED);

        @Test
        void are_the_whole_that_was_stated_where_it_has_them() {
            assertThat(Reconciliation.completed(BOTH, known(Listing.atLeast(Set.of("a")), READ)))
                    .isEqualTo(known(Listing.all(Set.of("a", "b")), STATED, READ));
        }

        @Test
        void contradict_each_other_where_it_does_not() {
            assertThat(Reconciliation.completed(BOTH, known(Listing.atLeast(Set.of("c")), READ)))
                    .isEqualTo(missing(CONFLICTING, STATED, READ));
            assertThat(Reconciliation.completed(
                            known(Listing.<String>all(Set.of()), STATED), known(Listing.atLeast(Set.of("c")), READ)))
                    .isEqualTo(missing(CONFLICTING, STATED, READ));
        }

        @Test
        void are_perhaps_not_all_without_a_statement() {
            assertThat(Reconciliation.completed(notRecorded(), known(Listing.atLeast(Set.of("a")), READ)))
                    .isEqualTo(known(Listing.atLeast(Set.of("a")), READ));
        }
    }

    private static Interval atLeast(long n) {
        return Interval.above(BigDecimal.valueOf(n), true);
    }
}
