package dev.hepatica.evidence.base;

import java.util.List;

/**
 * A conflict of sources. Both sides are shown.
 *
 * @param id         the id of the conflict
 * @param topic      its topic
 * @param positions  the sides
 * @param resolution the resolution of the base
 */
public record SourceConflict(String id, String topic, List<Position> positions, String resolution) {

    /** The position of one side, with its sources. */
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
