package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.SourceReference;
import java.util.List;

/**
 * A source of an item, with the figures from it.
 *
 * @param reference the source
 * @param outcomes  the figures, each in one line with endpoint and groups
 */
public record PublishedSource(SourceReference reference, List<String> outcomes) {
    public PublishedSource {
        outcomes = List.copyOf(outcomes);
    }
}
