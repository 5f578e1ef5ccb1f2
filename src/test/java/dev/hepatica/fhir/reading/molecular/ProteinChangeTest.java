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
                    "p.(Gly12Asp)",
                    "p.G12D",
                    "p.(G12D)",
                    "G12D",
                    "Gly12Asp",
                    "NP_004976.2:p.G12D",
                    "NP_004976.2:p.(Gly12Asp)",
                    "KRAS p.G12D",
                    "KRAS:p.Gly12Asp",
                    "KRAS NM_004985.5 c.35G>A (p.Gly12Asp)",
                })
        void is_read_in_every_notation(String text) {
            assertThat(ProteinChange.parse(text)).contains(G12D);
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
        })
        void is_told_in_letters(String text, String told) {
            assertThat(ProteinChange.parse(text)).get().hasToString(told);
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
                "p.Gly12AspfsTer3"
            })
    void anything_else_is_read_for_where_it_begins(String text) {
        assertThat(ProteinChange.parse(text)).get().satisfies(change -> {
            assertThat(change.original()).isEqualTo('G');
            assertThat(change.codon()).isEqualTo(12);
        });
    }

    @Test
    void a_deletion_of_several_is_no_substitution() {
        assertThat(ProteinChange.parse("p.Val600_Lys601delinsGlu"))
                .contains(new ProteinChange('V', 600, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.=", "p.(=)", "p.Gly12=", "p.G12=", "p.?", "p.0"})
    void that_nothing_changes_is_no_change(String text) {
        assertThat(ProteinChange.parse(text)).isEmpty();
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
                "HGNC:6407"
            })
    void words_are_no_change(String text) {
        assertThat(ProteinChange.parse(text)).isEmpty();
    }

    @Nested
    class A_coding_change {

        @ParameterizedTest
        @CsvSource({
            "KRAS, c.34G>T,               G12C",
            "KRAS, c.35G>A,               G12D",
            "KRAS, NM_004985.5:c.35G>A,   G12D",
            "KRAS, c.(35G>A),             G12D",
            "KRAS, c.35G>T,               G12V",
            "NRAS, c.182A>G,              Q61R",
            "BRAF, c.1799T>A,             V600E",
        })
        void has_a_consequence_where_that_is_known(String gene, String text, String change) {
            assertThat(ProteinChange.ofCoding(gene, text)).get().hasToString(change);
        }

        @ParameterizedTest
        @CsvSource({"BRAF, c.35G>A", "KRAS, c.436G>A", "KRAS, ''", "KRAS, p.G12D", "KRAS, c.=", "KRAS, g.25245350C>T"})
        void has_none_that_is_known_elsewhere(String gene, String text) {
            assertThat(ProteinChange.ofCoding(gene, text)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"p.=, true", "p.(=), true", "p.Gly12=, true", "p.Gly12Asp, false", "not detected, false"})
    void is_silent_where_the_text_says_so(String text, boolean silent) {
        assertThat(ProteinChange.isSilent(text)).isEqualTo(silent);
    }
}
