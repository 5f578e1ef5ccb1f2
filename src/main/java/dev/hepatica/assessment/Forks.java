package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Candidate;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.Effect;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Preference;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactDefinition.Ask;
import dev.hepatica.evidence.language.PossibleValue;
import dev.hepatica.evidence.language.SupposedValue;
import dev.hepatica.model.finding.Interval;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The missing facts that change what comes first. For each, the first choices are worked out again with each of its values,
 * with what is then assumed and usual.
 */
final class Forks {

    /** The axes on which one option stands for another, so that there is a first choice. */
    static final List<Axis> AXES = List.of(Axis.STRATEGY, Axis.SYSTEMIC, Axis.LOCAL, Axis.FOLLOW_UP);

    private static final String SAFETY_TEST = "safety-test";
    private static final String SURVEILLANCE = "surveillance";
    private static final String TRIAL = "trial";

    /** The ranks of a branch that are shown besides the options that hold now. */
    private static final int RANKS_SHOWN = 2;

    /**
     * What comes first if a fact has a value.
     *
     * @param value the value
     * @param first   the first choices that differ from those without it, by axis
     */
    record Branch(PossibleValue value, Map<Axis, List<Activity>> first) {}

    /** An option that only a branch has. */
    record InBranch(Candidate candidate, FactDefinition fact, PossibleValue value) {}

    private final EvidenceBase base;
    private final Worlds worlds;
    private final Deliberation now;
    private final Optional<String> jurisdiction;
    private final Decisive decisive;
    private final Map<FactDefinition, List<Branch>> branches = new LinkedHashMap<>();
    private final Map<Activity, InBranch> further = new LinkedHashMap<>();

    Forks(EvidenceBase base, Worlds worlds, Deliberation now, Optional<String> jurisdiction) {
        this.base = base;
        this.worlds = worlds;
        this.now = now;
        this.jurisdiction = jurisdiction;
        this.decisive = Decisive.of(base, worlds);
        var firsts = firsts(new RankedOptions(base, now));
        for (var fact : candidates()) {
            var found = branches(fact, firsts);
            if (!found.isEmpty()) {
                branches.put(fact, found);
            }
        }
    }

    /** The branches by fact. */
    Map<FactDefinition, List<Branch>> branches() {
        return branches;
    }

    /** The options of branches that are none now. */
    List<InBranch> further() {
        return List.copyOf(further.values());
    }

    private List<Branch> branches(FactDefinition fact, Map<Axis, Set<Activity>> firsts) {
        var found = new ArrayList<Branch>();
        for (var value : values(fact)) {
            var then = worlds.with(fact, value.example());
            if (decisive.equals(Decisive.of(base, then))) {
                continue;
            }
            var options = new RankedOptions(base, Deliberation.of(base, then, jurisdiction));
            var differing = new EnumMap<Axis, List<Activity>>(Axis.class);
            firsts(options).forEach((axis, first) -> {
                var matters = axis == Axis.STRATEGY || axis == Axis.SYSTEMIC || !first.isEmpty();
                if (matters && !first.equals(firsts.get(axis))) {
                    differing.put(axis, List.copyOf(first));
                    keep(options, axis, fact, value);
                }
            });
            if (!differing.isEmpty()) {
                found.add(new Branch(value, differing));
            }
        }
        return found;
    }

    private void keep(RankedOptions options, Axis axis, FactDefinition fact, PossibleValue value) {
        options.on(axis).stream()
                .filter(each -> each.rank() <= RANKS_SHOWN && !each.candidate().isOpen())
                .map(Ranking.Ranked::candidate)
                .filter(each -> now.candidate(each.activity())
                        .filter(known -> !known.isNotAdvised())
                        .isEmpty())
                .forEach(each -> further.putIfAbsent(each.activity(), new InBranch(each, fact, value)));
    }

    private Map<Axis, Set<Activity>> firsts(RankedOptions options) {
        var firsts = new EnumMap<Axis, Set<Activity>>(Axis.class);
        for (var axis : AXES) {
            var first = new LinkedHashSet<Activity>();
            options.first(axis).stream()
                    .map(Candidate::activity)
                    .filter(activity -> !base.rules().states().frames().contains(activity.id()))
                    .filter(activity -> !activity.classes().contains(TRIAL))
                    .filter(activity ->
                            axis != Axis.FOLLOW_UP || activity.classes().contains(SURVEILLANCE))
                    .forEach(first::add);
            firsts.put(axis, first);
        }
        return firsts;
    }

    /** The missing facts that could change a first choice: those that a recommendation or a preference waits for. */
    private List<FactDefinition> candidates() {
        var facts = new LinkedHashSet<>(worlds.usually());
        now.recommendations().stream()
                .filter(each -> each.canHold()
                        && !each.holds()
                        && couldChange(each.recommendation().effect()))
                .forEach(each -> facts.addAll(each.missing()));
        base.rules().preferences().stream()
                .filter(each -> each.when().test(now.facts()).isOpen() && orders(each))
                .forEach(each -> facts.addAll(each.when().test(now.facts()).missing()));
        return facts.stream().filter(this::isAsked).toList();
    }

    /** Returns whether an item has a say in a first choice: it proposes an activity on its axis, or is against one of them. */
    private boolean couldChange(Effect effect) {
        return effect.proposes().stream()
                        .flatMap(id -> base.activity(id).stream())
                        .anyMatch(activity -> AXES.contains(activity.axis()) && !now.isSilenced(activity))
                || now.candidates().stream()
                        .map(Candidate::activity)
                        .filter(activity -> AXES.contains(activity.axis()))
                        .anyMatch(activity -> effect.opposes().stream().anyMatch(activity::isMeantBy));
    }

    private boolean orders(Preference preference) {
        return Stream.of(preference.first(), preference.second())
                .allMatch(side -> now.candidates().stream()
                        .anyMatch(candidate -> side.stream().anyMatch(candidate.activity()::isMeantBy)));
    }

    private boolean isAsked(FactDefinition fact) {
        var vocabulary = base.conditions().vocabulary();
        var asked = fact.ask() == Ask.REQUIRED
                || fact.ask() == Ask.RECOMMENDED
                || base.rules().assumptions().askedFirst().stream().anyMatch(each -> each.fact() == fact.fact());
        return asked
                && !followsWhatIsMissing(fact)
                && fact.derived().isEmpty()
                && vocabulary.facts().stream()
                        .noneMatch(other -> other.settledBy().contains(fact.id()))
                && !worlds.state().asksNot().contains(fact.fact())
                && !worlds.intent().asksNot().contains(fact.fact())
                && fact.obtain().stream()
                        .flatMap(id -> base.activity(id).stream())
                        .noneMatch(test -> test.classes().contains(SAFETY_TEST));
    }

    /** Returns whether a fact is assumed to be what another is, which is missing too. */
    private boolean followsWhatIsMissing(FactDefinition fact) {
        return base.rules().assumptions().assumptions().stream()
                .filter(each -> each.facts().contains(fact.fact()))
                .flatMap(each -> new SupposedValue(each.value()).follows().stream())
                .map(base.conditions().vocabulary()::fact)
                .anyMatch(other -> !worlds.assumed().finding(other).isKnown());
    }

    /** The values that the record allows and that are not expected anyway. */
    private List<PossibleValue> values(FactDefinition fact) {
        var recorded = worlds.recorded().finding(fact).toOptional();
        var expected = worlds.usual().finding(fact).toOptional();
        return base.conditions().possible(fact).stream()
                .filter(value -> !expected.equals(value.example().toOptional()))
                .filter(value -> recorded.isEmpty() || isWithin(value, recorded.get()))
                .toList();
    }

    /** Returns whether a number is within what is on record of it. */
    private static boolean isWithin(PossibleValue value, Object recorded) {
        return recorded instanceof Interval interval
                && value.example()
                        .toOptional()
                        .flatMap(number -> ((Interval) number).exact())
                        .filter(interval::contains)
                        .isPresent();
    }
}
