package dev.hepatica.evidence.files;

import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.Recommendation.Strength;
import dev.hepatica.evidence.yaml.InvalidEvidence;

/** Makes sure that an item of a site makes sense in a plan; for the bundled ones the tests of this software do. */
final class RecommendationChecks {

    private RecommendationChecks() {}

    /** @throws InvalidEvidence if what the item says of activities has no place, no weight or no effect */
    static void check(FileEntry<Recommendation> entry) {
        var item = entry.value();
        var wakes = item.opposes().size() + item.qualifies().size();
        if (item.axis().isEmpty() && wakes + item.proposes().size() > 0) {
            throw invalid(entry, "the key 'axis' is missing: what it says of activities has no place in a plan");
        }
        if (item.strength() == Strength.NONE && !item.opposes().isEmpty()) {
            throw invalid(entry, "what opposes something is 'strong' or 'conditional', not 'none'");
        }
        if (item.quiet() && wakes == 0) {
            throw invalid(entry, "it is quiet, but opposes and qualifies nothing, and would never speak");
        }
    }

    private static InvalidEvidence invalid(FileEntry<Recommendation> entry, String words) {
        return new InvalidEvidence(
                "%s: %s: %s".formatted(entry.at(""), entry.value().id(), words));
    }
}
