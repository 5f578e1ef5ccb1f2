package dev.hepatica.assessment;

import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem;
import dev.hepatica.evidence.EvidenceItem.Strength;
import dev.hepatica.evidence.condition.Fact;
import dev.hepatica.evidence.condition.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a plan out of what the items of the base say of one case.
 *
 * <p>An activity becomes an option if something proposes it and nothing rules it out; if either waits for a fact that
 * is not on record, so does the option. What is ruled out is shown as not advised, with the reasons.
 */
final class Composer {

    private final EvidenceBase base;
    private final FactSheet facts;
    private final Statements statements;
    private final List<Weighed> weighed;
    /** Non-quiet items, and the quiet ones that something on the table has woken. */
    private final List<Weighed> speaking;

    Composer(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.facts = facts;
        this.statements = new Statements(base, facts);
        this.weighed =
                base.items().stream().map(item -> Weighed.of(item, facts)).toList();
        var loud = weighed.stream()
                .filter(w -> !w.item().quiet())
                .filter(w -> w.item().jurisdiction().equals(jurisdiction)
                        || w.item().jurisdiction().isEmpty())
                .toList();
        var table = onTheTable(loud);
        var woken = weighed.stream()
                .filter(w -> w.item().quiet())
                .filter(w -> table.stream().anyMatch(concerns(w)));
        this.speaking = Stream.concat(loud.stream(), woken).toList();
    }

    List<Considered> considered() {
        return weighed.stream().map(statements::considered).toList();
    }

    /** Statements about the outlook that hold for this patient. */
    List<Statement> notes() {
        return weighed.stream()
                .filter(w -> w.item().kind() == EvidenceItem.Kind.PROGNOSTIC && w.holds())
                .sorted(Weighed.BY_RANK)
                .map(statements::of)
                .toList();
    }

    /** The options of an axis, ranked. */
    List<Option> options(Axis axis) {
        var drafts = base.activities().stream()
                .filter(activity -> activity.axis() == axis && !activity.modifier())
                .flatMap(activity -> draft(activity).stream())
                .sorted(Draft.BY_RANK)
                .toList();
        var options = new ArrayList<Option>();
        for (var i = 0; i < drafts.size(); i++) {
            var tie = i > 0 && drafts.get(i).tiesWith(drafts.get(i - 1));
            options.add(drafts.get(i).option(this, tie ? options.get(i - 1).rank() : i + 1));
        }
        return options;
    }

    /** What the evidence speaks against: everything ruled out, and what is opposed and proposed by nothing. */
    List<NotAdvised> notAdvised() {
        var reasons = new LinkedHashMap<String, List<Opposition>>();
        for (var opposing : speaking) {
            for (var target : opposing.item().opposes()) {
                base.meantBy(target).stream()
                        .filter(activity -> hasActiveDisease() || isPlanned(activity))
                        .flatMap(activity -> Opposition.of(opposing, activity).stream())
                        .filter(opposition -> !opposition.isOpen())
                        .filter(opposition -> opposition.vetoes()
                                || proposals(opposition.activity()).isEmpty())
                        .forEach(opposition -> reasons.computeIfAbsent(target, t -> new ArrayList<>())
                                .add(opposition));
            }
        }
        reasons.entrySet()
                .removeIf(entry -> reasons.entrySet().stream()
                        .anyMatch(other -> !other.equals(entry) && saysLess(entry.getValue(), other.getValue())));
        return reasons.entrySet().stream()
                .map(entry -> notAdvised(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(n -> !n.strong()))
                .toList();
    }

    /** What is missing, the most decisive first. */
    List<Question> questions() {
        var blocked = new LinkedHashMap<Fact, Set<String>>();
        var weights = new LinkedHashMap<Fact, Integer>();
        for (var w : speaking) {
            var decisions = decisions(w);
            if (!decisions.isEmpty()) {
                for (var fact : waiting(w)) {
                    weights.merge(fact, w.item().strength() == Strength.STRONG ? 3 : 1, Integer::sum);
                    blocked.computeIfAbsent(fact, f -> new LinkedHashSet<>()).addAll(decisions);
                }
            }
        }
        return weights.entrySet().stream()
                .filter(entry -> entry.getKey().ask() != Fact.Ask.NEVER)
                .map(entry ->
                        question(entry.getKey(), entry.getValue(), blocked.getOrDefault(entry.getKey(), Set.of())))
                .sorted(Comparator.comparing(Question::weight)
                        .reversed()
                        .thenComparing(q -> q.fact().fact()))
                .toList();
    }

    Question question(Fact fact, int weight, Set<String> decisions) {
        return new Question(
                statements.value(fact),
                fact.label(),
                fact.question().orElse(fact.label()),
                weight,
                List.copyOf(decisions),
                fact.obtain().stream()
                        .flatMap(id -> base.activity(id).stream())
                        .map(Composer::planned)
                        .toList());
    }

    static PlannedActivity planned(Activity activity) {
        return new PlannedActivity(
                activity.id(),
                activity.label(),
                activity.axis() == Axis.SYSTEMIC,
                activity.ingredients().stream()
                        .map(drug -> new PlannedActivity.Drug(drug.name(), drug.rxnorm()))
                        .toList(),
                activity.loinc(),
                activity.snomed());
    }

    /** The statements that propose an activity, best first, updates before what they update. */
    private List<Weighed> proposals(Activity activity) {
        return proposals(speaking, activity);
    }

    private static List<Weighed> proposals(List<Weighed> among, Activity activity) {
        var proposals = among.stream()
                .filter(w -> w.item().kind().acts()
                        && w.canHold()
                        && w.item().proposes().contains(activity.id()))
                .sorted(Comparator.comparing((Weighed w) -> !w.holds()).thenComparing(Weighed.BY_RANK))
                .toList();
        var updated =
                proposals.stream().flatMap(w -> w.item().modifies().stream()).toList();
        return proposals.stream()
                .sorted(Comparator.comparing((Weighed w) -> !w.holds())
                        .thenComparing(w -> updated.contains(w.item().id())))
                .toList();
    }

    private List<Opposition> oppositions(Activity activity) {
        return speaking.stream()
                .flatMap(w -> Opposition.of(w, activity).stream())
                .toList();
    }

    private Optional<Draft> draft(Activity activity) {
        var proposals = proposals(activity);
        var oppositions = oppositions(activity);
        return proposals.isEmpty() || oppositions.stream().anyMatch(Opposition::vetoes)
                ? Optional.empty()
                : Optional.of(new Draft(activity, proposals, oppositions));
    }

    /** An option on its way: what proposes an activity and what speaks against it. */
    private record Draft(Activity activity, List<Weighed> proposals, List<Opposition> oppositions) {

        static final Comparator<Draft> BY_RANK = Comparator.comparing(Draft::isConditional)
                .thenComparing(Draft::lead, Weighed.BY_RANK)
                .thenComparing(draft -> draft.activity.id());

        Weighed lead() {
            return proposals.get(0);
        }

        boolean isConditional() {
            return !lead().holds() || oppositions.stream().anyMatch(Opposition::couldVeto);
        }

        boolean tiesWith(Draft other) {
            var item = lead().item();
            var against = other.lead().item();
            return isConditional() == other.isConditional()
                    && item.strength() == against.strength()
                    && item.certainty() == against.certainty()
                    && lead().specificity() == other.lead().specificity();
        }

        Set<Fact> missing() {
            var missing = new LinkedHashSet<>(lead().missing());
            oppositions.stream().filter(Opposition::couldVeto).forEach(o -> missing.addAll(o.missing()));
            return missing;
        }

        /** In words; what would rule it out is left unsaid where the proposal itself waits for the same facts. */
        List<String> conditions() {
            var conditions = new ArrayList<>(lead().conditions());
            oppositions.stream()
                    .filter(Opposition::couldVeto)
                    .filter(o -> !lead().missing().containsAll(o.missing()))
                    .map(o -> "not if " + String.join(", ", o.by().conditions()))
                    .forEach(conditions::add);
            return conditions;
        }

        Option option(Composer composer, int rank) {
            var statements = composer.statements;
            return new Option(
                    planned(activity),
                    rank,
                    conditions(),
                    statements.values(missing()),
                    proposals.stream().map(statements::of).toList(),
                    oppositions.stream()
                            .filter(o -> !o.vetoes() && (!o.isOpen() || o.couldVeto()))
                            .map(o -> statements.of(o.by()))
                            .toList(),
                    composer.rationale(activity, proposals).map(statements::of).toList());
        }
    }

    /** What explains an activity: qualifiers that hold, and updates of its proposals even while they are open. */
    private Stream<Weighed> rationale(Activity activity, List<Weighed> proposals) {
        var proposing = proposals.stream().map(w -> w.item().id()).toList();
        return speaking.stream()
                .filter(w -> w.item().qualifies().stream().anyMatch(activity::isMeantBy))
                .filter(w -> !proposals.contains(w) && !isExempt(w, activity))
                .filter(w ->
                        w.holds() || w.canHold() && w.item().modifies().stream().anyMatch(proposing::contains))
                .sorted(Comparator.comparing((Weighed w) -> w.item().modifies().isEmpty())
                        .thenComparing(Weighed.BY_RANK));
    }

    private static boolean isExempt(Weighed w, Activity activity) {
        return w.item().exceptions().stream()
                .filter(exemption -> activity.classes().contains(exemption.activityClass()))
                .anyMatch(exemption ->
                        exemption.when().map(c -> c.test(w.facts()).isTrue()).orElse(true));
    }

    /** What an item decides, in words: the options it proposes or could rule out. */
    private Set<String> decisions(Weighed w) {
        var decisions = new LinkedHashSet<String>();
        if (w.item().kind().acts() && w.canHold()) {
            for (var activity : base.activities()) {
                var proposes = w.item().proposes().contains(activity.id());
                var opposes =
                        Opposition.of(w, activity).filter(Opposition::isOpen).isPresent();
                if ((proposes || opposes) && draft(activity).isPresent()) {
                    decisions.add(activity.label());
                }
            }
        }
        return decisions;
    }

    private Set<Fact> waiting(Weighed w) {
        var missing = new LinkedHashSet<>(w.missing());
        base.activities().stream()
                .flatMap(activity -> Opposition.of(w, activity).stream())
                .filter(o -> draft(o.activity()).isPresent())
                .forEach(o -> missing.addAll(o.missing()));
        return missing;
    }

    private NotAdvised notAdvised(String target, List<Opposition> oppositions) {
        var activities = oppositions.stream()
                .map(Opposition::activity)
                .distinct()
                .map(Composer::planned)
                .toList();
        return new NotAdvised(
                activities.size() == 1 ? activities.get(0).label() : base.words(target),
                activities,
                oppositions.stream().anyMatch(Opposition::vetoes),
                oppositions.stream()
                        .map(Opposition::by)
                        .distinct()
                        .sorted(Weighed.BY_RANK)
                        .map(statements::of)
                        .toList());
    }

    /** Whether one target's oppositions are all among those of another, which speaks of more activities. */
    private static boolean saysLess(List<Opposition> less, List<Opposition> more) {
        return less.size() < more.size() && more.containsAll(less);
    }

    /** What is proposed and not ruled out, what is planned, and what is running. */
    private List<Activity> onTheTable(List<Weighed> loud) {
        return base.activities().stream()
                .filter(activity -> isPlanned(activity)
                        || !proposals(loud, activity).isEmpty()
                                && loud.stream()
                                        .flatMap(w -> Opposition.of(w, activity).stream())
                                        .noneMatch(Opposition::vetoes))
                .toList();
    }

    private static java.util.function.Predicate<Activity> concerns(Weighed quiet) {
        return activity -> Stream.of(quiet.item().opposes(), quiet.item().qualifies())
                .flatMap(List::stream)
                .anyMatch(activity::isMeantBy);
    }

    private boolean isPlanned(Activity activity) {
        return Stream.of("plannedTreatments", "currentTreatments")
                .flatMap(fact -> facts.finding(fact).toOptional().stream())
                .flatMap(set -> ((java.util.Collection<?>) set).stream())
                .map(FactSheet::plain)
                .anyMatch(activity.plannedAs()::contains);
    }

    private boolean hasActiveDisease() {
        return !facts.finding("activeDisease").toOptional().equals(Optional.of(false));
    }
}
