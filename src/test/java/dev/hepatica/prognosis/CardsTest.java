package dev.hepatica.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.prognosis.model.Figure;
import dev.hepatica.prognosis.model.ModelCard;
import dev.hepatica.prognosis.model.ModelCard.Stratum;
import dev.hepatica.prognosis.model.ModelCards;
import dev.hepatica.prognosis.model.PossibleScores;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.model.Prognosis.Answer;
import dev.hepatica.prognosis.site.MadeUpTables;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All published descriptions of the models. */
class CardsTest {

    private static final Path FOLDER = Path.of("src/main/resources/prognosis");
    private static final String BENCHMARK = "benchmark-tcia";
    private static final Path CODES =
            Path.of("fhir-profiles/fsh-generated/resources/CodeSystem-crlm-prognostic-model.json");

    /** The results of all models for a case without findings. */
    static List<Prognosis> prognoses() {
        return new PrognosticModels(SiteTables.NONE).of(Inputs.NONE.patient());
    }

    @Test
    void each_model_has_a_card_and_each_card_has_one_model() throws IOException {
        assertThat(codes()).containsExactlyInAnyOrderElementsOf(cards());
    }

    @Test
    void each_card_has_the_code_that_its_file_is_named_for() throws IOException {
        assertThat(cards())
                .allSatisfy(name -> assertThat(ModelCards.of(name).code()).isEqualTo(name));
    }

    @Test
    void each_model_has_a_code_that_is_published_and_each_code_has_a_model() throws IOException {
        var concepts = new ObjectMapper().readTree(CODES.toFile()).path("concept");
        var published = StreamSupport.stream(concepts.spliterator(), false)
                .map(concept -> concept.path("code"))
                .map(JsonNode::asText)
                .toList();

        assertThat(published).containsExactlyInAnyOrderElementsOf(codes());
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void each_figure_is_of_a_class_of_a_possible_score_or_of_all(Prognosis prognosis) {
        var names = new HashSet<String>(Set.of("all"));
        prognosis.model().strata().forEach(stratum -> names.add(stratum.id()));
        if (prognosis.answer() instanceof Answer.Score score) {
            score.scores().values().forEach(value -> names.add(value.toString()));
        }

        assertThat(prognosis.model().figures()).extracting(Figure::of).isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void no_figure_that_is_not_citable_is_a_probability(Prognosis prognosis) {
        assertThat(prognosis.model().figures())
                .filteredOn(figure -> !figure.verification().isCitable())
                .noneMatch(Figure::isProbability);
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void the_classes_of_a_score_cover_its_range_without_gap_or_overlap(Prognosis prognosis) {
        if (!(prognosis.answer() instanceof Answer.Score score)) {
            assertThat(prognosis.model().strata())
                    .allSatisfy(stratum -> assertThat(stratum.scores()).isEmpty());
            return;
        }
        assertThat(score.scores().high()).isEqualTo(score.maximum());
        assertThat(ranges(prognosis.model()).sorted().toList())
                .containsExactlyElementsOf(score.scores().values());
        assertThat(score.scores().values())
                .allSatisfy(value -> assertThat(prognosis.model().stratum(PossibleScores.of(value)))
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void the_classes_have_unique_names_and_a_meaning(Prognosis prognosis) {
        assertThat(prognosis.model().strata()).extracting(Stratum::id).doesNotHaveDuplicates();
        assertThat(prognosis.model().strata()).allSatisfy(stratum -> {
            assertThat(stratum.label()).isNotBlank();
            assertThat(stratum.meaning()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void every_class_that_can_be_answered_is_on_the_card(Prognosis prognosis) {
        if (prognosis.answer() instanceof Answer.Classification possible) {
            assertThat(possible.ids())
                    .isSubsetOf(
                            prognosis.model().strata().stream().map(Stratum::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("prognoses")
    void shares_and_intervals_are_what_they_can_be(Prognosis prognosis) {
        assertThat(prognosis.model().figures()).allSatisfy(figure -> {
            if (figure.unit() == Figure.Unit.PERCENT) {
                assertThat(figure.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
            if (!figure.ci95().isEmpty()) {
                assertThat(figure.value())
                        .isBetween(figure.ci95().get(0), figure.ci95().get(1));
            }
        });
    }

    @Test
    void the_points_of_a_site_have_the_criteria_of_the_index(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("bpi.yaml"), MadeUpTables.POINTS);
        var models = new PrognosticModels(SiteTables.in(folder));

        for (var inputs : List.of(Inputs.RESECTABLE, Inputs.RESECTED)) {
            assertThat(models.of(inputs.patient()))
                    .filteredOn(each -> each.model().code().equals("bpi"))
                    .allSatisfy(each -> assertThat(each.answer()).isInstanceOf(Answer.Score.class));
        }
    }

    private static Stream<Integer> ranges(ModelCard card) {
        return card.strata().stream()
                .flatMap(stratum -> Stream.iterate(
                        stratum.scores().get(0),
                        score -> score <= stratum.scores().get(1),
                        score -> score + 1));
    }

    private static List<String> codes() {
        return prognoses().stream().map(prognosis -> prognosis.model().code()).toList();
    }

    private static List<String> cards() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals(BENCHMARK))
                    .toList();
        }
    }
}
