package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.language.FactDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An activity that something proposes, with everything that speaks for and against it.
 *
 * @param proposals   the items that propose it and hold, or could hold, the leading one first
 * @param oppositions the items that speak against it and reach it, or could reach it
 */
public record Candidate(Activity activity, List<CaseRecommendation> proposals, List<Opposition> oppositions) {

    /** What waits for more facts than these is only named. */
    private static final int MISSING_OF_WHAT_IS_NEAR = 2;

    /**
     * What is an option without conditions comes first; then as the leading items rank; then what more items propose;
     * then in the order in which an item names its activities.
     */
    public static final Comparator<Candidate> BY_RANK = Comparator.comparing(Candidate::isConditional)
            .thenComparing(Candidate::lead, CaseRecommendation.BY_GRADE)
            .thenComparing(draft ->
                    -draft.proposals.stream().filter(CaseRecommendation::holds).count())
            .thenComparing(Candidate::lead, CaseRecommendation.BY_RANK)
            .thenComparing(draft -> draft.lead().item().proposes().indexOf(draft.activity.id()));

    public Candidate {
        if (proposals.isEmpty()) {
            throw new IllegalArgumentException("nothing proposes " + activity.id());
        }
        proposals = safestFirst(proposals, oppositions);
    }

    /**
     * Where something might still rule the activity out, the item leads that asks for the opposite of that: "if RAS wild
     * type" says what must be shown, where "unless RAS mutant" would be content with no result.
     */
    private static List<CaseRecommendation> safestFirst(
            List<CaseRecommendation> proposals, List<Opposition> oppositions) {
        var threats = oppositions.stream().filter(Opposition::couldVeto).toList();
        var safest = proposals.stream()
                .filter(proposal -> threats.stream().allMatch(threat -> threat.isPointlessAgainst(proposal)))
                .findFirst();
        if (threats.isEmpty() || safest.isEmpty()) {
            return proposals;
        }
        return Stream.concat(safest.stream(), proposals.stream().filter(proposal -> !proposal.equals(safest.get())))
                .toList();
    }

    public boolean isProposedBy(CaseRecommendation w) {
        return proposals.stream().anyMatch(proposal -> proposal.item() == w.item());
    }

    public CaseRecommendation lead() {
        return proposals.get(0);
    }

    public boolean isRuledOut() {
        return oppositions.stream().anyMatch(Opposition::vetoes);
    }

    public boolean isConditional() {
        if (!lead().holds()) {
            return true;
        }
        for (var opposition : oppositions) {
            if (opposition.couldVeto() && !opposition.isPointlessAgainst(lead())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing tells the two apart: neither strength nor certainty nor how much is known of the patient. */
    public boolean tiesWith(Candidate other) {
        return isConditional() == other.isConditional()
                && CaseRecommendation.BY_GRADE.compare(lead(), other.lead()) == 0;
    }

    /** Whether another is proposed at least as strongly. */
    public boolean isNoStrongerThan(Candidate other) {
        return other.lead().item().strength().compareTo(lead().item().strength()) <= 0;
    }

    /** Whether what proposes it holds, or waits for so little, and nothing that may never come to be, that it is worth telling. */
    public boolean isNear() {
        return lead().missing().size() <= MISSING_OF_WHAT_IS_NEAR
                && lead().missing().stream().noneMatch(FactDefinition::late);
    }

    /** What could still rule it out, even if all that its leading item waits for turns out so. */
    public Stream<Opposition> threats() {
        return oppositions.stream()
                .filter(Opposition::couldVeto)
                .filter(opposition -> !opposition.isPointlessAgainst(lead()));
    }

    /** The facts that it waits for. */
    public Set<FactDefinition> missing() {
        var missing = new LinkedHashSet<>(lead().missing());
        threats().forEach(threat -> missing.addAll(threat.missing()));
        return missing;
    }

    /** What could rule it out is left unsaid where the proposal itself waits for the same facts. */
    public List<Requirement> requirements() {
        var requirements = new ArrayList<>(lead().requirements());
        threats()
                .filter(threat -> !lead().missing().containsAll(threat.missing()))
                .map(Opposition::notToBe)
                .forEach(requirements::add);
        return requirements;
    }
}
