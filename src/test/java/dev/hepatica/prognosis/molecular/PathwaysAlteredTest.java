package dev.hepatica.prognosis.molecular;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.Inputs;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes after ablation with altered pathways. */
class PathwaysAlteredTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, tgf-beta wnt",
        "true, false, tgf-beta",
        "true, , tgf-beta",
        "false, true, wnt",
        ", true, wnt",
    })
    void is_stated_of_each_that_is_altered(String tgfb, String wnt, String effects) {
        assertThat(effects(tgfb, wnt)).containsExactly(effects.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, ", ", false", ", "})
    void is_not_stated_of_one_that_is_not(String tgfb, String wnt) {
        assertThat(effects(tgfb, wnt)).isEmpty();
    }

    @Test
    void is_asked_for_where_a_pathway_is_not_known() {
        assertThat(of("true", null).missing()).containsExactly(Fact.WNT_PATHWAY_ALTERED);
    }

    private static List<String> effects(@Nullable String tgfb, @Nullable String wnt) {
        return ((Answer.Effects) of(tgfb, wnt).answer()).ids();
    }

    private static Prognosis of(@Nullable String tgfb, @Nullable String wnt) {
        return new PathwaysAltered()
                .of(Inputs.NONE
                        .with("treatment.planned", "ablation")
                        .with("molecular.pathways.tgfb", tgfb)
                        .with("molecular.pathways.wnt", wnt)
                        .patient());
    }
}
