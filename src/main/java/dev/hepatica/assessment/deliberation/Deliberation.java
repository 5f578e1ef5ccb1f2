package dev.hepatica.assessment.deliberation;

import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Premise;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evidence base applied to one case: every recommendation with its verdict, and for every proposed activity the
 * recommendations for and against it.
 * <p>
 * A contextual recommendation takes part only while an activity that it opposes or qualifies is planned, or proposed by
 * one that is not contextual.
 */
public final class Deliberation {

    private final EvidenceBase base;
    private final FactSheet facts;
    private final FactSheet recorded;
    private final Predicate<Activity> silenced;
    private final List<CaseRecommendation> recommendations;
    private final List<Premise> contradicted;
    private final Set<String> setAside;
    private final Set<String> running;
    private final Set<String> underWay;
    private final List<Activity> planned;
    private final List<CaseRecommendation> consistent;
    private final List<CaseRecommendation> active;
    private final Map<String, Candidate> candidates;

    /**
     * Applies a base to a case.
     *
     * @param facts        the facts by which recommendations are weighed
     * @param recorded     the facts on record, on which alone it rests that something is not advised
     * @param silenced     activities that are not offered where the patient stands, unless they are planned
     * @param jurisdiction the country whose guidelines may propose, as an ISO 3166 code; those of others only inform
     */
    private Deliberation(
            EvidenceBase base,
            FactSheet facts,
            FactSheet recorded,
            Predicate<Activity> silenced,
            Optional<String> jurisdiction) {
        this.base = base;
        this.facts = facts;
        this.recorded = recorded;
        this.silenced = silenced;
        this.running = running();
        this.underWay = Stream.of(Fact.PLANNED_TREATMENTS, Fact.CURRENT_TREATMENTS)
                .flatMap(this::members)
                .collect(Collectors.toSet());
        this.recommendations = base.items().stream()
                .map(item -> CaseRecommendation.of(item, facts))
                .toList();
        this.contradicted = base.premises().stream()
                .filter(premise -> premise.isContradicted(recorded))
                .toList();
        this.setAside = base.activities().stream()
                .filter(activity -> contradicted.stream().anyMatch(premise -> premise.concerns(activity)))
                .map(Activity::id)
                .collect(Collectors.toSet());
        this.consistent = recommendations.stream()
                .filter(r -> contradicted.stream().noneMatch(premise -> premise.concerns(r.recommendation())))
                .toList();
        var heard = consistent.stream().filter(CaseRecommendation::canHold).toList();
        var general = heard.stream()
                .filter(r -> !r.recommendation().applicability().contextual())
                .filter(r -> r.recommendation().applicability().jurisdiction().isEmpty()
                        || r.recommendation().applicability().jurisdiction().equals(jurisdiction))
                .toList();
        var proposed = candidates(general).values().stream()
                .filter(candidate -> !candidate.isNotAdvised())
                .toList();
        this.planned = base.activities().stream().filter(this::isPlanned).toList();
        var byTarget = new HashMap<String, Candidate>();
        proposed.forEach(candidate -> candidate
                .activity()
                .targets()
                .forEach(target -> byTarget.merge(
                        target,
                        candidate,
                        (one, other) -> one.isConditional() && !other.isConditional() ? other : one)));
        var plannedTargets = planned.stream().flatMap(Activity::targets).collect(Collectors.toSet());
        var contextual = heard.stream()
                .filter(r -> r.recommendation().applicability().contextual())
                .flatMap(r -> r.recommendation().effect().opposes().stream().anyMatch(running::contains)
                        ? Stream.of(r)
                        : inContext(r, byTarget, plannedTargets).stream());
        this.active = Stream.concat(general.stream(), contextual).toList();
        this.candidates = refining(candidates(active));
    }

    /** A base applied to what is on record. */
    public static Deliberation ofRecord(EvidenceBase base, FactSheet recorded, Optional<String> jurisdiction) {
        return new Deliberation(base, recorded, recorded, activity -> false, jurisdiction);
    }

    /** A base applied to what is on record alone, where the patient stands. */
    public static Deliberation ofRecord(EvidenceBase base, Worlds worlds, Optional<String> jurisdiction) {
        return new Deliberation(base, worlds.recorded(), worlds.recorded(), worlds.state()::silences, jurisdiction);
    }

    /** A base applied to what is on record, assumed and usual: where the patient stands. */
    public static Deliberation of(EvidenceBase base, Worlds worlds, Optional<String> jurisdiction) {
        return new Deliberation(base, worlds.usual(), worlds.recorded(), worlds.state()::silences, jurisdiction);
    }

    /** What is under way, as targets of items: the classes of the drugs, and the activities that they make together. */
    private Set<String> running() {
        var byTreatment = base.rules().states().running();
        var classes = members(Fact.CURRENT_TREATMENTS)
                .flatMap(treatment -> byTreatment.getOrDefault(treatment, List.of()).stream())
                .collect(Collectors.toSet());
        var targets = classes.stream().map(each -> "class:" + each).collect(Collectors.toCollection(HashSet::new));
        base.combinations().stream()
                .filter(combination -> combination.isMadeOf(classes, classes, facts))
                .forEach(combination -> targets.addAll(combination.activities()));
        return targets;
    }

    /** The candidates without modifiers of activities that are neither proposed nor planned. */
    private Map<String, Candidate> refining(Map<String, Candidate> all) {
        var modifiable = Stream.concat(
                        all.values().stream()
                                .filter(candidate -> !candidate.activity().modifier() && !candidate.isNotAdvised())
                                .map(Candidate::activity),
                        planned.stream())
                .toList();
        var candidates = new LinkedHashMap<String, Candidate>();
        all.forEach((id, candidate) -> {
            var proposals = candidate.activity().modifier()
                    ? candidate.proposals().stream()
                            .filter(proposal -> modifiable.stream().anyMatch(proposal::qualifies))
                            .toList()
                    : candidate.proposals();
            if (!proposals.isEmpty()) {
                candidates.put(id, new Candidate(candidate.activity(), proposals, candidate.oppositions()));
            }
        });
        return candidates;
    }

    /** A contextual recommendation, if an activity that it is about is planned or proposed; conditional where that is. */
    private static Optional<CaseRecommendation> inContext(
            CaseRecommendation contextual, Map<String, Candidate> proposed, Set<String> planned) {
        var effect = contextual.recommendation().effect();
        var targets = Stream.concat(effect.opposes().stream(), effect.qualifies().stream())
                .toList();
        if (targets.stream().anyMatch(planned::contains)) {
            return Optional.of(contextual);
        }
        return targets.stream()
                .flatMap(target -> Optional.ofNullable(proposed.get(target)).stream())
                .min(Comparator.comparing(Candidate::isConditional))
                .map(candidate -> candidate.isConditional() ? contextual.onlyIf(candidate) : contextual);
    }

    /** All recommendations of the base as they apply to the case. */
    public List<CaseRecommendation> recommendations() {
        return recommendations;
    }

    /** The recommendations whose premises the record does not contradict. */
    public List<CaseRecommendation> consistent() {
        return consistent;
    }

    /** The recommendations that take part in the plan: those that hold or could; contextual ones only in their context. */
    public List<CaseRecommendation> active() {
        return active;
    }

    /** The premises that the record contradicts. */
    public List<Premise> contradicted() {
        return contradicted;
    }

    public FactSheet facts() {
        return facts;
    }

    /** All activities that are proposed, advised or not. */
    public Collection<Candidate> candidates() {
        return candidates.values();
    }

    /** An activity as a candidate; empty where no recommendation proposes it. */
    public Optional<Candidate> candidate(Activity activity) {
        return Optional.ofNullable(candidates.get(activity.id()));
    }

    /** Returns whether no recommendation proposes an activity and no premise sets it aside. */
    public boolean isUnproposed(Activity activity) {
        return candidate(activity).isEmpty() && !isSetAside(activity);
    }

    /** Returns whether the record contradicts a premise of an activity, and it is not planned. */
    public boolean isSetAside(Activity activity) {
        return setAside.contains(activity.id()) && !isPlanned(activity);
    }

    /** Returns whether an activity is planned, ordered or under way. */
    public boolean isPlanned(Activity activity) {
        return running.contains(activity.id()) || activity.plannedAs().stream().anyMatch(underWay::contains);
    }

    private Stream<String> members(Fact fact) {
        return facts.finding(fact).toOptional().stream()
                .flatMap(listing -> ((Listing<?>) listing).members().stream())
                .map(FactSheet::plain);
    }

    /** Returns whether an activity is not offered where the patient stands. */
    public boolean isSilenced(Activity activity) {
        return silenced.test(activity) && !isPlanned(activity);
    }

    /** The oppositions to an activity. */
    public List<Opposition> oppositions(Activity activity) {
        return active.stream()
                .filter(r -> !r.recommendation().effect().opposes().isEmpty())
                .flatMap(r -> opposition(r, activity).stream())
                .toList();
    }

    /**
     * The opposition of a recommendation to an activity; empty where it is not against it, or exempts it. One that reaches
     * the activity only by what is assumed is as open as the record leaves it.
     */
    public Optional<Opposition> opposition(CaseRecommendation r, Activity activity) {
        var opposition = Opposition.of(r, activity);
        return facts == recorded || opposition.filter(Opposition::isOpen).isPresent()
                ? opposition
                : opposition.flatMap(any -> Opposition.of(r.by(recorded), activity));
    }

    /** Returns whether a target of items means something that is under way. */
    public boolean isUnderWay(String target) {
        return running.contains(target);
    }

    /** Returns whether a strong recommendation is, by the record, against something that is under way. */
    public boolean isAgainstWhatIsUnderWay() {
        return active.stream()
                .filter(r -> r.isStrongAgainst()
                        && r.recommendation().effect().opposes().stream().anyMatch(running::contains))
                .anyMatch(r -> r.by(recorded).holds());
    }

    /** Returns whether there is disease to treat, or nothing that excludes it. */
    public boolean hasActiveDisease() {
        return !facts.finding(Fact.ACTIVE_DISEASE).toOptional().equals(Optional.of(false));
    }

    /** Returns whether there certainly is disease to treat. */
    public boolean isDiseaseOnRecord() {
        return facts.finding(Fact.ACTIVE_DISEASE).toOptional().equals(Optional.of(true));
    }

    private Map<String, Candidate> candidates(List<CaseRecommendation> among) {
        var opposing = new HashMap<String, List<CaseRecommendation>>();
        among.stream()
                .filter(CaseRecommendation::canHold)
                .forEach(r -> r.recommendation()
                        .effect()
                        .opposes()
                        .forEach(target -> opposing.computeIfAbsent(target, t -> new ArrayList<>())
                                .add(r)));
        var proposing = proposing(among);
        var candidates = new LinkedHashMap<String, Candidate>();
        for (var activity : base.activities()) {
            var proposals = proposing.get(activity.id());
            if (proposals != null && !setAside.contains(activity.id()) && !isSilenced(activity)) {
                var oppositions = activity.targets()
                        .flatMap(target -> opposing.getOrDefault(target, List.of()).stream())
                        .distinct()
                        .flatMap(r -> opposition(r, activity).stream())
                        .sorted(Comparator.comparing(
                                each -> base.place(each.by().recommendation())))
                        .toList();
                candidates.put(activity.id(), new Candidate(activity, ranked(proposals), oppositions));
            }
        }
        return candidates;
    }

    /** The recommendations that hold, or could, by the activities that they propose. */
    private Map<String, List<CaseRecommendation>> proposing(List<CaseRecommendation> among) {
        var proposing = new HashMap<String, List<CaseRecommendation>>();
        for (var r : among) {
            if (!r.recommendation().effect().proposes().isEmpty() && r.canHold() && !r.isSilent()) {
                for (var id : r.recommendation().effect().proposes()) {
                    base.activity(id)
                            .flatMap(r::proposing)
                            .ifPresent(proposal -> proposing
                                    .computeIfAbsent(id, a -> new ArrayList<>())
                                    .add(proposal));
                }
            }
        }
        return proposing;
    }

    /** The proposals that hold first, then updates before the recommendations that they update, then by rank. */
    private static List<CaseRecommendation> ranked(List<CaseRecommendation> proposals) {
        var updated = proposals.stream()
                .flatMap(r -> r.recommendation().effect().modifies().stream())
                .toList();
        return proposals.stream()
                .sorted(Comparator.comparing((CaseRecommendation r) -> !r.holds())
                        .thenComparing(r -> updated.contains(r.recommendation().id()))
                        .thenComparing(CaseRecommendation.BY_RANK))
                .toList();
    }
}
