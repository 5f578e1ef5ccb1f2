package dev.hepatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.model.grade.Strength;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for every item of the bundled base. */
class EvidenceBaseTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();

    static List<Recommendation> items() {
        return BASE.items();
    }

    @ParameterizedTest
    @MethodSource("items")
    void every_item_about_activities_has_an_axis(Recommendation item) {
        var targets = item.effect().proposes().size()
                + item.effect().opposes().size()
                + item.effect().qualifies().size();
        assertThat(item.effect().axis().isPresent() || targets == 0).isTrue();
    }

    @ParameterizedTest
    @MethodSource("items")
    void what_carries_no_strength_opposes_nothing(Recommendation item) {
        assertThat(item.grade().strength() != Strength.NONE
                        || item.effect().opposes().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("items")
    void a_contextual_item_has_a_context(Recommendation item) {
        if (item.applicability().contextual()) {
            assertThat(item.effect().opposes().size()
                            + item.effect().qualifies().size())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void a_disputed_figure_is_never_bare(Recommendation item) {
        assertThat(item.provenance().outcomes())
                .filteredOn(outcome -> item.provenance().conflicts().contains("checkmate-142-figures")
                        && !outcome.measure().startsWith("disease control"))
                .allSatisfy(outcome -> assertThat(outcome.caveat()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("items")
    void a_statement_is_a_sentence_or_two(Recommendation item) {
        assertThat(item.statement()).endsWith(".").hasSizeBetween(40, 400).doesNotContain("\n");
        assertThat(item.applicability().when().words()).isNotBlank();
    }
}
