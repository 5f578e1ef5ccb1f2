package dev.hepatica.prognosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.prognosis.model.ModelCard.FigureVerification;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.model.Prognosis.Fit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures and classes of an answer. */
class PrognosisTest {

    private static final ModelCard FONG = ModelCards.of("fong");
    private static final ModelCard GAME = ModelCards.of("game");
    private static final ModelCard TBS = ModelCards.of("tbs");
    private static final ModelCard GENES = ModelCards.of("gene-effects");

    @Nested
    class The_figures {

        @Test
        void are_those_of_every_score_that_is_possible_and_of_the_whole_cohort() {
            assertThat(of(score(FONG, 2)).figures()).extracting(Figure::of).containsExactly("2", "all", "all");
            assertThat(of(score(FONG, 1, 3)).figures()).extracting(Figure::of).containsExactly("1", "3", "all", "all");
        }

        @Test
        void are_those_of_every_class_that_a_possible_score_lies_in() {
            assertThat(of(score(GAME, 2)).figures()).extracting(Figure::of).containsOnly("medium");
            assertThat(of(score(GAME, 1, 2)).figures()).extracting(Figure::of).containsOnly("low", "medium");
            assertThat(of(score(GAME, 1, 4)).figures()).extracting(Figure::of).containsOnly("low", "high");
        }

        @Test
        void are_those_of_every_class_that_is_possible() {
            assertThat(of(classes(TBS, "high")).figures())
                    .extracting(Figure::of)
                    .containsOnly("high");
            assertThat(of(classes(TBS, "low", "high")).figures())
                    .extracting(Figure::of)
                    .containsOnly("low", "high");
        }

        @Test
        void are_those_of_what_holds() {
            assertThat(of(new Model(GENES, new Answer.Effects(List.of("ras", "fbxw7"))))
                            .figures())
                    .extracting(Figure::of)
                    .containsExactly("ras", "fbxw7");
        }

        @Test
        void are_all_where_nothing_is_answered() {
            assertThat(of(new Model(FONG, new Answer.Nothing("no table"))).figures())
                    .isEqualTo(FONG.figures());
        }
    }

    @Nested
    class A_figure_is_certainly_that_of_the_answer {

        @Test
        void if_it_is_of_the_only_score() {
            var two = of(score(FONG, 2));

            assertThat(two.isCertainly(figure(FONG, "2"))).isTrue();
            assertThat(two.isCertainly(figure(FONG, "3"))).isFalse();
            assertThat(of(score(FONG, 2, 3)).isCertainly(figure(FONG, "2"))).isFalse();
        }

        @Test
        void if_it_is_of_the_class_that_all_possible_scores_lie_in() {
            assertThat(of(score(GAME, 2, 3)).isCertainly(figure(GAME, "medium")))
                    .isTrue();
            assertThat(of(score(GAME, 3, 4)).isCertainly(figure(GAME, "medium")))
                    .isFalse();
        }

        @Test
        void if_it_is_of_the_only_class() {
            assertThat(of(classes(TBS, "low")).isCertainly(figure(TBS, "low"))).isTrue();
            assertThat(of(classes(TBS, "low", "medium")).isCertainly(figure(TBS, "low")))
                    .isFalse();
        }

        @Test
        void but_never_if_it_is_of_the_whole_cohort_or_nothing_is_answered() {
            assertThat(of(score(FONG, 2)).isCertainly(figure(FONG, "all"))).isFalse();
            assertThat(of(new Model(FONG, new Answer.Nothing("no table"))).isCertainly(figure(FONG, "2")))
                    .isFalse();
        }
    }

    @Nested
    class A_probability {

        @ParameterizedTest
        @EnumSource(FigureVerification.class)
        void needs_a_figure_that_is_citable(FigureVerification verification) {
            var figure = figure(Figure.Unit.PERCENT, Optional.of("5"), verification);

            assertThat(figure.isProbability())
                    .isEqualTo(verification == FigureVerification.SEED || verification == FigureVerification.SOURCE);
        }

        @ParameterizedTest
        @EnumSource(Figure.Unit.class)
        void is_a_share(Figure.Unit unit) {
            assertThat(figure(unit, Optional.of("5"), FigureVerification.SEED).isProbability())
                    .isEqualTo(unit == Figure.Unit.PERCENT);
        }

        @Test
        void needs_a_horizon() {
            assertThat(figure(Figure.Unit.PERCENT, Optional.empty(), FigureVerification.SEED)
                            .isProbability())
                    .isFalse();
        }

        private static Figure figure(Figure.Unit unit, Optional<String> years, FigureVerification verification) {
            return new Figure(
                    "all",
                    "overall survival",
                    Figure.Endpoint.OS,
                    years.map(BigDecimal::new),
                    BigDecimal.TEN,
                    List.of(),
                    unit,
                    "original",
                    verification,
                    Optional.empty());
        }
    }

    private record Model(ModelCard card, Answer answer) {}

    private static Model score(ModelCard card, int... scores) {
        return new Model(card, new Answer.Score(PossibleScores.of(scores), 7));
    }

    private static Model classes(ModelCard card, String... ids) {
        return new Model(card, new Answer.Classification(Set.of(ids), Optional.empty()));
    }

    private static Prognosis of(Model model) {
        return new Prognosis(model.card, Fit.WITHIN, List.of(), model.answer, List.of());
    }

    private static Figure figure(ModelCard card, String of) {
        return card.figures().stream()
                .filter(figure -> figure.of().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
