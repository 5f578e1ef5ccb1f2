package dev.hepatica.prognosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PossibleScoresTest {

    @Test
    void are_written_as_one_as_a_range_or_one_by_one_where_one_between_is_impossible() {
        assertThat(PossibleScores.of(3)).hasToString("3");
        assertThat(PossibleScores.of(2, 3, 4)).hasToString("2–4");
        assertThat(PossibleScores.of(2, 3)).hasToString("2–3");
        assertThat(PossibleScores.of(2, 4)).hasToString("2 or 4");
        assertThat(PossibleScores.of(4, 0, 1)).hasToString("0 or 1 or 4");
    }

    @Test
    void add_up_to_every_sum() {
        assertThat(PossibleScores.of(0, 2).plus(PossibleScores.of(1, 2))).isEqualTo(PossibleScores.of(1, 2, 3, 4));
        assertThat(PossibleScores.of(0, 2).plus(PossibleScores.of(2))).isEqualTo(PossibleScores.of(2, 4));
        assertThat(PossibleScores.of(0, 4).plus(PossibleScores.of(0, 4))).isEqualTo(PossibleScores.of(0, 4, 8));
    }

    @Test
    void have_a_lowest_and_a_highest() {
        assertThat(PossibleScores.of(4, 2).low()).isEqualTo(2);
        assertThat(PossibleScores.of(4, 2).high()).isEqualTo(4);
        assertThat(PossibleScores.of(4, 2).contains(3)).isFalse();
        assertThat(PossibleScores.of(4, 4).isExact()).isTrue();
    }

    @Test
    void are_never_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PossibleScores(new TreeSet<>()));
    }
}
