package dev.hepatica.documentation.prognosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hepatica.Recorded;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Vocabulary;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.prognosis.model.ModelCard.FigureVerification;
import dev.hepatica.prognosis.model.Prognosis;
import dev.hepatica.prognosis.site.SiteTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about prognostic models says what the cards, the models and the vocabulary say. */
class PrognosisPageTest {

    private static final Path PAGE = Path.of("docs/prognosis.md");

    private static final Path CODES =
            Path.of("fhir-profiles/fsh-generated/resources/CodeSystem-crlm-prognostic-model.json");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The words of each way to compare. */
    private static final Map<String, String> WORDS =
            Map.of(">", "(?:over|more than)", "<", "(?:under|less than)", "≥", "or more", "≤", "or less");

    private static Vocabulary vocabulary;
    private static List<Prognosis> models;
    private static String page;

    @BeforeAll
    static void make() throws IOException {
        vocabulary = EvidenceFiles.bundled().conditions().vocabulary();
        models = Models.ofNothing();
        page = new PrognosisPage(models, vocabulary, BenchmarkSection.read()).text();
    }

    @Test
    void is_what_the_cards_the_models_and_the_vocabulary_say() {
        Recorded.file(PAGE, page);
    }

    @Test
    void tells_every_model_that_has_a_code_once() throws IOException {
        var codes = new ObjectMapper().readTree(CODES.toFile()).path("concept").findValuesAsText("code");

        assertThat(models.stream().map(each -> each.model().code())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(page.lines().filter(line -> line.startsWith("### ")))
                .hasSize(codes.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void says_how_each_model_comes_to_its_answer_with_every_cut_off() {
        for (var model : models) {
            var card = model.model();
            var section = new ModelSection(model, vocabulary);
            var compared = Models.criteria(model).stream()
                    .filter(section::isCompared)
                    .flatMap(criterion -> criterion.facts().stream())
                    .map(Fact::id)
                    .toList();
            new TreeMap<>(card.cutoffs()).forEach((name, limit) -> {
                if (!compared.contains(name)) {
                    var words = card.formula()
                            + Models.criteria(model).stream()
                                    .map(each -> each.words())
                                    .collect(Collectors.joining(" "));
                    assertThat(numbers(words))
                            .as("%s, %s".formatted(card.code(), name))
                            .contains(limit);
                }
            });
        }
    }

    @Test
    void compares_as_the_words_of_a_criterion_say() {
        var checked = 0;
        for (var model : models) {
            var section = new ModelSection(model, vocabulary);
            for (var criterion : Models.criteria(model)) {
                if (section.isCompared(criterion)) {
                    assertThat(criterion.words())
                            .as(model.model().code())
                            .containsPattern(WORDS.get(Models.operator(model, criterion)));
                    assertThat(numbers(criterion.words()))
                            .as(criterion.words())
                            .contains(model.model().cutoff(criterion.facts().get(0)));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(19);
    }

    @Test
    void has_figures_for_values_that_there_are_and_none_of_our_own() {
        for (var model : models) {
            var card = model.model();
            var values = Stream.concat(
                            Stream.of("all"),
                            card.strata().stream()
                                    .flatMap(stratum -> Stream.concat(
                                            Stream.of(stratum.id()),
                                            stratum.scores().isEmpty()
                                                    ? Stream.of()
                                                    : Stream.iterate(
                                                                    stratum.scores()
                                                                            .get(0),
                                                                    score -> score
                                                                            <= stratum.scores()
                                                                                    .get(1),
                                                                    score -> score + 1)
                                                            .map(String::valueOf))))
                    .toList();
            assertThat(card.figures()).as(card.code()).allSatisfy(figure -> {
                assertThat(values).contains(figure.of());
                assertThat(figure.verification()).isNotEqualTo(FigureVerification.OWN);
            });
        }
    }

    @Test
    void shows_files_of_a_site_that_are_read_and_say_that_they_are_made_up(@TempDir Path folder) throws IOException {
        for (var file : SiteExamples.FILES.entrySet()) {
            assertThat(file.getValue()).startsWith("# MADE UP.").contains("source: made up");
            assertThat(page).contains(file.getValue());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }

        var tables = SiteTables.in(folder);

        assertThat(tables.basingstoke()).isPresent();
        assertThat(tables.contour()).isPresent();
    }

    private static List<BigDecimal> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(match -> new BigDecimal(match.group()))
                .toList();
    }
}
