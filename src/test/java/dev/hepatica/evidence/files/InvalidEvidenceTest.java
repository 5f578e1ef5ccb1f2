package dev.hepatica.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every error in the base is reported at start, with its place. */
class InvalidEvidenceTest {

    private static final String ITEM = """
            - id: left
              kind: recommendation
              statement: Offer it.
              when: side == 'left'
              proposes: [surgery]
              strength: strong
              certainty: high
              sources: [{paper: review, lines: 1-2}]
              reviewed: 2026-11-20
            """;

    private static final Map<String, String> FILES = MinimalRules.with(Map.of(
            "base.yaml",
            "{version: 1.0.0, reviewed: 2026-11-20, domains: [items]}",
            "vocabulary.yaml",
            """
            settings: {}
            facts:
              - {id: side, label: side, type: code, values: {left: left, right: right}, ask: required, question: Which side}
              - {id: frail, label: frail, type: boolean, yes: frail, no: not frail, ask: required, question: Is it so}
            """,
            "activities.yaml",
            """
            classes: [{id: operation, label: operations}]
            activities: [{id: surgery, label: Surgery, axis: strategy, classes: [operation]}]
            """,
            "papers.yaml",
            "[{id: review, label: Review, citation: A review.}]",
            "conflicts.yaml",
            "[]",
            "premises.yaml",
            "[]",
            "items.yaml",
            ITEM));

    @Test
    void a_base_without_fault_is_read() {
        assertThat(read(FILES).items()).extracting(Recommendation::id).containsExactly("left");
    }

    @Test
    void the_version_names_the_content() {
        var version = read(FILES).version();

        assertThat(version)
                .matches("1\\.0\\.0\\+[0-9a-f]{7}")
                .isEqualTo(read(FILES).version());
        assertThat(with("items.yaml", ITEM.replace("Offer it", "Offer this")).version())
                .isNotEqualTo(version);
    }

    @Test
    void an_unknown_fact_is_pointed_at_with_a_caret() {
        assertInvalid("items.yaml", ITEM.replace("side == 'left'", "side == 'left' && frial"), """
                items.yaml:4:27: left / when:\s
                ERROR: <input>:1:19: undeclared reference to 'frial' (in container '')
                 | side == 'left' && frial
                 | ..................^""");
    }

    @Test
    void a_position_is_right_in_folded_text_too() {
        assertInvalid(
                "items.yaml",
                ITEM.replace("side == 'left'", ">-\n    side == 'left'\n    && frial"),
                "items.yaml:6:8: left / when");
    }

    @Test
    void a_value_that_a_fact_cannot_have_is_pointed_at() {
        assertInvalid("items.yaml", ITEM.replace("'left'", "'lefft'"), """
                items.yaml:4:17: left / when:\s
                ERROR: <input>:1:9: side is never 'lefft'; it is one of [left, right]
                 | side == 'lefft'
                 | ........^""");
    }

    @Test
    void a_condition_that_is_no_truth_value_is_refused() {
        assertInvalid(
                "items.yaml", ITEM.replace("side == 'left'", "side"), "left / when", "is of type string, not bool");
    }

    @Test
    void a_type_that_does_not_fit_is_refused() {
        assertInvalid(
                "items.yaml", ITEM.replace("side == 'left'", "side == 3"), "items.yaml:4:", "no matching overload");
    }

    @Test
    void an_unknown_key_is_refused() {
        assertInvalid(
                "items.yaml",
                ITEM.replace("proposes:", "propose:"),
                "items.yaml:5:3: left / propose: there is no such key; known are [");
    }

    @Test
    void what_is_not_verified_opposes_at_most_conditionally() {
        var unverified = ITEM.replace("proposes:", "opposes:") + "  verified: false\n";

        assertInvalid("items.yaml", unverified, "left: what is not verified opposes at most conditionally");
        assertThat(with("items.yaml", unverified.replace("strength: strong", "strength: conditional"))
                        .items()
                        .get(0)
                        .words())
                .isEqualTo("Not verified: Offer it.");
    }

    @Test
    void what_is_asked_for_while_open_and_the_way_round_exist() {
        assertInvalid(
                "items.yaml", ITEM + "  whenOpen: [surgry]\n", "items.yaml:10:14: left names the activity 'surgry'");
        assertInvalid(
                "items.yaml", ITEM + "  instead: [surgry]\n", "items.yaml:10:13: left names the activity 'surgry'");
        assertThat(with("items.yaml", ITEM + "  whenOpen: []\n")
                        .items()
                        .get(0)
                        .applicability()
                        .whenOpen()
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void a_way_round_nothing_is_refused() {
        assertInvalid(
                "items.yaml",
                ITEM.replace("proposes:", "qualifies:") + "  instead: [surgery]\n",
                "'instead' names a way round, but nothing is opposed or proposed");
    }

    @Test
    void a_missing_source_is_refused() {
        assertInvalid(
                "items.yaml", ITEM.replace("[{paper: review, lines: 1-2}]", "[]"), "left", "an item without a source");
    }

    @Test
    void a_missing_key_is_refused() {
        assertInvalid("items.yaml", ITEM.replace("  certainty: high\n", ""), "left", "the key 'certainty' is missing");
    }

    @Test
    void an_unknown_activity_is_refused() {
        assertInvalid(
                "items.yaml",
                ITEM.replace("[surgery]", "[surgrey]"),
                "left names the activity 'surgrey', which does not exist");
    }

    @Test
    void an_unknown_class_is_refused() {
        assertInvalid(
                "items.yaml",
                ITEM.replace("proposes: [surgery]", "opposes: ['class:operations']"),
                "left names the class of activities 'operations', which does not exist");
    }

    @Test
    void an_unknown_paper_is_refused() {
        assertInvalid("items.yaml", ITEM.replace("paper: review", "paper: revue"), "left names the paper 'revue'");
    }

    @Test
    void one_id_for_two_items_is_refused() {
        assertInvalid("items.yaml", ITEM + ITEM, "two items are called 'left'");
    }

    @Test
    void what_is_no_yaml_is_refused() {
        assertInvalid("items.yaml", "- id: [", "items.yaml:1:");
    }

    private static void assertInvalid(String file, String text, String... parts) {
        assertThatThrownBy(() -> with(file, text))
                .isInstanceOf(InvalidEvidence.class)
                .message()
                .contains(parts);
    }

    private static EvidenceBase with(String file, String text) {
        var files = new HashMap<>(FILES);
        files.put(file, text);
        return read(files);
    }

    private static EvidenceBase read(Map<String, String> files) {
        return EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name)));
    }
}
