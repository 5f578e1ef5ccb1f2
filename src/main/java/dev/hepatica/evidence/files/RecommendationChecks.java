package dev.hepatica.evidence.files;

import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.yaml.InvalidEvidence;
import dev.hepatica.model.grade.Strength;

/** Checks that what an item says holds together, and that an item of a site has a place in a plan. */
final class RecommendationChecks {

    private RecommendationChecks() {}

    /** @throws InvalidEvidence if an item opposes more than its sources bear, or names a way round nothing */
    static void check(FileEntry<Recommendation> entry) {
        var item = entry.value();
        if (!item.provenance().verified()
                && item.grade().strength() == Strength.STRONG
                && !item.effect().opposes().isEmpty()) {
            throw invalid(entry, "what is not verified opposes at most conditionally");
        }
        if (!item.effect().instead().isEmpty()
                && item.effect().opposes().isEmpty()
                && item.effect().proposes().isEmpty()) {
            throw invalid(entry, "'instead' names a way round, but nothing is opposed or proposed");
        }
    }

    /**
     * For bundled items the tests of this software do this.
     *
     * @throws InvalidEvidence if an item of a site about activities has no axis, no grade or no effect
     */
    static void checkOfSite(FileEntry<Recommendation> entry) {
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
