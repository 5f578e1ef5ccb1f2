package dev.hepatica.prognosis.molecular;

import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Effects of single genes. */
class GeneEffectsTest {

    @ParameterizedTest
    @CsvSource({
        "ras, mutant, ras",
        "braf, V600E, braf-v600e",
        "braf, non-V600E, braf-non-v600e",
        "otherGenes.tp53, mutant, tp53",
        "otherGenes.smad4, mutant, smad4",
        "otherGenes.fbxw7, mutant, fbxw7",
        "otherGenes.apc, mutant, apc",
    })
    void is_stated_of_a_gene_that_is_altered(String gene, String status, String effect) {
        assertThat(effects(RESECTABLE.with("molecular." + gene, status))).containsExactly(effect);
    }

    @ParameterizedTest
    @CsvSource({"ras", "braf", "otherGenes.tp53", "otherGenes.smad4", "otherGenes.fbxw7", "otherGenes.apc"})
    void is_not_stated_of_a_gene_that_is_wild_type_or_not_known(String gene) {
        assertThat(effects(RESECTABLE.with("molecular." + gene, "wild-type"))).isEmpty();
        assertThat(effects(RESECTABLE)).isEmpty();
    }

    @Test
    void of_pik3ca_is_stated_only_beside_apc() {
        var pik3ca = RESECTABLE.with("molecular.otherGenes.pik3ca", "mutant");

        assertThat(effects(pik3ca)).isEmpty();
        assertThat(effects(pik3ca.with("molecular.otherGenes.apc", "wild-type")))
                .isEmpty();
        assertThat(effects(pik3ca.with("molecular.otherGenes.apc", "mutant"))).containsExactly("apc", "pik3ca-and-apc");
    }

    @Test
    void of_kras_alone_is_not_that_of_ras() {
        assertThat(effects(RESECTABLE.with("molecular.kras", "mutant"))).isEmpty();
    }

    @Test
    void of_several_genes_are_stated_together_and_none_is_the_one_class() {
        var several = RESECTABLE.with("molecular.ras", "mutant").with("molecular.otherGenes.tp53", "mutant");

        assertThat(effects(several)).containsExactly("ras", "tp53");
        assertThat(of(several).stratum()).isEmpty();
    }

    private static List<String> effects(Inputs inputs) {
        return ((Answer.Effects) of(inputs).answer()).ids();
    }

    private static Prognosis of(Inputs inputs) {
        return new GeneEffects().of(inputs.patient());
    }
}
