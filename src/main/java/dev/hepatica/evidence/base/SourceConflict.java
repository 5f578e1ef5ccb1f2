package dev.hepatica.evidence.base;

import java.util.List;

/**
 * Something that the papers disagree about. Both sides are shown.
 *
 * @param resolution what the base makes of it
 */
public record SourceConflict(String id, String topic, List<Position> positions, String resolution) {

    /** What one side says, and where. */
    public record Position(String statement, List<Citation> sources) {
        public Position {
            RequiredKeys.required(statement, "statement");
            sources = RequiredKeys.listOf(sources);
        }
    }

    public SourceConflict {
        RequiredKeys.required(id, "id");
        RequiredKeys.required(topic, "topic");
        RequiredKeys.required(resolution, "resolution");
        positions = RequiredKeys.listOf(positions);
    }
}
