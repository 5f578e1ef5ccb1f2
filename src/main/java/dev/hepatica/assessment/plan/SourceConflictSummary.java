package dev.hepatica.assessment.plan;

import dev.hepatica.evidence.base.SourceConflict;
import java.util.List;

/**
 * A conflict of sources.
 *
 * @param topic      the topic of the conflict
 * @param positions  the statement of each side
 * @param resolution the resolution of the evidence base
 */
public record SourceConflictSummary(String topic, List<String> positions, String resolution) {

    public SourceConflictSummary {
        positions = List.copyOf(positions);
    }

    public static SourceConflictSummary of(SourceConflict conflict) {
        return new SourceConflictSummary(
                conflict.topic(),
                conflict.positions().stream()
                        .map(SourceConflict.Position::statement)
                        .toList(),
                conflict.resolution());
    }

    /** Both sides and the resolution, in one paragraph. */
    @Override
    public String toString() {
        return "Sources disagree on %s: %s %s".formatted(topic, String.join(" ", positions), resolution);
    }
}
