package dev.hepatica.assessment.plan;

import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * A fact that something rests on, or waits for.
 *
 * @param fact    the fact
 * @param value   its value as a code or number; empty where it is missing
 * @param words   fact and value in words: {@code RAS wild type}, {@code CEA: not on record}
 * @param general whether it only says that the patient is one of those whom the service plans for
 * @param sources where it was read
 */
public record FactValue(Fact fact, Optional<String> value, String words, boolean general, List<Source> sources) {
    public FactValue {
        sources = List.copyOf(sources);
    }
}
