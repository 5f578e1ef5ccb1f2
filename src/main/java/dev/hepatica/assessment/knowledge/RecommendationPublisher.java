package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.evidence.base.Effect;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.language.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes items of the base in words and codes. */
record RecommendationPublisher(EvidenceBase base) {

    private static final String CLASS = "class:";

    PublishedRecommendation of(Recommendation item) {
        return new PublishedRecommendation(
                item.id(),
                Knowledge.spelled(item.kind()),
                item.words().strip(),
                item.effect().axis().map(Knowledge::part),
                requirement(item.applicability().when()),
                item.applicability().unless().map(RecommendationPublisher::requirement),
                item.applicability().basis(),
                targets(item.effect().proposes()),
                targets(item.effect().opposes()),
                item.effect().exceptions().stream().map(this::spared).toList(),
                Stream.of(
                                item.effect().proposes(),
                                item.effect().opposes(),
                                item.effect().qualifies())
                        .flatMap(List::stream)
                        .distinct()
                        .map(this::target)
                        .toList(),
                item.applicability().contextual(),
                item.applicability().whenOpen().map(this::targets),
                targets(item.effect().instead()),
                item.provenance().verified(),
                item.applicability().jurisdiction(),
                item.grade(),
                IntStream.range(0, item.provenance().sources().size())
                        .mapToObj(place -> source(item, place))
                        .toList(),
                item.provenance().conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(SourceConflictSummary::of)
                        .toList(),
                item.effect().modifies(),
                item.provenance().note(),
                LocalDate.parse(item.provenance().reviewed()));
    }

    Target target(String target) {
        var isClass = target.startsWith(CLASS);
        return new Target(isClass ? target.substring(CLASS.length()) : target, isClass, base.words(target));
    }

    private List<Target> targets(List<String> targets) {
        return targets.stream().map(this::target).toList();
    }

    private PublishedRecommendation.Spared spared(Effect.Exemption exemption) {
        return new PublishedRecommendation.Spared(
                target(CLASS + exemption.activityClass()), exemption.when().map(RecommendationPublisher::requirement));
    }

    private PublishedSource source(Recommendation item, int place) {
        var source = item.provenance().sources().get(place);
        return new PublishedSource(
                new SourceReference(base.label(source), base.words(source), base.link(source)),
                item.provenance().outcomes().stream()
                        .filter(outcome -> outcome.source() == place)
                        .map(outcome -> outcome.words())
                        .toList());
    }

    private static Requirement requirement(Condition condition) {
        return new Requirement(condition.words(), condition.path());
    }
}
