package dev.hepatica.fhir.result;

import static dev.hepatica.model.Finding.Reason.CONFLICTING;
import static dev.hepatica.model.Finding.Reason.UNREADABLE;
import static dev.hepatica.model.Finding.known;
import static dev.hepatica.model.Finding.missing;
import static dev.hepatica.model.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.Finding;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Listing;
import dev.hepatica.model.Source;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final Source ONE = Source.undated("Observation/1");
    private static final Source OTHER = Source.undated("Observation/2");

    @Nested
    class Within_bounds {

        private static final Finding<Interval> AT_LEAST_TWO = known(Interval.above(new BigDecimal("2"), true), OTHER);

        @Test
        void is_what_both_leave_possible_and_rests_on_both() {
            assertThat(Reconciliation.within(known(Interval.of(3), ONE), AT_LEAST_TWO))
                    .isEqualTo(known(Interval.of(3), ONE, OTHER));
            assertThat(Reconciliation.within(known(Interval.below(new BigDecimal("4"), true), ONE), AT_LEAST_TWO))
                    .isEqualTo(known(Interval.between(new BigDecimal("2"), new BigDecimal("4")), ONE, OTHER));
        }

        @Test
        void is_contradictory_where_nothing_is_possible() {
            assertThat(Reconciliation.within(known(Interval.of(1), ONE), AT_LEAST_TWO))
                    .isEqualTo(missing(CONFLICTING, ONE, OTHER));
        }

        @Test
        void are_all_that_is_known_where_there_is_no_value() {
            assertThat(Reconciliation.within(notRecorded(), AT_LEAST_TWO)).isEqualTo(AT_LEAST_TWO);
            assertThat(Reconciliation.within(missing(UNREADABLE, ONE), AT_LEAST_TWO))
                    .isEqualTo(AT_LEAST_TWO);
        }

        @Test
        void is_the_value_where_there_are_none() {
            assertThat(Reconciliation.within(known(Interval.of(3), ONE), notRecorded()))
                    .isEqualTo(known(Interval.of(3), ONE));
        }

        @Test
        void does_not_settle_a_contradiction() {
            assertThat(Reconciliation.within(missing(CONFLICTING, ONE), AT_LEAST_TWO))
                    .isEqualTo(missing(CONFLICTING, ONE));
        }
    }

    @Nested
    class Completed {

        private static final Finding<Listing<String>> ALL = known(Listing.all(Set.of("lung", "bone")), ONE);

        @Test
        void is_the_whole_if_it_has_all_that_was_read() {
            assertThat(Reconciliation.completed(ALL, known(Listing.atLeast(Set.of("lung")), OTHER)))
                    .isEqualTo(known(Listing.all(Set.of("lung", "bone")), ONE, OTHER));
        }

        @Test
        void is_contradictory_if_it_has_not() {
            assertThat(Reconciliation.completed(ALL, known(Listing.atLeast(Set.of("brain")), OTHER)))
                    .isEqualTo(missing(CONFLICTING, ONE, OTHER));
        }

        @Test
        void is_what_was_read_where_nothing_was_stated() {
            var read = known(Listing.atLeast(Set.of("lung")), OTHER);

            assertThat(Reconciliation.completed(notRecorded(), read)).isEqualTo(read);
        }
    }
}
