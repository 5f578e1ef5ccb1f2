package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Source;
import java.util.List;

/**
 * Something in the record that contradicts something else in it.
 *
 * @param fact      the fact that it is about, by its name in the vocabulary
 * @param label     the fact in words
 * @param statement what contradicts what, and what was made of it
 */
public record ReportedConflict(String fact, String label, String statement, List<Source> sources) {
    public ReportedConflict {
        sources = List.copyOf(sources);
    }
}
