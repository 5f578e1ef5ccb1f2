package dev.hepatica.evidence.files;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A base of two items, for overlays. */
final class SmallFiles {

    static final String LEFT = """
            - id: left
              kind: recommendation
              statement: Offer it.
              when: side == 'left'
              axis: strategy
              proposes: [surgery]
              strength: strong
              certainty: high
              sources: [{paper: review, lines: 1-2}]
              reviewed: 2026-11-20
            """;
    static final String RIGHT = """
            - id: right
              kind: recommendation
              statement: Offer it there too.
              when: side == 'right'
              axis: strategy
              proposes: [surgery]
              strength: strong
              certainty: high
              sources: [{paper: review, lines: 3-4}]
              modifies: [left]
              reviewed: 2026-11-20
            """;

    /** An item of a site. */
    static final String HOUSE = LEFT.replace("id: left", "id: house");

    static final Map<String, String> BUNDLED = MinimalRules.with(Map.of(
            "base.yaml",
            "{version: 1.0.0, reviewed: 2026-11-20, domains: [items]}",
            "vocabulary.yaml",
            """
            settings: {elderlyAge: 70}
            facts:
              - {id: side, label: side, type: code, values: {left: left, right: right}, ask: required, question: Which side}
              - {id: frail, label: frail, type: boolean, yes: frail, no: not frail, ask: required, question: Is it so, obtain: [check]}
              - {id: plannedTreatments, label: plans, type: codes, values: {hepatectomy: hepatectomy}, ask: never}
            """,
            "activities.yaml",
            """
            classes: [{id: operation, label: operations}]
            activities:
              - {id: surgery, label: Surgery, axis: strategy, classes: [operation], plannedAs: [hepatectomy]}
              - {id: check, label: Check-up, axis: work-up}
            """,
            "papers.yaml",
            "[{id: review, label: Review, citation: A review.}]",
            "conflicts.yaml",
            "[]",
            "premises.yaml",
            "[]",
            "items.yaml",
            LEFT + RIGHT));

    private SmallFiles() {}

    static EvidenceBase bundled() {
        return EvidenceFiles.read(name -> Objects.requireNonNull(BUNDLED.get(name)));
    }

    static EvidenceBase bundledBut(String file, String text) {
        var files = new HashMap<>(BUNDLED);
        files.put(file, text);
        return EvidenceFiles.read(name -> Objects.requireNonNull(files.get(name)));
    }

    static EvidenceBase with(Path overlay) {
        return EvidenceFiles.read(name -> Objects.requireNonNull(BUNDLED.get(name)), overlay);
    }

    /** Writes a file of a site. */
    static void write(Path overlay, String name, String text) {
        try {
            Files.writeString(overlay.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that an overlay is refused with this message. */
    static void assertReported(Path overlay, String message) {
        assertThatExceptionOfType(InvalidEvidence.class)
                .isThrownBy(() -> with(overlay))
                .withMessage("%s", message);
    }
}
