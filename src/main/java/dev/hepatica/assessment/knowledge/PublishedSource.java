package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.SourceReference;
import java.util.List;

/**
 * Where an item stands, and the figures that stand there.
 *
 * @param outcomes each in one line, with endpoint and groups
 */
public record PublishedSource(SourceReference reference, List<String> outcomes) {
    public PublishedSource {
        outcomes = List.copyOf(outcomes);
    }
}
