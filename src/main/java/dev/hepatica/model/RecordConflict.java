package dev.hepatica.model;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import java.util.List;

/**
 * Conflict in the record: two entries that contradict each other. It is reported whether or not the plan depends on it.
 *
 * @param fact      the fact that it is about
 * @param statement the contradiction and its consequence, in a sentence or two
 * @param sources   the entries
 */
public record RecordConflict(Fact fact, String statement, List<Source> sources) {
    public RecordConflict {
        sources = List.copyOf(sources);
    }
}
