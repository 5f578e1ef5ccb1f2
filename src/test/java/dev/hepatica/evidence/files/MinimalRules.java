package dev.hepatica.evidence.files;

import java.util.HashMap;
import java.util.Map;

/** For a small base: the files that say how a plan is made, with one state in which everything is decided. */
public final class MinimalRules {

    private static final Map<String, String> FILES = Map.of(
            "states.yaml",
            """
            states:
              - {id: any, label: any state, when: 'true', decides: [work-up, board, strategy, systemic, local, follow-up]}
            intents:
              - {id: any, label: any intent, when: 'true'}
            """,
            "assumptions.yaml",
            "{mostPrinted: 6}",
            "relations.yaml",
            "[]",
            "preferences.yaml",
            "[]");

    private MinimalRules() {}

    /** The files of a small base with these. */
    public static Map<String, String> with(Map<String, String> files) {
        var all = new HashMap<>(FILES);
        all.putAll(files);
        return Map.copyOf(all);
    }
}
