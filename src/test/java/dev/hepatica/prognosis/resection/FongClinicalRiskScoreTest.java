package dev.hepatica.prognosis.resection;

import static dev.hepatica.prognosis.Answers.met;
import static dev.hepatica.prognosis.Answers.scores;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.ModelCard.Stratum;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five criteria and their cut-offs, which are all strict (Fong et al., Ann Surg 1999;230:309-318). */
class FongClinicalRiskScoreTest {

    @ParameterizedTest
    @CsvSource({"positive, true", "negative, false", ", "})
    void a_node_positive_primary_scores(String nodes, Boolean scores) {
        assertThat(asked(Fact.PRIMARY_NODAL_STATUS, "primary.nodes", nodes)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "11.9, true", "12, false", "12.1, false"})
    void an_interval_of_less_than_12_months_scores(String months, boolean scores) {
        assertThat(asked(Fact.DISEASE_FREE_INTERVAL_MONTHS, "liver.diseaseFreeIntervalMonths", months))
                .contains(scores);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", ">1, true", ">=1, "})
    void more_than_one_metastasis_scores(String count, Boolean scores) {
        assertThat(asked(Fact.CRLM_COUNT, "liver.count", count)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"49.9, false", "50, false", "50.1, true", "<=50, false", ">50, true", ">40, "})
    void a_metastasis_of_more_than_50_mm_scores(String size, Boolean scores) {
        assertThat(asked(Fact.CRLM_LARGEST_DIAMETER_MM, "liver.largestDiameterMm", size))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"199, false", "200, false", "200.1, true", ">200, true", "<5, false", ">150, "})
    void a_cea_of_more_than_200_scores(String cea, Boolean scores) {
        assertThat(asked(Fact.CEA_NG_ML, "markers.ceaNgMl", cea)).isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void without_any_input_everything_is_possible_and_everything_is_asked_for() {
        assertThat(scores(of(RESECTABLE))).isEqualTo(PossibleScores.of(0, 1, 2, 3, 4, 5));
        assertThat(of(RESECTABLE).missing())
                .containsExactly(
                        Fact.PRIMARY_NODAL_STATUS,
                        Fact.DISEASE_FREE_INTERVAL_MONTHS,
                        Fact.CRLM_COUNT,
                        Fact.CRLM_LARGEST_DIAMETER_MM,
                        Fact.CEA_NG_ML);
    }

    @Test
    void a_stratum_is_stated_where_all_that_is_possible_shares_it() {
        var card = of(RESECTABLE).model();

        assertThat(card.stratum(PossibleScores.of(0, 1, 2))).map(Stratum::id).contains("low");
        assertThat(card.stratum(PossibleScores.of(3, 4, 5))).map(Stratum::id).contains("high");
        assertThat(card.stratum(PossibleScores.of(2, 3))).isEmpty();
    }

    private static Optional<Boolean> asked(Fact fact, String place, String value) {
        return met(of(RESECTABLE.with(place, value)), fact);
    }

    private static Prognosis of(Inputs inputs) {
        return new FongClinicalRiskScore().of(inputs.patient());
    }
}
