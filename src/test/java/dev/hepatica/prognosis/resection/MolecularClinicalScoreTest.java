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

/** RAS, nodes and size (Brudvik et al., Ann Surg 2019;269:120-126). */
class MolecularClinicalScoreTest {

    @ParameterizedTest
    @CsvSource({"mutant, true", "wild-type, false", ", "})
    void a_ras_mutation_scores(String ras, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("molecular.ras", ras)), Fact.RAS)).isEqualTo(Optional.ofNullable(scores));
    }

    @Test
    void kras_wild_type_alone_does_not_settle_ras() {
        var kras = RESECTABLE.with("molecular.kras", "wild-type");

        assertThat(met(score(kras), Fact.RAS)).isEmpty();
        assertThat(met(score(kras.with("molecular.nras", "mutant").with("molecular.ras", "mutant")), Fact.RAS))
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({"positive, true", "negative, false", ", "})
    void a_node_positive_primary_scores(String nodes, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("primary.nodes", nodes)), Fact.PRIMARY_NODAL_STATUS))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"49.9, false", "50, false", "50.1, true", ">50, true", ">=50, "})
    void a_metastasis_of_more_than_50_mm_scores(String size, Boolean scores) {
        assertThat(met(score(RESECTABLE.with("liver.largestDiameterMm", size)), Fact.CRLM_LARGEST_DIAMETER_MM))
                .isEqualTo(Optional.ofNullable(scores));
    }

    @ParameterizedTest
    @CsvSource({"0, low", "1, intermediate", "2, moderate", "3, high"})
    void every_score_is_a_class(int score, String stratum) {
        assertThat(score(RESECTABLE).model().stratum(PossibleScores.of(score)))
                .map(each -> each.id())
                .contains(stratum);
    }

    @Test
    void what_is_missing_leaves_scores_open() {
        assertThat(scores(score(RESECTABLE))).isEqualTo(PossibleScores.of(0, 1, 2, 3));
        assertThat(scores(score(RESECTABLE.with("molecular.ras", "mutant").with("primary.nodes", "negative"))))
                .isEqualTo(PossibleScores.of(1, 2));
    }

    private static Prognosis score(Inputs inputs) {
        return new MolecularClinicalScore().of(inputs.patient());
    }
}
