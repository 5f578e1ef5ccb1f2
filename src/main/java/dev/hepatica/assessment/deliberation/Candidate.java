package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An activity that recommendations propose, with everything for and against it.
 *
 * @param activity    the activity
 * @param proposals   the recommendations that propose it and hold, or could hold, the leading one first
 * @param oppositions the recommendations against it that reach it, or could
 */
public record Candidate(Activity activity, List<CaseRecommendation> proposals, List<Opposition> oppositions) {

    /** The most facts that may be missing for a candidate to be shown in full; with more it is only named. */
    private static final int MOST_MISSING = 2;

    public Candidate {
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("nothing proposes " + activity.id());
        }
        proposals = safestFirst(proposals, oppositions);
    }

    /**
     * The proposals, the safest first. Where an open recommendation against the activity could still make it not
     * advised, the proposal with the opposite condition leads: "if RAS wild type" requires a result, while "unless RAS
     * mutant" would be met without one.
     */
    private static List<CaseRecommendation> safestFirst(
            List<CaseRecommendation> proposals, List<Opposition> oppositions) {
        var openOppositions =
                oppositions.stream().filter(Opposition::couldMakeNotAdvised).toList();
        var safest = proposals.stream()
                .filter(proposal -> openOppositions.stream().allMatch(open -> open.cannotReach(proposal)))
                .findFirst();
        if (openOppositions.isEmpty() || safest.isEmpty()) {
            return proposals;
        }
        return Stream.concat(safest.stream(), proposals.stream().filter(proposal -> !proposal.equals(safest.get())))
                .toList();
    }

    /** The same candidate by other facts of the case, with the oppositions by these. */
    public Candidate by(FactSheet facts, List<Opposition> against) {
        return new Candidate(
                activity, proposals.stream().map(proposal -> proposal.by(facts)).toList(), against);
    }

    /** The same candidate with the proposal of a recommendation first, as far as that is safe. */
    public Candidate ledBy(CaseRecommendation lead) {
        return new Candidate(
                activity,
                proposals.stream()
                        .sorted(Comparator.comparing(proposal -> !proposal.hasRecommendationOf(lead)))
                        .toList(),
                oppositions);
    }

    public boolean isProposedBy(CaseRecommendation other) {
        return proposals.stream().anyMatch(other::hasRecommendationOf);
    }

    /** The leading recommendation. */
    public CaseRecommendation lead() {
        return proposals.get(0);
    }

    /** Returns whether a recommendation against it makes it not advised. */
    public boolean isNotAdvised() {
        return oppositions.stream().anyMatch(Opposition::makesNotAdvised);
    }

    /** Returns whether no proposal of it holds yet. */
    public boolean isOpen() {
        return !lead().holds();
    }

    /** Returns whether it is an option only if facts that are missing have certain values. */
    public boolean isConditional() {
        if (!lead().holds()) {
            return true;
        }
        for (var opposition : oppositions) {
            if (opposition.couldMakeNotAdvised() && !opposition.cannotReach(lead())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether another candidate is proposed at least as strongly. */
    public boolean isNoStrongerThan(Candidate other) {
        return other.lead()
                        .recommendation()
                        .grade()
                        .strength()
                        .compareTo(lead().recommendation().grade().strength())
                <= 0;
    }

    /** Returns whether its proposal holds, or waits for few facts, none of them about the time after a treatment. */
    public boolean isNear() {
        return lead().missing().size() <= MOST_MISSING
                && lead().missing().stream().noneMatch(FactDefinition::late);
    }

    /** Oppositions that could still make it not advised, even if the requirements of its leading proposal are met. */
    public Stream<Opposition> openOppositions() {
        return oppositions.stream()
                .filter(Opposition::couldMakeNotAdvised)
                .filter(opposition -> !opposition.cannotReach(lead()));
    }

    /** The missing facts that decide whether it is an option. */
    public Set<FactDefinition> missing() {
        var missing = new LinkedHashSet<>(lead().missing());
        openOppositions().forEach(open -> missing.addAll(open.missing()));
        return missing;
    }

    /**
     * Requirements for it to be an option; those of oppositions only where the proposal does not wait for the same
     * facts.
     */
    public List<Requirement> requirements() {
        var requirements = new ArrayList<>(lead().requirements());
        openOppositions()
                .filter(open -> !lead().missing().containsAll(open.missing()))
                .map(Opposition::negated)
                .forEach(requirements::add);
        return requirements;
    }
}
