package dev.hepatica.model;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import java.util.List;

/**
 * Something in the record that contradicts something else in it, told whether or not the plan depends on it.
 *
 * @param fact      what it is about
 * @param statement what contradicts what, and what was made of it
 */
public record RecordConflict(Fact fact, String statement, List<Source> sources) {
    public RecordConflict {
        sources = List.copyOf(sources);
    }
}
