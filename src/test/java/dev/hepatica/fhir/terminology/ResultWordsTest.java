package dev.hepatica.fhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultWordsTest {

    private static final Terminology TERMINOLOGY = Terminology.load();

    @Test
    void read_texts_of_any_length() {
        assertThat(answers("mutation", "not" + " ".repeat(100_000) + "detected"))
                .containsExactly("absent");
        assertThat(answers("mutation", "no ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mutation,               No mutations were detected,     absent",
        "mutation,               no pathogenic variant,          absent",
        "mutation,               Variant not identified.,        absent",
        "mutation,               not mutated,                    absent",
        "mutation,               wild-type,                      absent",
        "mutation,               mutation,                       present",
        "fusion,                 no gene fusions found,          absent",
        "fusion,                 rearrangement (is) present,     present",
        "fusion,                 not rearranged,                 absent",
        "amplification,          not amplified,                  absent",
        "amplification,          HER2: amplified,                present",
        "amplification,          no HER2/neu amplification,      absent",
        "circulating-tumour-dna, ctDNA undetectable,             absent",
        "circulating-tumour-dna, MRD: detected,                  present",
        "protein-expression,     no loss of nuclear expression,  retained",
        "protein-expression,     nuclear expression is lost,     lost",
        "mismatch-repair,        MMR deficient,                  dMMR",
        "mismatch-repair,        not deficient,                  pMMR",
        "mismatch-repair,        no loss of protein expression,  pMMR",
        "microsatellites,        Microsatellite stable,          MSS",
        "microsatellites,        MSI-High,                       MSI-H",
    })
    void read_an_answer(String kind, String text, String answer) {
        assertThat(answers(kind, text)).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "no",
                "gene",
                "not not detected",
                "not wild type",
                "not absent",
                "not detected, detected",
                "detected?",
                "no mutation in exon 2",
                "see report"
            })
    void read_nothing_if_a_word_is_not_understood_or_has_no_answer(String text) {
        assertThat(answers("mutation", text)).isEmpty();
    }

    @Test
    void read_two_answers_where_there_are_two() {
        assertThat(answers("mutation", "mutated, wild type")).containsExactlyInAnyOrder("present", "absent");
    }

    @Test
    void find_what_a_text_names() {
        var statement = TERMINOLOGY
                .words("fusion")
                .statement("NTRK3 fusion not detected", word -> word.equals("ntrk3") ? Set.of("NTRK3") : Set.of());

        assertThat(statement).isEqualTo(new ResultWords.Statement(Set.of("absent"), Set.of("NTRK3")));
    }

    @ParameterizedTest
    @CsvSource({
        "detected, true",
        "Mutation, true",
        "exon, true",
        "gene, true",
        "no, false",
        "absent, false",
        "maybe, false"
    })
    void know_what_may_stand_beside_a_change(String word, boolean neutral) {
        assertThat(TERMINOLOGY.words("mutation").isBesideChange(word)).isEqualTo(neutral);
    }

    @Test
    void of_a_long_text_are_read_in_a_moment() {
        assertThat(answers("mismatch-repair", "loss" + " of".repeat(100_000))).containsExactly("dMMR");
    }

    private static Set<String> answers(String kind, String text) {
        return TERMINOLOGY.words(kind).statement(text, word -> Set.of()).answers();
    }
}
