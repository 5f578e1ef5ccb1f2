package dev.hepatica.evidence.files;

import static dev.hepatica.evidence.files.SmallFiles.HOUSE;
import static dev.hepatica.evidence.files.SmallFiles.assertReported;
import static dev.hepatica.evidence.files.SmallFiles.write;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors in the form of a site's files are reported with their place and the correct form. */
class InvalidOverlayTest {

    @TempDir
    Path overlay;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "a key",
                        "house.yaml",
                        HOUSE.replace("proposes:", "propose:"),
                        "house.yaml:6:3: house / propose: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, instead, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, verified, when, whenOpen]; did you mean 'proposes'?"),
                arguments(
                        "the key override",
                        "house.yaml",
                        HOUSE + "  overide: true\n",
                        "house.yaml:11:3: house / overide: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, instead, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, verified, when, whenOpen]; did you mean 'override'?"),
                arguments(
                        "a key in another spelling",
                        "house.yaml",
                        HOUSE.replace("statement:", "statment:"),
                        "house.yaml:3:3: house / statment: there is no such key; known are [alongside, axis, basis, certainty, conflicts, contextual, date, design, escat, exceptions, id, inference, instead, jurisdiction, kind, modifies, note, opposes, outcomes, override, proposes, qualifies, reviewed, sources, statement, strength, trial, unless, verified, when, whenOpen]; did you mean 'statement'?"),
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
                        "an empty label",
                        "activities.yaml",
                        "labels: {surgery: }",
                        "activities.yaml:1:10: the label of 'surgery' is empty"),
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
                        "house.yaml:1:3: house: it is contextual, but opposes and qualifies nothing, and would never be shown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void is_reported(String what, String file, String text, String message) {
        write(overlay, file, text);

        assertReported(overlay, overlay + "/" + message);
    }
}
