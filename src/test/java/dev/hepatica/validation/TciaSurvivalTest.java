package dev.hepatica.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.hepatica.Recorded;
import dev.hepatica.validation.TciaSurvival.Discrimination;
import dev.hepatica.validation.TciaSurvival.Group;
import dev.hepatica.validation.TumourBurden.Zone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** How the people of the cohort fared, and that the data, the plot and the page say so. */
class TciaSurvivalTest {

    private static final Path DATA = Path.of("src/main/resources/prognosis/benchmark-tcia.yaml");
    private static final Path PLOT = Path.of("docs/tcia-survival.svg");
    private static final Path PAGE = Path.of("docs/validation.md");

    @Test
    void everybody_was_followed_and_107_of_197_died() {
        assertThat(TciaCohort.rows())
                .hasSize(197)
                .allSatisfy(row -> assertThat(row.followUp())
                        .hasValueSatisfying(
                                followUp -> assertThat(followUp.months()).isPositive()))
                .allSatisfy(row -> assertThat(row.vital()).isBetween(0, 1))
                .filteredOn(row -> row.followUp().orElseThrow().died())
                .hasSize(107);
    }

    @Test
    void of_168_with_a_recorded_score_90_died() {
        assertThat(TciaSurvival.scored().size()).isEqualTo(168);
        assertThat(TciaSurvival.scored().deaths()).isEqualTo(90);
        assertThat(TciaSurvival.scores()).extracting(Group::size).containsExactly(11, 42, 64, 44, 6, 1);
        assertThat(TciaSurvival.scores()).extracting(Group::deaths).containsExactly(3, 18, 37, 27, 4, 1);
    }

    @Test
    void survival_at_five_years_falls_from_score_to_score_and_score_5_has_no_estimate() {
        assertThat(TciaSurvival.scores())
                .extracting(group -> group.estimate()
                        .map(estimate -> Math.round(100 * estimate.survival()))
                        .orElse(-1L))
                .containsExactly(90L, 77L, 60L, 55L, 33L, -1L);
    }

    @Test
    void the_zone_of_the_tumour_burden_is_known_of_86_people_of_whom_83_have_one_metastasis() {
        var known = TciaSurvival.burdens().stream()
                .filter(TumourBurden::inKnownZone)
                .toList();

        assertThat(known).hasSize(86).filteredOn(TumourBurden::exact).hasSize(83);
        assertThat(TciaSurvival.zones())
                .extracting(Group::name, Group::size, Group::deaths)
                .containsExactly(tuple("below 3", 40, 14), tuple("3 to below 9", 38, 23), tuple("9 or more", 8, 5));
        assertThat(TciaSurvival.burdens().stream()
                        .filter(burden -> !burden.inKnownZone())
                        .collect(Collectors.groupingBy(TumourBurden::zone, Collectors.counting())))
                .containsOnly(entry(Zone.BELOW_3, 46L), entry(Zone.FROM_3_TO_9, 65L));
    }

    @Test
    void discrimination_is_about_0_6_whatever_the_score() {
        assertThat(TciaSurvival.discriminations())
                .extracting(Discrimination::concordance)
                .allSatisfy(concordance -> assertThat(concordance.index()).isBetween(0.55, 0.65));
    }

    @Test
    void the_data_are_what_is_computed() throws IOException {
        Recorded.file(DATA, SurvivalReport.yaml());

        var data = new YAMLMapper().readTree(DATA.toFile());
        assertThat(data.at("/cohort/n").asInt()).isEqualTo(168);
        assertThat(sum(data, "scores", "n")).isEqualTo(168);
        assertThat(sum(data, "scores", "deaths")).isEqualTo(90);
        assertThat(sum(data, "strata", "n")).isEqualTo(168);
        assertThat(data.at("/scores/5").has("survival")).isFalse();
        assertThat(data.at("/scores/5/remark").asText()).contains("n = 1");
    }

    @Test
    void the_plot_is_what_is_computed_and_well_formed() throws Exception {
        var svg = SurvivalReport.plot();

        Recorded.file(PLOT, svg);

        var document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
    }

    @Test
    void the_page_has_the_tables() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(SurvivalReport.scoreTable())
                .contains(SurvivalReport.zoneTable())
                .contains(SurvivalReport.discriminationTable());
    }

    private static int sum(JsonNode data, String list, String field) {
        var sum = 0;
        for (var entry : data.get(list)) {
            sum += entry.get(field).asInt();
        }
        return sum;
    }
}
