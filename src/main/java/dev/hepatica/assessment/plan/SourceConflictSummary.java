package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * Something that the sources disagree about.
 *
 * @param positions  what each side says
 * @param resolution what the evidence base makes of it
 */
public record SourceConflictSummary(String topic, List<String> positions, String resolution) {

    public SourceConflictSummary {
        positions = List.copyOf(positions);
    }

    /** Both sides and what is made of them, in one paragraph. */
    @Override
    public String toString() {
        return "Sources disagree on %s: %s %s".formatted(topic, String.join(" ", positions), resolution);
    }
}
