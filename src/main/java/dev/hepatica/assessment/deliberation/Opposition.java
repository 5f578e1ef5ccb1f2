package dev.hepatica.assessment.deliberation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A recommendation against an activity, for one case.
 *
 * @param by        the recommendation
 * @param exempting conditions that would exempt the activity, and are open
 * @param missing   the facts that its reach still depends on; empty where it reaches the activity
 */
public record Opposition(
        CaseRecommendation by, Activity activity, List<Condition> exempting, Set<FactDefinition> missing) {

    /** The opposition of a recommendation to an activity; empty where it is not against it, or exempts it. */
    public static Optional<Opposition> of(CaseRecommendation any, Activity activity) {
        var opposing = any.unconditionally();
        var recommendation = opposing.recommendation();
        if (!opposing.canHold() || recommendation.effect().opposes().stream().noneMatch(activity::isMeantBy)) {
            return Optional.empty();
        }
        var missing = new LinkedHashSet<>(opposing.missing());
        var exempting = new ArrayList<Condition>();
        for (var exemption : recommendation.effect().exceptions()) {
            if (activity.classes().contains(exemption.activityClass())) {
                var exempt = exemption
                        .when()
                        .map(condition -> condition.test(opposing.facts()))
                        .orElse(Verdict.TRUE);
                if (exempt.isTrue()) {
                    return Optional.empty();
                }
                if (exempt.isOpen()) {
                    missing.addAll(exempt.missing());
                    exemption.when().ifPresent(exempting::add);
                }
            }
        }
        return Optional.of(new Opposition(opposing, activity, exempting, missing));
    }

    public boolean isOpen() {
        return !missing.isEmpty();
    }

    /** Returns whether it cannot reach the activity in any case in which a given proposal holds. */
    public boolean cannotReach(CaseRecommendation proposal) {
        return by.recommendation()
                        .applicability()
                        .when()
                        .excludes(proposal.recommendation().applicability().when())
                || exempting.stream()
                        .anyMatch(exempt -> exempt.isPartOf(
                                proposal.recommendation().applicability().when()));
    }

    /** Returns whether it makes the activity not advised. */
    public boolean makesNotAdvised() {
        return by.isStrongAgainst() && !isOpen();
    }

    /** Returns whether it is silent while facts are missing, and tests are put forward instead. */
    public boolean isSilent() {
        return by.isSilent(missing);
    }

    /** Returns whether it would make the activity not advised if facts that are missing had certain values. */
    public boolean couldMakeNotAdvised() {
        return by.isStrongAgainst() && isOpen() && !isSilent();
    }

    /** The requirement that it does not reach the activity: an exemption holds, or its own condition does not. */
    public Requirement negated() {
        var words = new ArrayList<String>();
        var paths = new ArrayList<String>();
        for (var exempt : exempting) {
            words.add(exempt.words());
            paths.add(exempt.path());
        }
        var reach = by.requirements();
        if (!reach.isEmpty()) {
            words.add("not if " + reach.stream().map(Requirement::words).collect(joining(" and ")));
            paths.add("(" + reach.stream().map(each -> "(" + each.path() + ")").collect(joining(" and ")) + ").not()");
        }
        return new Requirement(String.join(", or ", words), String.join(" or ", paths));
    }
}
