package dev.hepatica.model;

import dev.hepatica.model.finding.Source;
import java.util.List;

/**
 * Something in the record that contradicts something else in it, told whether or not the plan depends on it.
 *
 * @param fact      what it is about, by the name of the fact ({@code mmrDeficient})
 * @param statement what contradicts what, and what was made of it
 */
public record RecordConflict(String fact, String statement, List<Source> sources) {
    public RecordConflict {
        sources = List.copyOf(sources);
    }
}
