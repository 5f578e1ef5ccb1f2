package dev.hepatica.assessment.deliberation;

import static java.util.stream.Collectors.joining;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item that speaks against an activity.
 *
 * @param exempting conditions that would exempt the activity, and are open
 * @param missing   the facts that its reach still depends on; empty where it reaches the activity
 */
public record Opposition(
        CaseRecommendation by, Activity activity, List<Condition> exempting, Set<FactDefinition> missing) {

    /** How an item speaks against an activity, unless it does not, or exempts it. */
    public static Optional<Opposition> of(CaseRecommendation speaking, Activity activity) {
        var weighed = speaking.itself();
        var item = weighed.item();
        if (!weighed.canHold() || item.opposes().stream().noneMatch(activity::isMeantBy)) {
            return Optional.empty();
        }
        var missing = new LinkedHashSet<>(weighed.missing());
        var exempting = new ArrayList<Condition>();
        for (var exemption : item.exceptions()) {
            if (activity.classes().contains(exemption.activityClass())) {
                var exempt = exemption
                        .when()
                        .map(condition -> condition.test(weighed.facts()))
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
        return Optional.of(new Opposition(weighed, activity, exempting, missing));
    }

    public boolean isOpen() {
        return !missing.isEmpty();
    }

    /** Whether it does not reach the activity in any case in which an item that proposes it holds. */
    public boolean isPointlessAgainst(CaseRecommendation proposal) {
        return by.item().when().excludes(proposal.item().when())
                || exempting.stream()
                        .anyMatch(exempt -> exempt.isPartOf(proposal.item().when()));
    }

    /** Whether it rules the activity out. */
    public boolean vetoes() {
        return by.vetoes() && !isOpen();
    }

    /** Whether it would rule the activity out, were something so that is not on record. */
    public boolean couldVeto() {
        return by.vetoes() && isOpen();
    }

    /** That it does not reach the activity: either what exempts the activity is so, or what it speaks of is not. */
    public Requirement notToBe() {
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
