package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Premise;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists options and planned treatments that are set aside, since the record contradicts a premise of theirs. */
record SetAsideComposer(EvidenceBase base, Deliberation deliberation, Statements statements) {

    List<SetAside> all() {
        var proposing = deliberation.recommendations().stream()
                .filter(r -> !r.recommendation().effect().proposes().isEmpty()
                        && !r.recommendation().applicability().contextual()
                        && r.holds())
                .toList();
        return deliberation.contradicted().stream()
                .flatMap(premise -> by(premise, activities(premise, proposing)))
                .toList();
    }

    private Stream<SetAside> by(Premise premise, List<Activity> activities) {
        return activities.isEmpty()
                ? Stream.empty()
                : Stream.of(new SetAside(
                        activities.stream().map(Statements::planned).toList(),
                        premise.because(),
                        statements.values(premise.contradicting(deliberation.facts()))));
    }

    /**
     * The activities that a premise sets aside. An item alone sets aside none on the axis of the board, since a board
     * reviews more than that and there are other trials.
     */
    private List<Activity> activities(Premise premise, List<CaseRecommendation> proposing) {
        var proposed = ids(proposing.stream());
        var byItems = ids(proposing.stream().filter(r -> premise.concerns(r.recommendation())));
        return base.activities().stream()
                .filter(activity -> (byItems.contains(activity.id()) && activity.axis() != Axis.BOARD)
                        || (proposed.contains(activity.id()) && premise.concerns(activity)))
                .filter(activity ->
                        !activity.modifier() && deliberation.candidate(activity).isEmpty() && !isNotAdvised(activity))
                .toList();
    }

    private static Set<String> ids(Stream<CaseRecommendation> proposing) {
        return proposing
                .flatMap(r -> r.recommendation().effect().proposes().stream())
                .collect(Collectors.toSet());
    }

    /** Returns whether an activity is ruled out; then it is listed as not advised instead. */
    private boolean isNotAdvised(Activity activity) {
        return deliberation.active().stream()
                .filter(r -> !r.recommendation().effect().opposes().isEmpty())
                .flatMap(r -> deliberation.opposition(r, activity).stream())
                .anyMatch(Opposition::makesNotAdvised);
    }
}
