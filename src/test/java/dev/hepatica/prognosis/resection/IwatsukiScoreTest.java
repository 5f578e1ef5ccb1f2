package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.met;
import static dev.hepatica.prognosis.Answers.scores;
import static dev.hepatica.prognosis.Inputs.RESECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four criteria, and two that make an exception (Iwatsuki et al., J Am Coll Surg 1999;189:291-299). */
class IwatsukiScoreTest {

    /** None of the four criteria, and no exception. */
    private static final Inputs BEST = RESECTED.with("liver.count", "1")
            .with("liver.largestDiameterMm", "20")
            .with("liver.diseaseFreeIntervalMonths", "36")
            .with("liver.distribution", "unilobar")
            .with("surgery.margin", "R0")
            .with("spread.extrahepatic", "false");

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true", ">=3, true", ">=2, "})
    void three_metastases_or_more_score(String count, Boolean scores) {
        assertThat(asked(Fact.CRLM_COUNT, "liver.count", count)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"79.9, false", "80, false", "80.1, true", ">80, true", ">=80, "})
    void a_metastasis_of_more_than_80_mm_scores(String size, Boolean scores) {
        assertThat(asked(Fact.CRLM_LARGEST_DIAMETER_MM, "liver.largestDiameterMm", size))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "29.9, true", "30, true", "30.1, false", "<=30, true", ">30, false", "29..31, "})
    void an_interval_of_30_months_or_less_scores(String months, Boolean scores) {
        assertThat(asked(Fact.DISEASE_FREE_INTERVAL_MONTHS, "liver.diseaseFreeIntervalMonths", months))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"bilobar, true", "unilobar, false", ", "})
    void metastases_in_both_lobes_score(String distribution, Boolean scores) {
        assertThat(asked(Fact.CRLM_DISTRIBUTION, "liver.distribution", distribution))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @Nested
    class The_grade {

        @Test
        void is_one_more_than_the_criteria_that_are_met() {
            var two = BEST.with("liver.count", "3");
            var three = two.with("liver.distribution", "bilobar");
            var four = three.with("liver.diseaseFreeIntervalMonths", "0");
            var five = four.with("liver.largestDiameterMm", "81");

            assertThat(grades(BEST)).hasToString("1");
            assertThat(grades(two)).hasToString("2");
            assertThat(grades(three)).hasToString("3");
            assertThat(grades(four)).hasToString("4");
            assertThat(grades(five)).hasToString("5");
        }

        @ParameterizedTest
        @CsvSource({
            "surgery.margin, R1",
            "surgery.margin, R2",
            "spread.extrahepatic, true",
        })
        void is_6_with_a_positive_margin_or_tumour_outside_the_liver_whatever_else_is_missing(
                String place, String value) {
            assertThat(grades(BEST.with(place, value))).hasToString("6");
            assertThat(grades(RESECTED.with(place, value))).hasToString("6");
        }

        @ParameterizedTest
        @CsvSource({"surgery.margin", "spread.extrahepatic"})
        void may_be_6_as_long_as_that_is_not_known(String place) {
            assertThat(grades(BEST.with(place, null))).hasToString("1 or 6");
            assertThat(score(BEST.with(place, null)).stratum()).isEmpty();
        }

        @Test
        void is_not_6_by_the_margin_of_metastases_before_these() {
            var cameBack = BEST.with("recurrence.recurrent", "true").with("surgery.margin", "R1");

            assertThat(grades(cameBack)).hasToString("1 or 6");
        }

        @Test
        void is_anything_without_any_input() {
            assertThat(grades(RESECTED)).isEqualTo(PossibleScores.of(1, 2, 3, 4, 5, 6));
            assertThat(grades(RESECTED.with("surgery.margin", "R0").with("spread.extrahepatic", "false")))
                    .isEqualTo(PossibleScores.of(1, 2, 3, 4, 5));
        }
    }

    private static Optional<Boolean> asked(Fact fact, String place, String value) {
        return met(score(RESECTED.with(place, value)), fact);
    }

    private static PossibleScores grades(Inputs inputs) {
        return scores(score(inputs));
    }

    private static Prognosis score(Inputs inputs) {
        return new IwatsukiScore().of(inputs.patient());
    }
}
