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

/** KRAS, CEA, nodes, tumour burden, tumour outside the liver (Margonis et al., Br J Surg 2018;105:1210-1220). */
class GameScoreTest {

    private static final Inputs BEST = RESECTABLE
            .with("molecular.kras", "wild-type")
            .with("markers.ceaNgMl", "3")
            .with("primary.nodes", "negative")
            .with("liver.count", "1")
            .with("liver.largestDiameterMm", "10")
            .with("spread.extrahepatic", "false");

    @ParameterizedTest
    @CsvSource({"mutant, true", "wild-type, false", ", "})
    void a_kras_mutation_scores(String kras, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("molecular.kras", kras)), Fact.KRAS))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void an_nras_mutation_does_not_score() {
        var nras = BEST.with("molecular.nras", "mutant").with("molecular.ras", "mutant");

        assertThat(scores(score(nras))).hasToString("0");
        assertThat(met(score(nras.with("molecular.kras", null)), Fact.KRAS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19.9, false", "20, true", "20.1, true", ">=20, true", "<20, false", "<=20, "})
    void a_cea_of_20_or_more_scores(String cea, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("markers.ceaNgMl", cea)), Fact.CEA_NG_ML))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"positive, true", "negative, false", ", "})
    void a_node_positive_primary_scores(String nodes, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("primary.nodes", nodes)), Fact.PRIMARY_NODAL_STATUS))
                .isEqualTo(Optional.ofNullable(scores));
    }

    /** √(2.8² + 1²) = 2.97 and √(2.9² + 1²) = 3.07; √(8² + 1²) = 8.06; √(8.9² + 1²) = 8.96 and √(9² + 1²) = 9.06. */
    @ParameterizedTest
    @CsvSource({
        "1, 28, 0",
        "1, 29, 1",
        "2, 22.3, 0",
        "2, 22.4, 1",
        "3, 1, 1",
        "1, 80, 1",
        "1, 89, 1",
        "1, 90, 2",
        "8, 41, 1",
        "8, 42, 2",
        "9, 1, 2",
    })
    void a_tumour_burden_scores_one_point_from_3_and_two_from_9(String count, String mm, String points) {
        assertThat(scores(score(BEST.with("liver.count", count).with("liver.largestDiameterMm", mm))))
                .hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({
        // one metastasis or more: any burden; three or more: 3 at least; 2 cm: less than 3 only if it is one or two
        ", , 0–2",
        "3, , 1–2",
        "9, , 2",
        ", 90, 2",
        ", 30, 1–2",
        ", 20, 0–2",
        "1, <=28, 0",
        "1, >28, 0–2",
        ">=3, <80, 1–2",
    })
    void a_burden_that_is_known_in_part_scores_what_is_possible(String count, String mm, String points) {
        assertThat(scores(score(BEST.with("liver.count", count).with("liver.largestDiameterMm", mm))))
                .hasToString(points);
    }

    @Test
    void tumour_outside_the_liver_scores_two_points_and_never_one() {
        var two = BEST.with("molecular.kras", "mutant").with("primary.nodes", "positive");

        assertThat(scores(score(two.with("spread.extrahepatic", "true")))).hasToString("4");
        assertThat(scores(score(two.with("spread.extrahepatic", "false")))).hasToString("2");
        assertThat(scores(score(two.with("spread.extrahepatic", null)))).hasToString("2 or 4");
        assertThat(score(two.with("spread.extrahepatic", null)).stratum()).isEmpty();
    }

    @Test
    void without_any_input_everything_from_0_to_7_is_possible() {
        assertThat(scores(score(RESECTABLE))).isEqualTo(PossibleScores.of(0, 1, 2, 3, 4, 5, 6, 7));
        assertThat(score(RESECTABLE).missing())
                .containsExactly(
                        Fact.KRAS,
                        Fact.CEA_NG_ML,
                        Fact.PRIMARY_NODAL_STATUS,
                        Fact.CRLM_COUNT,
                        Fact.CRLM_LARGEST_DIAMETER_MM,
                        Fact.EXTRAHEPATIC_DISEASE);
    }

    @ParameterizedTest
    @CsvSource({"0, low", "1, low", "2, medium", "3, medium", "4, high", "7, high"})
    void has_three_classes(int score, String stratum) {
        assertThat(score(RESECTABLE).model().stratum(PossibleScores.of(score)))
                .map(each -> each.id())
                .contains(stratum);
    }

    private static Prognosis score(Inputs inputs) {
        return new GameScore().of(inputs.patient());
    }
}
