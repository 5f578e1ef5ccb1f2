package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Premise;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would be an option, or is planned, and is told as none since the record contradicts what it rests on. */
record SetAsideComposer(EvidenceBase base, Deliberation table, Statements statements) {

    List<SetAside> all() {
        var proposing = table.weighed().stream()
                .filter(w -> !w.item().proposes().isEmpty() && !w.item().quiet() && w.holds())
                .toList();
        return table.contradicted().stream()
                .flatMap(premise -> by(premise, activities(premise, proposing)))
                .toList();
    }

    private Stream<SetAside> by(Premise premise, List<Activity> activities) {
        return activities.isEmpty()
                ? Stream.empty()
                : Stream.of(new SetAside(
                        activities.stream().map(Statements::planned).toList(),
                        premise.because(),
                        statements.values(premise.contradicting(table.facts()))));
    }

    /** A board has more to review, and trials are more, than the one item speaks of that is set aside. */
    private List<Activity> activities(Premise premise, List<CaseRecommendation> proposing) {
        var proposed = ids(proposing.stream());
        var byItems = ids(proposing.stream().filter(w -> premise.concerns(w.item())));
        return base.activities().stream()
                .filter(activity -> byItems.contains(activity.id()) && activity.axis() != Axis.BOARD
                        || proposed.contains(activity.id()) && premise.concerns(activity))
                .filter(activity ->
                        !activity.modifier() && table.draft(activity).isEmpty() && !isRuledOut(activity))
                .toList();
    }

    private static Set<String> ids(Stream<CaseRecommendation> proposing) {
        return proposing.flatMap(w -> w.item().proposes().stream()).collect(Collectors.toSet());
    }

    /** What is ruled out is told as not advised instead. */
    private boolean isRuledOut(Activity activity) {
        return table.speaking().stream()
                .filter(w -> !w.item().opposes().isEmpty())
                .flatMap(w -> Opposition.of(w, activity).stream())
                .anyMatch(Opposition::vetoes);
    }
}
