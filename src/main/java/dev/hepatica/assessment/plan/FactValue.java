package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * A fact behind a statement, or missing for one.
 *
 * @param fact    the fact
 * @param value   its value as a code or number; empty where it is missing
 * @param label   the fact in words
 * @param words   fact and value in words: {@code RAS wild type}, {@code CEA: not on record}
 * @param general whether all patients for whom the service plans have it
 * @param sources the resources that it was read from
 */
public record FactValue(
        Fact fact, Optional<String> value, String label, String words, boolean general, List<Source> sources) {
    public FactValue {
        sources = List.copyOf(sources);
    }

    /** The same value in other words. */
    public FactValue inWords(String other) {
        return new FactValue(fact, value, label, other, general, sources);
    }
}
