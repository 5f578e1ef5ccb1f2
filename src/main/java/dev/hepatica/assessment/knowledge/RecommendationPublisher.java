package dev.hepatica.assessment.knowledge;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.SourceConflict;
import dev.hepatica.evidence.language.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts items of the base into words and codes. */
record RecommendationPublisher(EvidenceBase base) {

    private static final String CLASS = "class:";

    PublishedRecommendation of(Recommendation item) {
        return new PublishedRecommendation(
                item.id(),
                Knowledge.spelled(item.kind()),
                item.statement().strip(),
                item.axis().map(Knowledge::part),
                requirement(item.when()),
                item.unless().map(RecommendationPublisher::requirement),
                item.basis(),
                targets(item.proposes()),
                targets(item.opposes()),
                item.exceptions().stream().map(this::spared).toList(),
                Stream.of(item.proposes(), item.opposes(), item.qualifies())
                        .flatMap(List::stream)
                        .distinct()
                        .map(this::target)
                        .toList(),
                item.quiet(),
                item.inference(),
                item.jurisdiction(),
                Statement.Strength.valueOf(item.strength().name()),
                Statement.Certainty.valueOf(item.certainty().name()),
                item.design(),
                item.escat(),
                IntStream.range(0, item.sources().size())
                        .mapToObj(place -> source(item, place))
                        .toList(),
                item.conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(RecommendationPublisher::disagreement)
                        .toList(),
                item.modifies(),
                item.note(),
                LocalDate.parse(item.reviewed()));
    }

    Target target(String target) {
        var isClass = target.startsWith(CLASS);
        return new Target(isClass ? target.substring(CLASS.length()) : target, isClass, base.words(target));
    }

    private List<Target> targets(List<String> targets) {
        return targets.stream().map(this::target).toList();
    }

    private PublishedRecommendation.Spared spared(Recommendation.Exemption exemption) {
        return new PublishedRecommendation.Spared(
                target(CLASS + exemption.activityClass()), exemption.when().map(RecommendationPublisher::requirement));
    }

    private PublishedSource source(Recommendation item, int place) {
        var source = item.sources().get(place);
        return new PublishedSource(
                new SourceReference(base.label(source), base.words(source), base.link(source)),
                item.outcomes().stream()
                        .filter(outcome -> outcome.source() == place)
                        .map(outcome -> outcome.words())
                        .toList());
    }

    private static Requirement requirement(Condition condition) {
        return new Requirement(condition.words(), condition.path());
    }

    private static SourceConflictSummary disagreement(SourceConflict conflict) {
        return new SourceConflictSummary(
                conflict.topic(),
                conflict.positions().stream()
                        .map(SourceConflict.Position::statement)
                        .toList(),
                conflict.resolution());
    }
}
