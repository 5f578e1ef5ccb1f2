package dev.hepatica.prognosis.liver;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rate and the extent of the growth of the remnant. */
class RemnantGrowthTest {

    @Nested
    class The_rate {

        @ParameterizedTest
        @CsvSource({
            "1.9, slow",
            "2.0, adequate",
            "2.1, adequate",
            ">=2, adequate",
            "<2, slow",
            "<=2, slow adequate",
            ", slow adequate"
        })
        void is_enough_from_2_percentage_points_a_week(String rate, String classes) {
            assertThat(classes(rate(rate))).containsExactlyInAnyOrder(classes.split(" "));
        }

        @Test
        void is_reported_and_asked_for() {
            assertThat(measured(rate("2.9"))).isEqualTo("2.9 % per week");
            assertThat(rate("2.9").fit()).isEqualTo(Fit.WITHIN);
            assertThat(rate(null).fit()).isEqualTo(Fit.OPEN);
            assertThat(rate(null).missing()).containsExactly(Fact.FLR_KINETIC_GROWTH_PERCENT_PER_WEEK);
        }

        private static Prognosis rate(@Nullable String rate) {
            return new RemnantGrowth.KineticGrowthRate()
                    .of(Inputs.NONE
                            .with("operability.kineticGrowthPercentPerWeek", rate)
                            .patient());
        }
    }

    @Nested
    class The_degree {

        @ParameterizedTest
        @CsvSource({
            "22, 26.9, small",
            "22, 27, small",
            "22, 27.1, adequate",
            "22, 20, small",
            "22, >=27, small adequate",
            "22, >27, adequate",
            "20..22, 27, small adequate",
            "20..21, 27, adequate",
            "22, , small adequate",
            ", 27, small adequate",
            ", , small adequate",
        })
        void is_enough_above_5_percentage_points(String before, String now, String classes) {
            assertThat(classes(degree(before, now))).containsExactlyInAnyOrder(classes.split(" "));
        }

        @Test
        void is_reported_and_asked_for() {
            assertThat(measured(degree("22", "27.1"))).isEqualTo("5.1 percentage points");
            assertThat(degree("22", null).missing()).containsExactly(Fact.FLR_PERCENT);
            assertThat(degree(null, "27").missing()).containsExactly(Fact.FLR_PERCENT_BEFORE);
            assertThat(degree(null, "27").fit()).isEqualTo(Fit.OPEN);
            assertThat(degree("22", "27").fit()).isEqualTo(Fit.WITHIN);
        }

        private static Prognosis degree(@Nullable String before, @Nullable String now) {
            return new RemnantGrowth.DegreeOfHypertrophy()
                    .of(Inputs.NONE
                            .with("operability.flrPercentBefore", before)
                            .with("operability.flrPercent", now)
                            .patient());
        }
    }
}
