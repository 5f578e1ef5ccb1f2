package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.met;
import static dev.hepatica.prognosis.Answers.scores;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven criteria and their cut-offs (Nordlinger et al., Cancer 1996;77:1254-1262). */
class NordlingerScoreTest {

    private static final Inputs ALL_AGAINST = RESECTABLE
            .with("patient.ageYears", "60")
            .with("primary.nodes", "positive")
            .with("liver.diseaseFreeIntervalMonths", "0")
            .with("liver.count", "4")
            .with("liver.largestDiameterMm", "50")
            .with("surgery.margin", "R1");

    @ParameterizedTest
    @CsvSource({"59, false", "60, true", "61, true", "59..60, ", "60..61, true"})
    void an_age_of_60_years_or_more_scores(String age, Boolean scores) {
        assertThat(asked(Fact.AGE_YEARS, RESECTABLE.with("patient.ageYears", age)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"positive, true", "negative, false", ", "})
    void lymphatic_spread_scores(String nodes, Boolean scores) {
        assertThat(asked(Fact.PRIMARY_NODAL_STATUS, RESECTABLE.with("primary.nodes", nodes)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "23.9, true", "24, false", "24.1, false", "<24, true", "<=24, "})
    void an_interval_of_less_than_two_years_scores(String months, Boolean scores) {
        assertThat(asked(Fact.DISEASE_FREE_INTERVAL_MONTHS, RESECTABLE.with("liver.diseaseFreeIntervalMonths", months)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "5, true", ">=4, true", ">=3, "})
    void four_metastases_or_more_score(String count, Boolean scores) {
        assertThat(asked(Fact.CRLM_COUNT, RESECTABLE.with("liver.count", count)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"49.9, false", "50, true", "50.1, true", "<50, false", ">=50, true", ">40, "})
    void a_metastasis_of_50_mm_or_more_scores(String size, Boolean scores) {
        assertThat(asked(Fact.CRLM_LARGEST_DIAMETER_MM, RESECTABLE.with("liver.largestDiameterMm", size)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"R1, true", "R2, true", "R0, ", ", "})
    void a_margin_that_is_certainly_under_1_cm_scores(String margin, Boolean scores) {
        assertThat(asked(Fact.RESECTION_MARGIN_STATUS, RESECTABLE.with("surgery.margin", margin)))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void the_margin_of_metastases_before_these_does_not_count() {
        var cameBack = RESECTABLE
                .with("surgery.priorHepatectomies", "1")
                .with("surgery.margin", "R1")
                .with("recurrence.recurrent", "true");

        assertThat(asked(Fact.RESECTION_MARGIN_STATUS, cameBack)).isEmpty();
    }

    @Test
    void extension_into_the_serosa_is_not_read_and_leaves_one_point_open() {
        assertThat(scores(score(ALL_AGAINST))).isEqualTo(PossibleScores.of(6, 7));
        assertThat(score(ALL_AGAINST).missing()).isEmpty();
    }

    @Test
    void without_any_input_everything_from_0_to_7_is_possible() {
        assertThat(scores(score(RESECTABLE))).isEqualTo(PossibleScores.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    @ParameterizedTest
    @CsvSource({"0, low", "2, low", "3, intermediate", "4, intermediate", "5, high", "7, high"})
    void has_three_classes(int score, String stratum) {
        assertThat(score(RESECTABLE).model().stratum(PossibleScores.of(score)))
                .map(each -> each.id())
                .contains(stratum);
    }

    private static Optional<Boolean> asked(Fact fact, Inputs inputs) {
        return met(score(inputs), fact);
    }

    private static Prognosis score(Inputs inputs) {
        return new NordlingerScore().of(inputs.patient());
    }
}
