package dev.hepatica.prognosis.molecular;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Answers.measured;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pathway-centric grades: the grades of the profiles are printed in a figure only; the text determines the two
 * extremes.
 */
class PathwayGradeTest {

    private static final Inputs BEST = profile(true, false, false, false);
    private static final Inputs WORST = profile(false, true, true, true);

    static List<Inputs> profiles() {
        var profiles = new ArrayList<Inputs>();
        for (var bits = 0; bits < 16; bits++) {
            profiles.add(profile((bits & 8) > 0, (bits & 4) > 0, (bits & 2) > 0, (bits & 1) > 0));
        }
        return profiles;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void only_the_two_poles_of_the_16_profiles_are_assigned(Inputs profile) {
        if (profile.equals(BEST)) {
            assertThat(classes(of(profile))).containsExactly("grade-1");
            assertThat(measured(of(profile))).isEqualTo("inferred from the text");
        } else if (profile.equals(WORST)) {
            assertThat(classes(of(profile))).containsExactly("grade-3");
            assertThat(measured(of(profile))).isEqualTo("inferred from the text");
        } else {
            assertThat(of(profile).answer()).isInstanceOf(Answer.Nothing.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"wild-type, V600E", "wild-type, non-V600E", "mutant, V600E", "mutant, "})
    void either_ras_or_braf_alters_their_pathway(String ras, String braf) {
        assertThat(classes(of(WORST.with("molecular.ras", ras).with("molecular.braf", braf))))
                .containsExactly("grade-3");
    }

    @ParameterizedTest
    @CsvSource({
        "molecular.otherGenes.apc",
        "molecular.otherGenes.tp53",
        "molecular.otherGenes.smad4",
        "molecular.ras",
        "molecular.braf",
    })
    void a_pole_is_not_assigned_as_long_as_a_gene_is_not_known(String gene) {
        assertThat(of(BEST.with(gene, null)).answer()).isInstanceOf(Answer.Nothing.class);
    }

    @ParameterizedTest
    @CsvSource({"molecular.otherGenes.apc", "molecular.otherGenes.tp53", "molecular.otherGenes.smad4", "molecular.ras"})
    void nor_is_the_other(String gene) {
        assertThat(of(WORST.with(gene, null)).answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void fbxw7_and_pik3ca_do_not_matter() {
        var others = BEST.with("molecular.otherGenes.fbxw7", "mutant").with("molecular.otherGenes.pik3ca", "mutant");

        assertThat(classes(of(others))).containsExactly("grade-1");
    }

    @Nested
    class A_stated_grade {

        @ParameterizedTest
        @CsvSource({"1", "2", "3"})
        void is_reported_as_stated(String grade) {
            var stated = of(Inputs.NONE.with("molecular.pathways.grade", grade));

            assertThat(classes(stated)).containsExactly("grade-" + grade);
            assertThat(measured(stated)).isEqualTo("as stated");
            assertThat(stated.stratum()).isPresent();
        }

        @Test
        void goes_before_what_the_genes_would_make() {
            assertThat(classes(of(WORST.with("molecular.pathways.grade", "2")))).containsExactly("grade-2");
        }

        @Test
        void is_what_the_answer_rests_on() {
            var stated = of(Inputs.NONE.with("molecular.pathways.grade", "2"));

            assertThat(stated.hasInput()).isTrue();
            assertThat(stated.sources())
                    .extracting(source -> source.reference())
                    .contains("molecular.pathways.grade");
        }

        @ParameterizedTest
        @CsvSource({"0", "1..2", ">=2"})
        void that_is_no_single_grade_of_the_three_does_not_count(String grade) {
            assertThat(of(Inputs.NONE.with("molecular.pathways.grade", grade)).answer())
                    .isInstanceOf(Answer.Nothing.class);
        }

        @Test
        void is_not_asked_for() {
            assertThat(of(Inputs.NONE).missing()).containsExactly(Fact.APC, Fact.TP53, Fact.RAS, Fact.BRAF, Fact.SMAD4);
        }
    }

    private static Inputs profile(boolean apc, boolean tp53, boolean ras, boolean smad4) {
        return Inputs.NONE
                .with("molecular.otherGenes.apc", status(apc))
                .with("molecular.otherGenes.tp53", status(tp53))
                .with("molecular.otherGenes.smad4", status(smad4))
                .with("molecular.ras", status(ras))
                .with("molecular.braf", "wild-type");
    }

    private static String status(boolean altered) {
        return altered ? "mutant" : "wild-type";
    }

    private static Prognosis of(Inputs inputs) {
        return new PathwayGrade().of(inputs.patient());
    }
}
