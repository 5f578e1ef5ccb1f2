package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Reference;
import java.util.List;

/**
 * Where an item stands, and the figures that stand there.
 *
 * @param outcomes each in one line, with endpoint and groups
 */
public record KnownSource(Reference reference, List<String> outcomes) {
    public KnownSource {
        outcomes = List.copyOf(outcomes);
    }
}
