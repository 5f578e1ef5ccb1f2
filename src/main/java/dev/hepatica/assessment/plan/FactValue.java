package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * A fact that something rests on, or waits for.
 *
 * @param fact    its name in the vocabulary
 * @param value   its value as a code or number; empty where it is missing
 * @param words   fact and value in words: {@code RAS wild type}, {@code CEA: not on record}
 * @param sources where it was read
 */
public record FactValue(String fact, Optional<String> value, String words, List<Source> sources) {
    public FactValue {
        sources = List.copyOf(sources);
    }
}
