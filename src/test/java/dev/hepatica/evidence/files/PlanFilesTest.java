package dev.hepatica.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hepatica.evidence.base.ActivityRelation;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecordEvidence;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.model.finding.Fact;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files that say how a plan is made, and their mistakes. */
class PlanFilesTest {

    private static final String STATES = """
            states:
              - {id: treated, label: treated, when: ras == 'wild', decides: [follow-up], offers: {follow-up: [scan]},
                 silent: ['class:drug'], asks: [ecog]}
              - {id: any, label: any, when: 'true', decides: [systemic]}
            intents: [{id: any, label: any, when: 'true', asksNot: [ras]}]
            running: {chemo: [drug]}
            targets: [{of: a, when: ras == 'wild'}]
            needless: [{test: gene-test, when: ecog >= 3}]
            frames: [b]
            """;
    private static final String ASSUMPTIONS = """
            assumptions:
              - {facts: [ecog], record: [no-severe-condition], value: {range: [0, 1]}, reason: usual}
              - {facts: [resectability], value: {fact: initialResectability}, printed: false, reason: the same}
            usual: [{fact: ras, value: mutant}]
            never: [{fact: ras, reason: it decides}]
            mostPrinted: 6
            """;
    private static final String RELATIONS = "[{from: a, relation: part-of, to: b, basis: [one]}]";
    private static final String PREFERENCES = """
            - {id: p, axis: systemic, when: ras == 'wild', relation: before, first: [a, b], second: ['class:drug'],
               reason: better, basis: [one]}
            """;

    private static final Map<String, String> FILES = new HashMap<>(Map.of(
            "base.yaml",
            "{version: 1.0.0, reviewed: 2026-11-20, domains: [items]}",
            "vocabulary.yaml",
            """
            settings: {}
            facts:
              - {id: ras, label: RAS, type: code, values: {wild: wild type, mutant: mutant}, ask: never}
              - {id: ecog, label: ECOG, type: integer, ask: never}
              - {id: resectability, label: now, type: code, values: {yes: so, no: not so}, ask: never}
              - {id: initialResectability, label: first, type: code, values: {yes: so, no: not so}, ask: never}
              - {id: currentTreatments, label: running, type: codes, values: {chemo: chemo}, ask: never}
            """,
            "activities.yaml",
            """
            classes: [{id: drug, label: drugs}]
            activities:
              - {id: a, label: A, axis: systemic, classes: [drug]}
              - {id: b, label: B, axis: systemic}
              - {id: gene-test, label: Test, axis: work-up}
              - {id: scan, label: Scan, axis: follow-up}
            """,
            "papers.yaml",
            "[{id: review, label: Review, citation: A review.}]",
            "conflicts.yaml",
            "[]",
            "premises.yaml",
            "[]",
            "items.yaml",
            """
            - {id: one, kind: recommendation, statement: Offer it., when: ras == 'wild', axis: systemic, proposes: [gene-test],
               strength: strong, certainty: high, sources: [{paper: review, lines: 1-2}], reviewed: 2026-11-20}
            """));

    static {
        FILES.put("states.yaml", STATES);
        FILES.put("assumptions.yaml", ASSUMPTIONS);
        FILES.put("relations.yaml", RELATIONS);
        FILES.put("preferences.yaml", PREFERENCES);
    }

    @TempDir
    Path overlay;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                state("[scan]", "[scann]", "states.yaml:2:99: treated names the activity 'scann'"),
                state(
                        "'class:drug'",
                        "'class:drugs'",
                        "states.yaml:3:15: treated names the class of activities 'drugs'"),
                state(
                        "[ecog]",
                        "[ecogg]",
                        "states / treated / asks / [0]: there is no fact 'ecogg'; did you mean 'ecog'?"),
                state("{follow-up: [", "{followup: [", "'followup' is none of [work-up, board"),
                state(
                        "id: any, label: any, when: 'true', d",
                        "id: treated, label: any, when: 'true', d",
                        "two states are called 'treated'"),
                state("chemo: [drug]", "chem: [drug]", "states.yaml:6:11: 'chem' is not among the running treatments"),
                state(
                        "chemo: [drug]",
                        "chemo: [drugs]",
                        "states.yaml:6:19: chemo names the class of activities 'drugs'"),
                state("of: a", "of: c", "a target names the activity 'c'"),
                state("test: gene-test", "test: genes", "a needless test names the activity 'genes'"),
                state("frames: [b]", "frames: [c]", "states.yaml:9:10: the list of frames names the activity 'c'"),
                assumption("[no-severe-condition]", "[no-severe]", "'no-severe' is none of [no-systemic-therapy"),
                assumption("[0, 1]", "[1, 0]", "assumptions.yaml:2:67: ecog is never [1,0]; a range is two numbers"),
                assumption("{fact: initial", "{fact: initia", "there is no fact 'initiaResectability'; did you mean"),
                assumption("{fact: initialResectability}", "maybe", "resectability is never 'maybe'"),
                assumption(
                        "{fact: initialResectability}", "{fact: ras}", "ras has values that resectability never has"),
                assumption("value: mutant", "value: true", "assumptions.yaml:4:28: ras is never true"),
                assumption("mostPrinted: 6", "{}", "assumptions.yaml:"),
                assumption("never: [{fact: ras", "never: [{fact: rass", "there is no fact 'rass'; did you mean 'ras'?"),
                arguments(
                        "relations.yaml",
                        RELATIONS.replace("from: a", "from: c"),
                        "relations.yaml:1:9: a relation names the activity 'c'"),
                arguments(
                        "relations.yaml",
                        RELATIONS.replace("[one]", "[on]"),
                        "a relation names the item 'on', which does not exist; did you mean"),
                arguments(
                        "relations.yaml",
                        RELATIONS.replace("part-of", "part"),
                        "'part' is none of [presupposes, part-of,"),
                arguments(
                        "preferences.yaml",
                        PREFERENCES.replace("[a, b]", "[a, c]"),
                        "preferences.yaml:1:77: p names the activity 'c'"),
                arguments("preferences.yaml", PREFERENCES.replace("[a, b]", "[]"), "the key 'first' is missing"),
                arguments("preferences.yaml", PREFERENCES + PREFERENCES, "two preferences are called 'p'"),
                arguments(
                        "preferences.yaml",
                        PREFERENCES.replace("before", "above"),
                        "'above' is none of [before, beside]"));
    }

    private static Arguments state(String right, String wrong, String message) {
        return arguments("states.yaml", STATES.replace(right, wrong), message);
    }

    private static Arguments assumption(String right, String wrong, String message) {
        return arguments("assumptions.yaml", ASSUMPTIONS.replace(right, wrong), message);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("mistakes")
    void a_mistake_is_reported_with_its_place(String file, String text, String message) {
        var files = new HashMap<>(FILES);
        files.put(file, text);

        assertThatThrownBy(() -> EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name))))
                .isInstanceOf(InvalidEvidence.class)
                .message()
                .startsWith(file + ":")
                .contains(message);
    }

    @Test
    void rules_are_read_as_they_are_written() {
        var rules = read().rules();
        var assumption = rules.assumptions().assumptions().get(0);

        assertThat(rules.states().states().get(0).offers()).containsExactly(Map.entry(Axis.FOLLOW_UP, List.of("scan")));
        assertThat(assumption.facts()).containsExactly(Fact.ECOG);
        assertThat(assumption.record()).containsExactly(RecordEvidence.NO_SEVERE_CONDITION);
        assertThat(assumption.printed()).isTrue();
        assertThat(rules.assumptions().assumptions().get(1).printed()).isFalse();
        assertThat(rules.relations().get(0).relation()).isEqualTo(ActivityRelation.Kind.PART_OF);
    }

    @Test
    void what_a_site_retires_is_left_out() {
        SmallFiles.write(overlay, "retired.yaml", "[{activity: b, reason: R, reviewed: 2026-11-20}]");

        var rules = with(overlay).rules();

        assertThat(rules.relations()).isEmpty();
        assertThat(rules.preferences().get(0).first()).containsExactly("a");
        assertThat(rules.states().frames()).isEmpty();
    }

    @Test
    void a_preference_goes_with_the_items_that_it_rests_on() {
        SmallFiles.write(overlay, "retired.yaml", "[{item: one, reason: R, reviewed: 2026-11-20}]");

        var rules = with(overlay).rules();

        assertThat(rules.preferences()).isEmpty();
        assertThat(rules.relations().get(0).basis()).isEmpty();
    }

    @Test
    void a_site_does_not_change_them() {
        SmallFiles.write(overlay, "preferences.yaml", "[]");

        assertThatThrownBy(() -> with(overlay))
                .isInstanceOf(InvalidEvidence.class)
                .hasMessageContaining("an overlay has no preferences.yaml");
    }

    private static EvidenceBase read() {
        return EvidenceFiles.read(name -> Objects.requireNonNull(FILES.get(name)));
    }

    private static EvidenceBase with(Path overlay) {
        return EvidenceFiles.read(name -> Objects.requireNonNull(FILES.get(name)), overlay);
    }
}
