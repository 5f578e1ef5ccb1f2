package dev.hepatica.evidence;

import java.util.List;

/**
 * Something that the papers disagree about. Both sides are shown.
 *
 * @param resolution what the base makes of it
 */
public record Conflict(String id, String topic, List<Position> positions, String resolution) {

    /** What one side says, and where. */
    public record Position(String statement, List<Citation> sources) {
        public Position {
            Keys.required(statement, "statement");
            sources = Keys.listOf(sources);
        }
    }

    public Conflict {
        Keys.required(id, "id");
        Keys.required(topic, "topic");
        Keys.required(resolution, "resolution");
        positions = Keys.listOf(positions);
    }
}
