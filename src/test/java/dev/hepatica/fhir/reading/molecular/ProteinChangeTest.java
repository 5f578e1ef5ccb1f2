package dev.hepatica.fhir.reading.molecular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProteinChangeTest {

    private static final ProteinChange G12D = ProteinChange.substitution('G', 12, 'D');

    @Nested
    class A_substitution {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "p.Gly12Asp",
                    "p.G12D",
                    "G12D",
                    "Gly12Asp",
                })
        void is_read_in_every_notation(String text) {
            assertThat(ProteinChange.ofWord(text)).contains(G12D);
        }

        @ParameterizedTest
        @CsvSource({
            "p.V600E,      V600E",
            "p.Val600Glu,  V600E",
            "p.Val600Lys,  V600K",
            "p.Gln61Arg,   Q61R",
            "p.Ala146Thr,  A146T",
            "p.Gly12Cys,   G12C",
            "p.Arg213Ter,  R213*",
            "p.R213*,      R213*",
            "p.R213X,      R213*",
            "p.*214R,      *214R",
            "p.Ter214Arg,  *214R",
        })
        void is_told_in_letters(String text, String told) {
            assertThat(ProteinChange.ofWord(text)).get().hasToString(told);
        }

        @Test
        void is_that_change_and_no_other() {
            assertThat(G12D.is("G12D")).isTrue();
            assertThat(G12D.is("G12C")).isFalse();
            assertThat(G12D.is("G12")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p.Gly12fs",
                "p.G12fs",
                "p.Gly12del",
                "p.G12dup",
                "p.Gly12_Gly13insAla",
                "p.G12_G13del",
                "p.Gly12AspfsTer3",
                "p.Gly12_Val14del",
                "p.Gly12Aspfs*3"
            })
    void anything_else_is_read_for_where_it_begins(String text) {
        assertThat(ProteinChange.ofWord(text)).get().satisfies(change -> {
            assertThat(change.original()).isEqualTo('G');
            assertThat(change.codon()).isEqualTo(12);
        });
    }

    @Test
    void a_deletion_of_several_is_no_substitution() {
        assertThat(ProteinChange.ofWord("p.Val600_Lys601delinsGlu"))
                .contains(new ProteinChange('V', 600, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.=", "p.(=)", "p.Gly12=", "p.G12=", "p.Gly12Gly", "p.G12G", "p.?", "p.0"})
    void that_nothing_changes_is_no_change(String text) {
        assertThat(ProteinChange.ofWord(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Not detected",
                "wild type",
                "see report",
                "exon 2",
                "codon 12",
                "Q61",
                "c.35G>A",
                "c.G35A",
                "c.*12del",
                "HGNC:6407",
                "Non-G12C",
                "G12C/D",
                "V600E/K",
                "G12Cx",
                "p.Gly12AspVal",
                "c.35G>A (p.Gly12Asp)"
            })
    void words_are_no_change(String text) {
        assertThat(ProteinChange.ofWord(text)).isEmpty();
    }

    @Nested
    class A_coding_change {

        @ParameterizedTest
        @CsvSource({
            "KRAS, c.34G>T,               G12C",
            "KRAS, c.35G>A,               G12D",
            "KRAS, c.35G>T,               G12V",
            "NRAS, c.182A>G,              Q61R",
            "BRAF, c.1799T>A,             V600E",
        })
        void has_a_consequence_where_that_is_known(String gene, String text, String change) {
            assertThat(ProteinChange.ofCoding(gene, text, 0)).get().hasToString(change);
        }

        @ParameterizedTest
        @CsvSource({"BRAF, c.35G>A", "KRAS, c.436G>A", "KRAS, ''", "KRAS, p.G12D", "KRAS, c.=", "KRAS, g.25245350C>T"})
        void has_none_that_is_known_elsewhere(String gene, String text) {
            assertThat(ProteinChange.ofCoding(gene, text, 0)).isEmpty();
        }
    }

    @Test
    void a_coding_change_is_counted_from_the_reference() {
        assertThat(ProteinChange.ofCoding("BRAF", "c.1919T>A", 40)).get().hasToString("V600E");
        assertThat(ProteinChange.ofCoding("BRAF", "c.1919T>A", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Non-G12C", "G12C/D", "no p.Gly12Cys", "p.(Gly12Cys) not excluded"})
    void is_mentioned_also_in_words_that_are_not_understood(String text) {
        assertThat(ProteinChange.mentions(text)).extracting(Object::toString).containsExactly("G12C");
    }

    @ParameterizedTest
    @CsvSource({"c.35G>A", "c.=", "g.25245350C>T", "c.34_36delinsTTT", "c.10_11insA", "c.376-2del", "c.*12del"})
    void nucleotides_have_a_notation_of_their_own(String word) {
        assertThat(ProteinChange.isOfNucleotides(word)).isTrue();
        assertThat(ProteinChange.ofWord(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"p.=, true", "p.Gly12=, true", "p.Gly12Asp, false", "not detected, false"})
    void is_silent_where_the_text_says_so(String text, boolean silent) {
        assertThat(ProteinChange.isSilent(text)).isEqualTo(silent);
    }

    @ParameterizedTest
    @CsvSource({
        "c.3927_3931del, true",
        "c.4666dup, true",
        "c.10_11insA, true",
        "c.34_36delinsTTT, false",
        "c.376-2del, false",
        "c.*12del, false",
        "c.-5del, false",
        "c.35G>A, false",
    })
    void a_coding_change_of_length_changes_the_protein(String text, boolean indel) {
        assertThat(ProteinChange.isCodingIndel(text)).isEqualTo(indel);
    }
}
