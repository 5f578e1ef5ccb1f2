package dev.hepatica.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hepatica.validation.Concordance.Scored;
import dev.hepatica.validation.KaplanMeier.FollowUp;
import dev.hepatica.validation.TumourBurden.Zone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The estimators, against what was computed by hand or is printed in textbooks. */
class SurvivalEstimatesTest {

    private static final Offset<Double> THREE_DIGITS = within(0.0005);

    private static final KaplanMeier FIVE = KaplanMeier.of(List.of(died(1), alive(2), died(3), died(4), alive(5)));

    /** Weeks of remission with 6-MP, Freireich et al. 1963: the example of most textbooks. */
    private static final KaplanMeier REMISSION = KaplanMeier.of(Stream.concat(
                    DoubleStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).mapToObj(SurvivalEstimatesTest::died),
                    DoubleStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
                            .mapToObj(SurvivalEstimatesTest::alive))
            .toList());

    @Test
    void survival_is_the_product_over_the_deaths() {
        assertThat(FIVE.survival(0.9)).isEqualTo(1);
        assertThat(FIVE.survival(1)).isEqualTo(4.0 / 5);
        assertThat(FIVE.survival(2.9)).isEqualTo(4.0 / 5);
        assertThat(FIVE.survival(3)).isCloseTo(4.0 / 5 * 2 / 3, within(1e-12));
        assertThat(FIVE.survival(4)).isCloseTo(4.0 / 5 * 2 / 3 * 1 / 2, within(1e-12));
        assertThat(FIVE.deaths()).isEqualTo(3);
        assertThat(FIVE.deathsUntil(3)).isEqualTo(2);
    }

    @Test
    void who_is_last_seen_at_a_time_is_at_risk_then() {
        assertThat(DoubleStream.of(0, 1, 2, 2.1, 5, 5.1).mapToObj(FIVE::atRisk)).containsExactly(5, 5, 4, 3, 1, 0);
    }

    /** At 3.5: S = 8/15 and 1/(5*4) + 1/(3*2) = 13/60. */
    @Test
    void variance_is_greenwoods_and_the_interval_is_made_on_the_log_log_scale() {
        assertThat(FIVE.variance(3.5)).isCloseTo(64.0 / 225 * 13 / 60, within(1e-12));

        // ln S = -0.62861; 1.95996 * sqrt(0.21667) / 0.62861 = 1.45132; e^1.45132 = 4.26875; S^4.26875, S^(1/4.26875)
        assertThat(FIVE.estimate(3.5)).hasValueSatisfying(estimate -> {
            assertThat(estimate.survival()).isCloseTo(0.5333, THREE_DIGITS);
            assertThat(estimate.low()).isCloseTo(0.0683, THREE_DIGITS);
            assertThat(estimate.high()).isCloseTo(0.8631, THREE_DIGITS);
        });
    }

    @Test
    void there_is_no_estimate_without_a_death_after_everybody_died_and_beyond_all_follow_up() {
        assertThat(FIVE.estimate(0.5)).isEmpty();
        assertThat(FIVE.estimate(5)).isPresent();
        assertThat(FIVE.estimate(5.1)).isEmpty();
        assertThat(KaplanMeier.of(List.of(died(3))).estimate(3)).isEmpty();
    }

    @Test
    void the_textbook_example_comes_out_as_printed() {
        var weeks = List.of(6, 7, 10, 13, 16, 22, 23);

        assertThat(REMISSION.steps()).extracting(step -> (int) step.months()).containsExactlyElementsOf(weeks);
        assertThat(weeks.stream().map(REMISSION::survival).map(SurvivalEstimatesTest::rounded))
                .containsExactly("0.857", "0.807", "0.753", "0.690", "0.627", "0.538", "0.448");
        assertThat(weeks.stream().map(REMISSION::variance).map(Math::sqrt).map(SurvivalEstimatesTest::rounded))
                .containsExactly("0.076", "0.087", "0.096", "0.107", "0.114", "0.128", "0.135");
    }

    /**
     * Who died first is known of five pairs: 1-2 (same score, one half), 1-3, 1-4, 2-3 and 2-4 (right). 3 was last seen
     * before 4 died. Without 1: 2 of 2; without 2: 2 of 2; without 3 and without 4: 2.5 of 3.
     */
    @Test
    void concordance_counts_pairs_and_the_same_score_as_one_half() {
        var concordance = Concordance.of(
                List.of(scored(2, died(1)), scored(2, died(2)), scored(1, alive(3)), scored(0, died(4))));

        assertThat(concordance.index()).isCloseTo(4.5 / 5, within(1e-12));
        assertThat(concordance.pairs()).isEqualTo(5);
        assertThat(concordance.deaths()).isEqualTo(3);
        // Mean 11/12, four deviations of 1/12: the error is sqrt(3/4 * 4/144) = 0.14434.
        assertThat(concordance.low()).isCloseTo(0.9 - 1.95996 * 0.14434, THREE_DIGITS);
        assertThat(concordance.high()).isEqualTo(1);
    }

    @Test
    void concordance_is_one_or_zero_if_the_score_puts_all_in_order_or_in_reverse() {
        var people = List.of(died(1), died(2), alive(3));

        assertThat(Concordance.of(List.of(scored(9, people.get(0)), scored(5, people.get(1)), scored(1, people.get(2))))
                        .index())
                .isEqualTo(1);
        assertThat(Concordance.of(List.of(scored(1, people.get(0)), scored(5, people.get(1)), scored(9, people.get(2))))
                        .index())
                .isEqualTo(0);
    }

    @Test
    void of_the_same_time_a_death_is_before_a_last_visit_and_two_deaths_are_no_pair() {
        var concordance = Concordance.of(
                List.of(scored(3, died(1)), scored(2, died(1)), scored(1, alive(1)), scored(2, died(2))));

        // 1-3, 1-4, 2-3 right, 2-4 the same score; 3 is last seen before 4 died.
        assertThat(concordance.pairs()).isEqualTo(4);
        assertThat(concordance.index()).isEqualTo(3.5 / 4);
    }

    @Test
    void tumour_burden_is_exact_for_one_metastasis_and_a_lower_bound_for_more() {
        var one = TumourBurden.of(new BigDecimal("2.4"), false);
        var more = TumourBurden.of(new BigDecimal("1.5"), true);
        var large = TumourBurden.of(new BigDecimal("9"), true);

        assertThat(one.atLeast()).isCloseTo(2.6, within(1e-12));
        assertThat(more.atLeast()).isCloseTo(2.5, within(1e-12));
        assertThat(List.of(one.zone(), more.zone(), large.zone()))
                .containsExactly(Zone.BELOW_3, Zone.BELOW_3, Zone.FROM_9);
        assertThat(List.of(one.inKnownZone(), more.inKnownZone(), large.inKnownZone()))
                .containsExactly(true, false, true);
        assertThat(new TumourBurden(3, true).zone()).isEqualTo(Zone.FROM_3_TO_9);
        assertThat(new TumourBurden(9, true).zone()).isEqualTo(Zone.FROM_9);
    }

    private static FollowUp died(double months) {
        return new FollowUp(months, true);
    }

    private static FollowUp alive(double months) {
        return new FollowUp(months, false);
    }

    private static Scored scored(double score, FollowUp followUp) {
        return new Scored(score, followUp);
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
