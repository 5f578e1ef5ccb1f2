package dev.hepatica.assessment;

import dev.hepatica.assessment.Ranking.Ranked;
import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Contingency;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Option.Refinement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.RecommendationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Composes one option: what speaks for and against it, why, and how it is to be done. */
record OptionComposer(Deliberation deliberation, Statements statements, Contingencies contingencies) {

    /** The kinds of recommendations that come first in the rationale of an option. */
    private static final Set<RecommendationKind> WARNING =
            EnumSet.of(RecommendationKind.CAUTION, RecommendationKind.GAP, RecommendationKind.CRITERION);

    /** The option that a ranked candidate makes, with its parts. */
    Option of(Ranked ranked) {
        return of(
                ranked.candidate(),
                ranked.rank(),
                contingencies.of(ranked.candidate()),
                ranked.parts().stream()
                        .map(part -> of(part, ranked.rank(), contingencies.of(part), List.of()))
                        .toList());
    }

    /** The option that a candidate makes. */
    Option of(Candidate candidate, int rank, Contingency contingency, List<Option> parts) {
        return new Option(
                Statements.planned(candidate.activity()),
                rank,
                contingency,
                candidate.proposals().stream().map(statements::of).toList(),
                Stream.concat(candidate.oppositions().stream().filter(o -> !o.isOpen()), candidate.openOppositions())
                        .map(o -> statements.of(o.by()))
                        .toList(),
                rationale(candidate).map(statements::of).toList(),
                refinements(candidate.activity()),
                parts,
                deliberation.isPlanned(candidate.activity()));
    }

    /** The refinements of an activity: modifiers that recommendations about it propose. */
    List<Refinement> refinements(Activity activity) {
        var refinements = new ArrayList<Refinement>();
        for (var candidate : deliberation.candidates()) {
            if (candidate.activity().modifier() && !candidate.isNotAdvised()) {
                var supports = candidate.proposals().stream()
                        .filter(proposal -> proposal.qualifies(activity))
                        .toList();
                if (!supports.isEmpty()) {
                    refinements.add(new Refinement(
                            Statements.planned(candidate.activity()),
                            statements.requirements(supports.get(0)),
                            supports.stream().map(statements::of).toList()));
                }
            }
        }
        return refinements;
    }

    /** The recommendations that explain an activity or caution about it. */
    Stream<CaseRecommendation> qualifiers(Activity activity) {
        return deliberation.active().stream().filter(r -> r.qualifies(activity));
    }

    /** The rationale of an option: qualifiers that hold, and updates of its proposals even while they are open. */
    private Stream<CaseRecommendation> rationale(Candidate candidate) {
        var proposing =
                candidate.proposals().stream().map(r -> r.recommendation().id()).toList();
        return qualifiers(candidate.activity())
                .filter(r -> !candidate.isProposedBy(r) && !isShownBeside(r, candidate.activity()))
                .filter(r -> r.holds()
                        || (r.canHold()
                                && r.recommendation().effect().modifies().stream()
                                        .anyMatch(proposing::contains)))
                .sorted(Comparator.comparing((CaseRecommendation r) ->
                                !WARNING.contains(r.recommendation().kind()))
                        .thenComparing(
                                r -> r.recommendation().effect().modifies().isEmpty())
                        .thenComparing(CaseRecommendation.BY_RANK));
    }

    /**
     * Returns whether a recommendation is shown with an activity that it proposes: a refinement, or a line on the same
     * axis.
     */
    private boolean isShownBeside(CaseRecommendation r, Activity activity) {
        return deliberation.candidates().stream()
                .filter(candidate -> candidate.isProposedBy(r))
                .map(Candidate::activity)
                .anyMatch(other -> other.modifier() || other.axis() == activity.axis());
    }
}
