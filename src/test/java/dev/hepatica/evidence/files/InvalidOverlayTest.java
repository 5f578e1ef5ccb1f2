package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.LEFT;
import static dev.hepatica.evidence.files.SmallFiles.write;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hepatica.evidence.yaml.InvalidEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors in a site's files are reported with their place and the correct form. */
class InvalidOverlayTest {

    private static final String HOUSE = LEFT.replace("id: left", "id: house");

    @TempDir
    Path overlay;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "a key",
                        "house.yaml",
                        HOUSE.replace("proposes:", "propose:"),
                        "house.yaml:6:3: house / propose: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, when]; did you mean 'proposes'?"),
                arguments(
                        "the key override",
                        "house.yaml",
                        HOUSE + "  overide: true\n",
                        "house.yaml:11:3: house / overide: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, when]; did you mean 'override'?"),
                arguments(
                        "a key in another spelling",
                        "house.yaml",
                        HOUSE.replace("statement:", "statment:"),
                        "house.yaml:3:3: house / statment: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, when]; did you mean 'statement'?"),
                arguments(
                        "a key that must be there",
                        "house.yaml",
                        HOUSE.replaceFirst("  strength:.*\n", ""),
                        "house.yaml:1:3: house: the key 'strength' is missing"),
                arguments(
                        "a key of a source",
                        "house.yaml",
                        HOUSE.replace("lines:", "line:"),
                        "house.yaml:9:29: house / sources / [0] / line: there is no such key; known are [citation, doi, lines, nct, pages, paper, pmid, ref, trial, verification]; did you mean 'lines'?"),
                arguments(
                        "a key of an activity",
                        "activities.yaml",
                        "activities: [{id: a, label: A, axis: board, klasses: [operation]}]",
                        "activities.yaml:1:45: activities / a / klasses: there is no such key; known are [axis, classes, general, id, ingredients, insteadOf, label, loinc, modifier, override, partial, plannedAs, procedure, snomed, test]; did you mean 'classes'?"),
                arguments(
                        "a word of a closed list",
                        "house.yaml",
                        HOUSE.replace("strong", "stron"),
                        "house.yaml:7:13: house / strength: 'stron' is none of [strong, conditional, none]; did you mean 'strong'?"),
                arguments(
                        "text for a list",
                        "house.yaml",
                        HOUSE.replace("[surgery]", "surgery"),
                        "house.yaml:6:13: house / proposes: a list is expected here, as in [one, another]"),
                arguments(
                        "a list for text",
                        "house.yaml",
                        HOUSE.replace("Offer it.", "[offer, it]"),
                        "house.yaml:3:14: house / statement: text is expected here"),
                arguments(
                        "a list for a condition",
                        "house.yaml",
                        HOUSE.replace("side == 'left'", "[side]"),
                        "house.yaml:4:9: house / when: a condition is expected here, as text"),
                arguments(
                        "text for a truth value",
                        "house.yaml",
                        HOUSE + "  contextual: often\n",
                        "house.yaml:11:15: house / contextual: true or false is expected here"),
                arguments(
                        "text for override",
                        "house.yaml",
                        HOUSE + "  override: always\n",
                        "house.yaml:11:13: house / override: true or false is expected here"),
                arguments(
                        "text for a number",
                        "house.yaml",
                        HOUSE + "  outcomes: [{measure: OS, source: first}]\n",
                        "house.yaml:11:36: house / outcomes / [0] / source: a whole number is expected here"),
                arguments(
                        "text for a source",
                        "house.yaml",
                        HOUSE.replace("[{paper: review, lines: 1-2}]", "[review]"),
                        "house.yaml:9:13: house / sources / [0]: keys with values are expected here, as in {key: value}"),
                arguments(
                        "one item for a list",
                        "house.yaml",
                        "id: house",
                        "house.yaml:1:1: the whole file: a list is expected here, as in [one, another]"),
                arguments(
                        "no item",
                        "house.yaml",
                        "# to come\n",
                        "house.yaml: the whole file: a list is expected here, as in [one, another]"),
                arguments("an empty entry", "house.yaml", HOUSE + "-\n", "house.yaml:11:2: nothing stands here"),
                arguments(
                        "an empty name",
                        "house.yaml",
                        HOUSE.replace("[surgery]", "[~]"),
                        "house.yaml:1:3: house: something in a list is empty"),
                arguments(
                        "a key twice",
                        "house.yaml",
                        HOUSE + "  kind: against\n",
                        "house.yaml:11:7: not YAML: Duplicate field 'kind'"),
                arguments(
                        "two documents",
                        "house.yaml",
                        HOUSE + "---\n" + HOUSE,
                        "house.yaml:1:1: the whole file: a second document follows; a file holds one, without '---' after its beginning"),
                arguments(
                        "no source",
                        "house.yaml",
                        HOUSE.replace("[{paper: review, lines: 1-2}]", "[]"),
                        "house.yaml:1:3: house: an item without a source"),
                arguments(
                        "the figure of no source",
                        "house.yaml",
                        HOUSE + "  outcomes: [{measure: OS, source: 1}]\n",
                        "house.yaml:1:3: house: an outcome names source 1, but the sources are 0 to 0"),
                arguments(
                        "a source without verification",
                        "house.yaml",
                        HOUSE.replace("{paper: review, lines: 1-2}", "{doi: 10.1/2}"),
                        "house.yaml:9:13: house / sources / [0]: a publication says how it was verified"),
                arguments(
                        "a fact",
                        "house.yaml",
                        HOUSE.replace("side == 'left'", "side == 'left' && frial"),
                        "house.yaml:4:27: house / when: \nERROR: <input>:1:19: undeclared reference to 'frial' (in container '')\n | side == 'left' && frial\n | ..................^\ndid you mean 'frail'?"),
                arguments(
                        "a fact that is asked for",
                        "house.yaml",
                        HOUSE.replace("side == 'left'", "unknown(frial)"),
                        "house.yaml:4:16: house / when: \nERROR: <input>:1:8: undeclared reference to 'known_frial' (in container '')\n | unknown(frial)\n | .......^\ndid you mean 'frail'?"),
                arguments(
                        "a value of a fact",
                        "house.yaml",
                        HOUSE.replace("== 'left'", "== 'lefft'"),
                        "house.yaml:4:17: house / when: \nERROR: <input>:1:9: side is never 'lefft'; it is one of [left, right]\n | side == 'lefft'\n | ........^"),
                arguments(
                        "a type in a condition",
                        "house.yaml",
                        HOUSE.replace("== 'left'", "== 3"),
                        "house.yaml:4:14: house / when: \nERROR: <input>:1:6: found no matching overload for '_==_' applied to '(string, int)' (candidates: (%A0, %A0))\n | side == 3\n | .....^"),
                arguments(
                        "an activity",
                        "house.yaml",
                        HOUSE.replace("[surgery]", "[check, surgrey]"),
                        "house.yaml:6:21: house names the activity 'surgrey', which does not exist; did you mean 'surgery'?"),
                arguments(
                        "an activity unlike any",
                        "house.yaml",
                        HOUSE.replace("[surgery]", "[dance]"),
                        "house.yaml:6:14: house names the activity 'dance', which does not exist; there are [check, surgery]"),
                arguments(
                        "a class",
                        "house.yaml",
                        HOUSE.replace("proposes: [surgery]", "opposes: ['class:operations']"),
                        "house.yaml:6:13: house names the class of activities 'operations', which does not exist; did you mean 'operation'?"),
                arguments(
                        "a class that is spared",
                        "house.yaml",
                        HOUSE + "  exceptions: [{class: operations}]\n",
                        "house.yaml:11:24: house names the class of activities 'operations', which does not exist; did you mean 'operation'?"),
                arguments(
                        "a paper",
                        "house.yaml",
                        HOUSE.replace("paper: review", "paper: revue"),
                        "house.yaml:9:21: house names the paper 'revue', which does not exist; did you mean 'review'?"),
                arguments(
                        "a conflict",
                        "house.yaml",
                        HOUSE + "  conflicts: [one]\n",
                        "house.yaml:11:15: house names the conflict 'one', which does not exist"),
                arguments(
                        "an item",
                        "house.yaml",
                        HOUSE + "  modifies: [lift]\n",
                        "house.yaml:11:14: house names the item 'lift', which does not exist; did you mean 'left'?"),
                arguments(
                        "a treatment",
                        "activities.yaml",
                        "activities: [{id: a, label: A, axis: board, plannedAs: [hepatectomi]}]",
                        "activities.yaml:1:57: a is planned as 'hepatectomi', which is not among the treatments of a record; did you mean 'hepatectomy'?"),
                arguments(
                        "an item that is there",
                        "house.yaml",
                        LEFT,
                        "house.yaml:1:3: two items are called 'left'; the other is at items.yaml:1:3 of the bundled base; what is to stand in its place says 'override: true'"),
                arguments(
                        "an activity that is there",
                        "activities.yaml",
                        "activities: [{id: check, label: A, axis: board}]",
                        "activities.yaml:1:14: two activities are called 'check'; the other is at activities.yaml:4:5 of the bundled base; what is to stand in its place says 'override: true'"),
                arguments(
                        "an item to override",
                        "house.yaml",
                        HOUSE.replace("id: house", "id: lefft") + "  override: true\n",
                        "house.yaml:1:3: overrides the item 'lefft', which does not exist; did you mean 'left'?"),
                arguments(
                        "a circle",
                        "house.yaml",
                        LEFT + "  modifies: [right]\n  override: true\n",
                        "house.yaml:11:13: left updates itself: left modifies right modifies left"),
                arguments(
                        "a circle of one",
                        "house.yaml",
                        HOUSE + "  modifies: [house]\n",
                        "house.yaml:11:13: house updates itself: house modifies house"),
                arguments(
                        "a label",
                        "activities.yaml",
                        "labels: {surgrey: A}",
                        "activities.yaml:1:10: labels the activity 'surgrey', which does not exist; did you mean 'surgery'?"),
                arguments(
                        "an empty label",
                        "activities.yaml",
                        "labels: {surgery: }",
                        "activities.yaml:1:10: the label of 'surgery' is empty"),
                arguments(
                        "what is retired",
                        "retired.yaml",
                        "[{item: lefft, reason: R, reviewed: 2026-11-20}]",
                        "retired.yaml:1:2: retires the item 'lefft', which does not exist; did you mean 'left'?"),
                arguments(
                        "a reason",
                        "retired.yaml",
                        "[{item: left, reviewed: 2026-11-20}]",
                        "retired.yaml:1:2: [0]: the key 'reason' is missing"),
                arguments(
                        "which is retired",
                        "retired.yaml",
                        "[{item: left, activity: check, reason: R, reviewed: 2026-11-20}]",
                        "retired.yaml:1:2: [0]: what is retired is either an 'item', an 'activity' or a 'premise'"),
                arguments(
                        "retired twice",
                        "retired.yaml",
                        "[{item: left, reason: R, reviewed: D}, {item: left, reason: R, reviewed: D}]",
                        "retired.yaml:1:40: the item 'left' is retired twice"),
                arguments(
                        "a place in a plan",
                        "house.yaml",
                        HOUSE.replace("  axis: strategy\n", ""),
                        "house.yaml:1:3: house: the key 'axis' is missing: what it says of activities has no place in a plan"),
                arguments(
                        "a veto without strength",
                        "house.yaml",
                        HOUSE.replace(
                                "proposes: [surgery]\n  strength: strong", "opposes: [surgery]\n  strength: none"),
                        "house.yaml:1:3: house: what opposes something is 'strong' or 'conditional', not 'none'"),
                arguments(
                        "nothing to wake it",
                        "house.yaml",
                        HOUSE + "  contextual: true\n",
                        "house.yaml:1:3: house: it is contextual, but opposes and qualifies nothing, and would never be shown"),
                arguments(
                        "what is fixed",
                        "vocabulary.yaml",
                        "facts: []",
                        "vocabulary.yaml: an overlay has no vocabulary.yaml; it holds items, activities.yaml, papers.yaml, conflicts.yaml, premises.yaml, retired.yaml and settings.yaml"),
                arguments(
                        "an ending", "house.yml", HOUSE, "house.yml: the name of a file in an overlay ends in .yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_reported(String what, String file, String text, String message) {
        write(overlay, file, text);

        assertReported(overlay + "/" + message);
    }

    @Test
    void one_name_for_two_items_of_the_site() {
        write(overlay, "house.yaml", HOUSE);
        write(overlay, "more.yaml", HOUSE);

        assertReported("%1$s/more.yaml:1:3: two items are called 'house'; the other is at %1$s/house.yaml:1:3"
                .formatted(overlay));
    }

    @Test
    void two_in_the_place_of_one() {
        write(overlay, "house.yaml", LEFT + "  override: true\n");
        write(overlay, "more.yaml", LEFT + "  override: true\n");

        assertReported("%1$s/more.yaml:1:3: the item 'left' is overridden twice; the other is at %1$s/house.yaml:1:3"
                .formatted(overlay));
    }

    @Test
    void an_item_retired_and_written() {
        write(overlay, "retired.yaml", "[{item: left, reason: R, reviewed: 2026-11-20}]");
        write(overlay, "house.yaml", LEFT + "  override: true\n");

        assertReported("%1$s/retired.yaml:1:2: the item 'left' is retired, and yet it is written at %1$s/house.yaml:1:3"
                .formatted(overlay));
    }

    @Test
    void an_item_retired_and_named() {
        write(overlay, "retired.yaml", "[{item: left, reason: R, reviewed: 2026-11-20}]");
        write(overlay, "house.yaml", HOUSE + "  modifies: [left]\n");

        assertReported("%1$s/house.yaml:11:14: house names the item 'left', which is retired at %1$s/retired.yaml:1:2"
                .formatted(overlay));
    }

    @Test
    void an_activity_retired_and_named() {
        write(overlay, "retired.yaml", "[{activity: surgery, reason: R, reviewed: 2026-11-20}]");

        assertReported("items.yaml:6:14: left names the activity 'surgery', which is retired at %s/retired.yaml:1:2"
                .formatted(overlay));
    }

    @Test
    void an_activity_retired_that_a_fact_is_obtained_by() {
        write(overlay, "retired.yaml", "[{activity: check, reason: R, reviewed: 2026-11-20}]");

        assertReported(
                "vocabulary.yaml:4:117: frail names the activity 'check', which is retired at %s/retired.yaml:1:2"
                        .formatted(overlay));
    }

    @Test
    void no_folder() {
        overlay = overlay.resolve("evidence");

        assertReported(overlay + ": hepatica.evidence.overlay must be a folder, and there is none of this name");
    }

    @Test
    void a_file_for_a_folder() {
        write(overlay, "house.yaml", HOUSE);
        overlay = overlay.resolve("house.yaml");

        assertReported(overlay + ": hepatica.evidence.overlay must be a folder, and this is none");
    }

    @Test
    void a_folder_with_nothing_in_it() {
        assertReported(overlay + ": the overlay holds no file whose name ends in .yaml");
    }

    @Test
    void a_folder_in_the_folder() throws IOException {
        Files.createDirectory(overlay.resolve("more"));

        assertReported(overlay + "/more: folders in an overlay are not read; its files stand side by side");
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        Files.createSymbolicLink(overlay.resolve("house.yaml"), overlay.resolve("gone"));

        assertReported(overlay + "/house.yaml cannot be read");
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        Files.write(overlay.resolve("house.yaml"), "# für uns".getBytes(StandardCharsets.ISO_8859_1));

        assertReported(overlay + "/house.yaml is not text in UTF-8");
    }

    private void assertReported(String message) {
        assertThatExceptionOfType(InvalidEvidence.class)
                .isThrownBy(() -> SmallFiles.with(overlay))
                .withMessage("%s", message);
    }
}
