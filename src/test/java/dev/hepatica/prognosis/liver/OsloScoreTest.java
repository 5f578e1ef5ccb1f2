package dev.hepatica.prognosis.liver;

import static dev.hepatica.prognosis.Answers.met;
import static dev.hepatica.prognosis.Answers.scores;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four adverse factors at transplantation; all comparisons are strict. */
class OsloScoreTest {

    private static final Inputs TRANSPLANT = Inputs.NONE.with("treatment.planned", "transplant");

    @ParameterizedTest
    @CsvSource({"54.9, false", "55, false", "55.1, true", ">55, true", ">=55, "})
    void a_metastasis_of_more_than_55_mm_scores(String size, Boolean scores) {
        assertThat(asked(Fact.CRLM_LARGEST_DIAMETER_MM, "liver.largestDiameterMm", size))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"23.9, true", "24, false", "24.1, false", "<24, true", "<=24, "})
    void less_than_two_years_since_surgery_of_the_primary_scores(String months, Boolean scores) {
        assertThat(asked(Fact.MONTHS_SINCE_PRIMARY_SURGERY, "primary.monthsSinceSurgery", months))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"79.9, false", "80, false", "80.1, true", ">80, true", ">20, "})
    void a_cea_of_more_than_80_scores(String cea, Boolean scores) {
        assertThat(asked(Fact.CEA_NG_ML, "markers.ceaNgMl", cea)).isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"PD, true", "SD, false", "PR, false", "CR, false", ", "})
    void progressive_disease_scores(String response, Boolean scores) {
        assertThat(asked(Fact.SYSTEMIC_RESPONSE, "treatment.response", response))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void goes_from_0_to_4_and_stays_open_where_factors_are_missing() {
        var none = TRANSPLANT
                .with("liver.largestDiameterMm", "55")
                .with("primary.monthsSinceSurgery", "24")
                .with("markers.ceaNgMl", "80")
                .with("treatment.response", "SD");
        var all = TRANSPLANT
                .with("liver.largestDiameterMm", "56")
                .with("primary.monthsSinceSurgery", "23")
                .with("markers.ceaNgMl", "81")
                .with("treatment.response", "PD");

        assertThat(scores(score(none))).hasToString("0");
        assertThat(scores(score(all))).hasToString("4");
        assertThat(scores(score(all.with("treatment.response", null)))).hasToString("3–4");
        assertThat(scores(score(TRANSPLANT))).isEqualTo(PossibleScores.of(0, 1, 2, 3, 4));
    }

    private static Optional<Boolean> asked(Fact fact, String place, String value) {
        return met(score(TRANSPLANT.with(place, value)), fact);
    }

    private static Prognosis score(Inputs inputs) {
        return new OsloScore().of(inputs.patient());
    }
}
