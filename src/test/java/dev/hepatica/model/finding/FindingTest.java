package dev.hepatica.model.finding;

import static dev.hepatica.model.finding.Finding.MissingReason.CONFLICTING;
import static dev.hepatica.model.finding.Finding.MissingReason.NOT_RECORDED;
import static dev.hepatica.model.finding.Finding.MissingReason.UNREADABLE;
import static dev.hepatica.model.finding.Finding.known;
import static dev.hepatica.model.finding.Finding.missing;
import static dev.hepatica.model.finding.Finding.notRecorded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FindingTest {

    private static final Source HERE = Source.undated("Observation/here");
    private static final Source THERE = Source.undated("Observation/there");

    private static final Finding<Integer> FIVE = known(5, HERE);
    private static final Finding<Integer> SEVEN = known(7, THERE);

    @Test
    void is_known_or_missing() {
        assertThat(FIVE.isKnown()).isTrue();
        assertThat(FIVE.toOptional()).contains(5);
        assertThat(notRecorded().isKnown()).isFalse();
        assertThat(notRecorded().toOptional()).isEmpty();
    }

    @Test
    void keeps_its_sources_when_it_is_mapped() {
        assertThat(FIVE.map(n -> n + 1)).isEqualTo(known(6, HERE));
        assertThat(Finding.<Integer>missing(UNREADABLE, HERE).map(n -> n + 1)).isEqualTo(missing(UNREADABLE, HERE));
    }

    @Test
    void cannot_be_changed_through_the_list_that_it_was_made_of() {
        var sources = new ArrayList<>(List.of(HERE));
        var finding = new Finding.Known<>(5, sources);

        sources.clear();

        assertThat(finding.sources()).containsExactly(HERE);
    }

    @ParameterizedTest
    @EnumSource
    void says_in_words_why_it_is_missing(MissingReason reason) {
        assertThat(reason.words()).isNotBlank().doesNotEndWith(".");
    }

    /** One finding, or another where the first does not settle it. */
    @Nested
    class Or {

        @Test
        void is_the_first_if_that_is_known() {
            assertThat(FIVE.or(SEVEN)).isEqualTo(FIVE);
            assertThat(FIVE.or(missing(CONFLICTING, THERE))).isEqualTo(FIVE);
        }

        @ParameterizedTest
        @EnumSource(mode = Mode.EXCLUDE, names = "CONFLICTING")
        void is_the_other_if_only_that_is_known(MissingReason reason) {
            assertThat(Finding.<Integer>missing(reason, HERE).or(SEVEN)).isEqualTo(SEVEN);
        }

        @Test
        void lets_nothing_outvote_a_contradiction() {
            assertThat(Finding.<Integer>missing(CONFLICTING, HERE).or(SEVEN)).isEqualTo(missing(CONFLICTING, HERE));
        }

        @Test
        void prefers_whichever_says_more_than_that_nothing_is_recorded() {
            Finding<Integer> unreadable = missing(UNREADABLE, HERE);

            assertThat(unreadable.or(notRecorded())).isEqualTo(unreadable);
            assertThat(Finding.<Integer>notRecorded().or(unreadable)).isEqualTo(unreadable);
        }
    }

    /** What follows from a finding. */
    @Nested
    class Then {

        @Test
        void rests_on_both_sources_each_once() {
            assertThat(FIVE.then(n -> known(n + 1, THERE))).isEqualTo(known(6, HERE, THERE));
            assertThat(FIVE.then(n -> known(n + 1, HERE))).isEqualTo(known(6, HERE));
        }

        @Test
        void is_missing_where_it_does_not_follow_and_names_what_was_looked_at() {
            assertThat(FIVE.then(n -> missing(UNREADABLE))).isEqualTo(missing(UNREADABLE, HERE));
        }

        @Test
        void is_missing_for_the_reason_that_the_first_is() {
            assertThat(Finding.<Integer>missing(CONFLICTING, HERE).then(n -> known(n + 1)))
                    .isEqualTo(missing(CONFLICTING, HERE));
        }
    }

    /** Two findings put together. */
    @Nested
    class With {

        @Test
        void rests_on_the_sources_of_both() {
            assertThat(FIVE.with(SEVEN, Integer::sum)).isEqualTo(known(12, HERE, THERE));
        }

        @Test
        void is_missing_as_soon_as_one_of_them_is() {
            assertThat(FIVE.with(Finding.<Integer>missing(UNREADABLE, THERE), Integer::sum))
                    .isEqualTo(missing(UNREADABLE, HERE, THERE));
            assertThat(Finding.<Integer>notRecorded().with(SEVEN, Integer::sum)).isEqualTo(missing(NOT_RECORDED));
        }
    }
}
