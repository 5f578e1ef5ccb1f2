package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.HOUSE;
import static dev.hepatica.evidence.files.SmallFiles.LEFT;
import static dev.hepatica.evidence.files.SmallFiles.assertReported;
import static dev.hepatica.evidence.files.SmallFiles.write;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names in a site's files that do not exist, exist already, are retired, or lead back to themselves. */
class OverlayNamesTest {

    @TempDir
    Path overlay;

    static Stream<Arguments> mistakes() {
        return Stream.of(
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
                        "what is retired",
                        "retired.yaml",
                        "[{item: lefft, reason: R, reviewed: 2026-11-20}]",
                        "retired.yaml:1:2: retires the item 'lefft', which does not exist; did you mean 'left'?"),
                arguments(
                        "retired twice",
                        "retired.yaml",
                        "[{item: left, reason: R, reviewed: D}, {item: left, reason: R, reviewed: D}]",
                        "retired.yaml:1:40: the item 'left' is retired twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_reported(String what, String file, String text, String message) {
        write(overlay, file, text);

        assertReported(overlay, overlay + "/" + message);
    }

    @Test
    void one_name_for_two_items_of_the_site() {
        write(overlay, "house.yaml", HOUSE);
        write(overlay, "more.yaml", HOUSE);

        assertReported(
                overlay,
                "%1$s/more.yaml:1:3: two items are called 'house'; the other is at %1$s/house.yaml:1:3"
                        .formatted(overlay));
    }

    @Test
    void two_in_the_place_of_one() {
        write(overlay, "house.yaml", LEFT + "  override: true\n");
        write(overlay, "more.yaml", LEFT + "  override: true\n");

        assertReported(
                overlay,
                "%1$s/more.yaml:1:3: the item 'left' is overridden twice; the other is at %1$s/house.yaml:1:3"
                        .formatted(overlay));
    }

    @Test
    void an_item_retired_and_written() {
        write(overlay, "retired.yaml", "[{item: left, reason: R, reviewed: 2026-11-20}]");
        write(overlay, "house.yaml", LEFT + "  override: true\n");

        assertReported(
                overlay,
                "%1$s/retired.yaml:1:2: the item 'left' is retired, and yet it is written at %1$s/house.yaml:1:3"
                        .formatted(overlay));
    }

    @Test
    void an_item_retired_and_named() {
        write(overlay, "retired.yaml", "[{item: left, reason: R, reviewed: 2026-11-20}]");
        write(overlay, "house.yaml", HOUSE + "  modifies: [left]\n");

        assertReported(
                overlay,
                "%1$s/house.yaml:11:14: house names the item 'left', which is retired at %1$s/retired.yaml:1:2"
                        .formatted(overlay));
    }

    @Test
    void an_activity_retired_and_named() {
        write(overlay, "retired.yaml", "[{activity: surgery, reason: R, reviewed: 2026-11-20}]");

        assertReported(
                overlay,
                "items.yaml:6:14: left names the activity 'surgery', which is retired at %s/retired.yaml:1:2"
                        .formatted(overlay));
    }

    @Test
    void an_activity_retired_that_a_fact_is_obtained_by() {
        write(overlay, "retired.yaml", "[{activity: check, reason: R, reviewed: 2026-11-20}]");

        assertReported(
                overlay,
                "vocabulary.yaml:4:117: frail names the activity 'check', which is retired at %s/retired.yaml:1:2"
                        .formatted(overlay));
    }
}
