package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.Contingency;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.ClinicalState;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What options wait for. By the record alone an option is unconditional if a recommendation for it holds, none against it
 * could, and every state that the record leaves open offers it.
 *
 * @param now        the evidence applied to where the patient stands
 * @param recorded   the evidence applied to the record alone
 * @param statements words of what is on record
 * @param expected   words of what is assumed and usual
 */
record Contingencies(
        Worlds worlds, Deliberation now, Deliberation recorded, Statements statements, Statements expected) {

    /** Classes of activities that begin no treatment, and so do not depend on the state. */
    private static final Set<String> GOING_ON = Set.of("continuation", "supportive", "surveillance", "observation");

    private static final Set<Axis> TREATMENT = EnumSet.of(Axis.STRATEGY, Axis.SYSTEMIC, Axis.LOCAL);

    /** What a candidate waits for. */
    Contingency of(Candidate candidate) {
        var byRecord = byRecord(candidate);
        var requirements = new LinkedHashSet<>(byRecord.requirements());
        var missing = new LinkedHashSet<>(byRecord.missing());
        context(candidate).map(this::byRecord).forEach(context -> {
            requirements.addAll(context.requirements());
            missing.addAll(context.missing());
        });
        for (var state : silencing(candidate.activity())) {
            var verdict = state.when().test(worlds.recorded());
            var decisive = verdict.isOpen() ? state : worlds.state();
            requirements.add(
                    verdict.isOpen()
                            ? new Requirement(
                                    "unless " + state.label(),
                                    "(" + state.when().path() + ").not()")
                            : new Requirement(decisive.label(), decisive.when().path()));
            missing.addAll(decisive.when().test(worlds.recorded()).missing());
        }
        return of(requirements, missing, candidate);
    }

    /** What a candidate waits for that is an option only if a fact has a certain value. */
    Contingency of(Candidate candidate, Requirement value, FactDefinition fact) {
        var byRecord = byRecord(candidate);
        var requirements = new LinkedHashSet<>(List.of(value));
        requirements.addAll(byRecord.requirements());
        var missing = new LinkedHashSet<>(List.of(fact));
        missing.addAll(byRecord.missing());
        var then = of(requirements, missing, candidate);
        return new Contingency(then.requirements(), statements.values(List.of(fact)), List.of(), List.of(), true);
    }

    /** A candidate by the record alone; where its items are silent while facts are missing, with all that they wait for. */
    private Candidate byRecord(Candidate candidate) {
        return recorded.candidate(candidate.activity())
                .map(each -> each.isConditional() ? each.ledBy(candidate.lead()) : each)
                .orElseGet(() -> candidate.by(worlds.recorded(), recorded.oppositions(candidate.activity())));
    }

    /** @param missing the facts that the record lacks; of them those count that nothing is assumed of and that matter even so */
    /** What a candidate is proposed in the context of, unless the record alone gives that context. */
    private Stream<Candidate> context(Candidate candidate) {
        var lead = candidate.lead();
        return lead.recommendation().applicability().contextual()
                        && recorded.candidate(candidate.activity()).isEmpty()
                ? now.candidates().stream()
                        .filter(other -> lead.concerns(other.activity())
                                && !other.lead()
                                        .recommendation()
                                        .applicability()
                                        .contextual())
                        .limit(1)
                : Stream.empty();
    }

    private Contingency of(Set<Requirement> requirements, Set<FactDefinition> missing, Candidate candidate) {
        if (requirements.isEmpty()) {
            return Contingency.NONE;
        }
        var assumed = known(missing, worlds.assumed());
        var usual = known(missing, worlds.usual());
        usual.removeAll(assumed);
        usual.removeIf(fact -> usual.stream().anyMatch(other -> worlds.followsUsually(fact, other)));
        var still = new ArrayList<>(candidate.missing());
        still.retainAll(missing);
        still.removeAll(assumed);
        return new Contingency(
                List.copyOf(requirements),
                statements.values(still),
                values(assumed),
                values(usual),
                candidate.isOpen());
    }

    private static List<FactDefinition> known(Collection<FactDefinition> facts, FactSheet sheet) {
        return new ArrayList<>(
                facts.stream().filter(fact -> sheet.finding(fact).isKnown()).toList());
    }

    private List<FactValue> values(List<FactDefinition> facts) {
        return expected.values(facts);
    }

    /** The states that the record leaves open and in which an activity is not offered. The last of them holds if no other does. */
    private List<ClinicalState> silencing(Activity activity) {
        return !TREATMENT.contains(activity.axis())
                        || recorded.isPlanned(activity)
                        || activity.classes().stream().anyMatch(GOING_ON::contains)
                ? List.of()
                : worlds.possibleStates().stream()
                        .filter(state -> state.silences(activity))
                        .toList();
    }
}
