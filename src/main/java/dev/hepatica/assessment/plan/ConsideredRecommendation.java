package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * An item of the base and what became of it.
 *
 * @param item    its id
 * @param verdict {@code true}, {@code false} or {@code open}
 * @param missing the facts that an open verdict waits for
 * @param facts   all facts that its condition names
 */
public record ConsideredRecommendation(String item, String verdict, List<String> missing, List<FactValue> facts) {
    public ConsideredRecommendation {
        missing = List.copyOf(missing);
        facts = List.copyOf(facts);
    }
}
