package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.model.grade.Strength;

/** Checks that an item of a site has a place in a plan; for bundled items the tests of this software do so. */
final class RecommendationChecks {

    private RecommendationChecks() {}

    /** @throws InvalidEvidence if an item about activities has no axis, no grade or no effect */
    static void check(FileEntry<Recommendation> entry) {
        var item = entry.value();
        var about = item.effect().opposes().size() + item.effect().qualifies().size();
        if (item.effect().axis().isEmpty() && about + item.effect().proposes().size() > 0) {
            throw invalid(entry, "the key 'axis' is missing: what it says of activities has no place in a plan");
        }
        if (item.grade().strength() == Strength.NONE && !item.effect().opposes().isEmpty()) {
            throw invalid(entry, "what opposes something is 'strong' or 'conditional', not 'none'");
        }
        if (item.applicability().contextual() && about == 0) {
            throw invalid(entry, "it is contextual, but opposes and qualifies nothing, and would never be shown");
        }
    }

    private static InvalidEvidence invalid(FileEntry<Recommendation> entry, String words) {
        return new InvalidEvidence(
                "%s: %s: %s".formatted(entry.at(""), entry.value().id(), words));
    }
}
