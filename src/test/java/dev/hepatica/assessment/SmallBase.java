package dev.hepatica.assessment;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.files.MinimalRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** An evidence base of a few facts and activities, for items of one line. */
final class SmallBase {

    private static final Map<String, String> BASE = MinimalRules.with(Map.of(
            "base.yaml",
            "{version: 1.0.0, reviewed: 2026-11-20, domains: [items]}",
            "vocabulary.yaml",
            """
            settings: {}
            facts:
              - {id: crlm, label: crlm, type: boolean, yes: crlm, no: no crlm, ask: optional, question: Crlm}
              - {id: activeDisease, label: disease, type: boolean, yes: disease, no: no disease, ask: never}
              - {id: ras, label: RAS, type: code, values: {wild: wild type, mutant: mutant}, ask: required, question: RAS}
              - {id: braf, label: BRAF, type: code, values: {wild: wild type, v600e: V600E}, ask: required, question: BRAF,
                 obtain: [gene-test]}
              - {id: frail, label: frailty, type: boolean, yes: frail, no: not frail, ask: optional, question: Frail}
              - {id: plannedTreatments, label: planned, type: codes, values: {chemo: chemo, local: local}, absentMeans: [],
                 ask: optional, question: Planned}
              - {id: currentTreatments, label: running, type: codes, values: {chemo: chemo}, absentMeans: [], ask: optional,
                 question: Running}
            """,
            "activities.yaml",
            """
            classes: [{id: drug, label: drugs}, {id: inhibitor, label: inhibitors}]
            activities:
              - {id: a, label: A, axis: systemic, classes: [drug], plannedAs: [chemo]}
              - {id: b, label: B, axis: systemic, classes: [drug]}
              - {id: c, label: C, axis: systemic, classes: [drug, inhibitor]}
              - {id: scan, label: Scan, axis: follow-up}
              - {id: gene-test, label: Gene test, axis: work-up}
            """,
            "papers.yaml",
            "[{id: review, label: Review, citation: A review.}]",
            "conflicts.yaml",
            "[]",
            "premises.yaml",
            "[]"));

    private SmallBase() {}

    /** The base with these items. */
    static EvidenceBase of(String items) {
        var files = new HashMap<>(BASE);
        files.put("items.yaml", items);
        return EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name)));
    }

    /** The base with these items and premises. */
    static EvidenceBase of(String items, String premises) {
        var files = new HashMap<>(BASE);
        files.put("items.yaml", items);
        files.put("premises.yaml", premises);
        return EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name)));
    }

    /** The base with these items and rules of states. */
    static EvidenceBase withStates(String items, String states) {
        var files = new HashMap<>(BASE);
        files.put("items.yaml", items);
        files.put("states.yaml", BASE.get("states.yaml") + states);
        return EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name)));
    }

    /** A strong statement. */
    static String item(String id, String when, String... more) {
        return item(id, when, "strong", more);
    }

    /** A statement of conditional strength. */
    static String weak(String id, String when, String... more) {
        return item(id, when, "conditional", more);
    }

    private static String item(String id, String when, String strength, String[] more) {
        return """
                - id: %s
                  kind: recommendation
                  statement: Statement %s.
                  when: %s
                  axis: systemic
                  strength: %s
                  certainty: high
                  sources: [{paper: review, lines: 1-2}]
                  reviewed: 2026-11-20
                  %s
                """.formatted(id, id, when, strength, String.join("\n  ", more));
    }
}
