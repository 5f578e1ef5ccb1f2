package dev.hepatica.prognosis.molecular;

import static dev.hepatica.prognosis.Answers.classes;
import static dev.hepatica.prognosis.Inputs.RESECTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RAS alterations with and without others, for all 27 combinations of three genes. */
class RasTp53Smad4Test {

    private static final String WILD_TYPE = "ras-wild-type";
    private static final String ALONE = "ras-alone";
    private static final String WITH_OTHERS = "ras-with-tp53-or-smad4";

    @ParameterizedTest
    @CsvSource({
        "wild-type, wild-type",
        "wild-type, mutant",
        "wild-type, ",
        "mutant, wild-type",
        "mutant, mutant",
        "mutant, ",
        ", wild-type",
        ", mutant",
        ", ",
    })
    void ras_wild_type_is_that_whatever_the_others_are(String tp53, String smad4) {
        assertThat(of("wild-type", tp53, smad4)).containsExactly(WILD_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "wild-type, wild-type, true, false",
        "wild-type, mutant, false, true",
        "wild-type, , true, true",
        "mutant, wild-type, false, true",
        "mutant, mutant, false, true",
        "mutant, , false, true",
        ", wild-type, true, true",
        ", mutant, false, true",
        ", , true, true",
    })
    void a_ras_mutation_stands_alone_only_if_both_others_are_known_to_be_wild_type(
            String tp53, String smad4, boolean alone, boolean withOthers) {
        var mutant = of("mutant", tp53, smad4);

        assertThat(mutant.contains(ALONE)).isEqualTo(alone);
        assertThat(mutant.contains(WITH_OTHERS)).isEqualTo(withOthers);
        assertThat(mutant).doesNotContain(WILD_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "wild-type, wild-type, true, false",
        "wild-type, mutant, false, true",
        "wild-type, , true, true",
        "mutant, wild-type, false, true",
        "mutant, mutant, false, true",
        "mutant, , false, true",
        ", wild-type, true, true",
        ", mutant, false, true",
        ", , true, true",
    })
    void without_ras_it_may_be_wild_type_or_what_a_mutation_would_be(
            String tp53, String smad4, boolean alone, boolean withOthers) {
        var unknown = of(null, tp53, smad4);

        assertThat(unknown.contains(ALONE)).isEqualTo(alone);
        assertThat(unknown.contains(WITH_OTHERS)).isEqualTo(withOthers);
        assertThat(unknown).contains(WILD_TYPE);
    }

    @Test
    void kras_wild_type_alone_is_not_ras_wild_type() {
        var kras = RESECTABLE.with("molecular.kras", "wild-type");

        assertThat(classes(new RasTp53Smad4().of(kras.patient()))).contains(ALONE, WITH_OTHERS);
    }

    private static Set<String> of(@Nullable String ras, @Nullable String tp53, @Nullable String smad4) {
        return classes(new RasTp53Smad4()
                .of(RESECTABLE
                        .with("molecular.ras", ras)
                        .with("molecular.otherGenes.tp53", tp53)
                        .with("molecular.otherGenes.smad4", smad4)
                        .patient()));
    }
}
