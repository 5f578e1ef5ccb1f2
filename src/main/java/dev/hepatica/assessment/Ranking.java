package dev.hepatica.assessment;

import static java.util.stream.Collectors.toSet;

import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Claim;
import dev.hepatica.evidence.base.ActivityRelation.Kind;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Preference.Order;
import dev.hepatica.evidence.language.FactSheet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks the options of an axis: by the preferences of the base, and where these say nothing by how they stand. What is part
 * of another option is no rival of it and stands under it. Options that tie share a rank.
 */
final class Ranking {

    /**
     * An option with its rank.
     *
     * @param rank  the rank, from 1
     * @param parts options that are a step or form of it
     */
    record Ranked(Candidate candidate, int rank, List<Candidate> parts) {}

    private final EvidenceBase base;
    private final FactSheet facts;
    private final List<Entrant> entrants;

    private Ranking(EvidenceBase base, FactSheet facts, List<Candidate> candidates) {
        this.base = base;
        this.facts = facts;
        var parts = parts(candidates);
        var under = parts.values().stream()
                .flatMap(List::stream)
                .map(part -> part.activity().id())
                .collect(toSet());
        this.entrants = candidates.stream()
                .filter(candidate -> !under.contains(candidate.activity().id()))
                .map(candidate -> new Entrant(candidate, standing(candidate), within(candidate, parts)))
                .toList();
    }

    /** The parts of a whole, and their parts. */
    private static List<Candidate> within(Candidate whole, Map<String, List<Candidate>> parts) {
        var all = new LinkedHashMap<String, Candidate>();
        var left = new ArrayDeque<>(List.of(whole));
        while (!left.isEmpty()) {
            for (var part : parts.getOrDefault(left.remove().activity().id(), List.of())) {
                if (all.putIfAbsent(part.activity().id(), part) == null) {
                    left.add(part);
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** @param candidates the options of one axis */
    static List<Ranked> of(EvidenceBase base, FactSheet facts, Axis axis, List<Candidate> candidates) {
        var ranking = new Ranking(base, facts, candidates);
        ranking.prefer(axis);
        return ranking.ranked();
    }

    /** The parts by their wholes. A part that holds stays beside a whole that is open. */
    private Map<String, List<Candidate>> parts(List<Candidate> candidates) {
        var byTarget = new HashMap<String, List<Candidate>>();
        candidates.forEach(candidate -> candidate
                .activity()
                .targets()
                .forEach(target ->
                        byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(candidate)));
        var parts = new LinkedHashMap<String, List<Candidate>>();
        for (var relation : base.rules().relations()) {
            var under = byTarget.getOrDefault(relation.from(), List.of());
            var wholes = byTarget.getOrDefault(relation.to(), List.of());
            if (relation.relation() == Kind.PART_OF && !under.isEmpty() && !wholes.isEmpty() && relation.holds(facts)) {
                wholes.forEach(whole -> parts.computeIfAbsent(whole.activity().id(), w -> new ArrayList<>())
                        .addAll(under.stream()
                                .filter(part -> isPart(part, whole))
                                .toList()));
            }
        }
        return parts;
    }

    private static boolean isPart(Candidate part, Candidate whole) {
        return !part.activity().id().equals(whole.activity().id()) && (!whole.isOpen() || part.isOpen());
    }

    private Standing standing(Candidate candidate) {
        var lead = candidate.lead().recommendation();
        var updated = candidate.proposals().stream()
                .filter(CaseRecommendation::holds)
                .flatMap(each -> each.recommendation().effect().modifies().stream())
                .toList();
        var claim = Claim.of(lead, base);
        return new Standing(
                candidate.isOpen(),
                claim == Claim.EXPERIMENTAL,
                base.rules().states().frames().contains(candidate.activity().id()),
                candidate.oppositions().stream()
                        .anyMatch(each -> !each.isOpen()
                                && !updated.contains(each.by().recommendation().id())),
                claim,
                lead.grade().strength(),
                lead.grade().certainty());
    }

    private void prefer(Axis axis) {
        for (var preference : base.rules().preferences()) {
            if (preference.axis() == axis && preference.when().test(facts).isTrue()) {
                var first = meant(preference.first());
                var second = meant(preference.second());
                second.removeAll(first);
                for (var one : first) {
                    second.forEach(preference.relation() == Order.BEFORE ? one::before : one::beside);
                }
            }
        }
        for (var one : entrants) {
            var effect = one.candidate().lead().recommendation().effect();
            for (var other : entrants) {
                if (effect.alongside().contains(other.candidate().activity().id())) {
                    other.beside(one);
                }
            }
        }
    }

    private List<Entrant> meant(List<String> targets) {
        return new ArrayList<>(entrants.stream()
                .filter(entrant -> targets.stream().anyMatch(entrant::isMeantBy))
                .toList());
    }

    private List<Ranked> ranked() {
        var order = Comparator.comparing(Entrant::lifted)
                .thenComparing(Entrant::standing)
                .thenComparing(this::place);
        var left = new ArrayList<>(entrants);
        var ranked = new ArrayList<Ranked>();
        var told = new HashSet<String>();
        while (!left.isEmpty()) {
            var free = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> other.isDirectlyBefore(each)))
                    .sorted(order)
                    .toList();
            var lead = free.get(0);
            var rank = ranked.size() + 1;
            var group = free.stream()
                    .filter(each -> each == lead || each.isBeside(lead) || ties(each, lead))
                    .toList();
            group.stream()
                    .sorted(Comparator.comparing(each -> each.isSecondOf(group)))
                    .forEach(each -> ranked.add(each.ranked(rank, told)));
            left.removeAll(group);
        }
        return ranked;
    }

    /** Returns whether two options stand alike and answer the same question, and no preference puts another before one. */
    private boolean ties(Entrant one, Entrant lead) {
        return one.standing().equals(lead.standing())
                && one.lifted().equals(lead.lifted())
                && entrants.stream().noneMatch(other -> other.isDirectlyBefore(one))
                && base.rules().relations().stream()
                        .filter(relation -> relation.relation() == Kind.ALTERNATIVE)
                        .filter(relation -> (one.isMeantBy(relation.from()) && lead.isMeantBy(relation.to()))
                                || (lead.isMeantBy(relation.from()) && one.isMeantBy(relation.to())))
                        .anyMatch(relation -> relation.holds(facts));
    }

    /** The place of an option in the base: that of its leading item, then its place among what that proposes. */
    private int place(Entrant entrant) {
        var item = entrant.candidate().lead().recommendation();
        return base.place(item) * base.activities().size()
                + item.effect()
                        .proposes()
                        .indexOf(entrant.candidate().activity().id());
    }
}
