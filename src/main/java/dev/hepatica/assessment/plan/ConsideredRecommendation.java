package dev.hepatica.assessment.plan;

import java.util.List;

/**
 * An item of the base with its verdict.
 *
 * @param item    the id of the item
 * @param verdict {@code true}, {@code false} or {@code open}
 * @param missing the missing facts that decide an open verdict
 * @param facts   all facts that its conditions name
 */
public record ConsideredRecommendation(String item, String verdict, List<String> missing, List<FactValue> facts) {
    public ConsideredRecommendation {
        missing = List.copyOf(missing);
        facts = List.copyOf(facts);
    }
}
