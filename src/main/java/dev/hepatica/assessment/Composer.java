package dev.hepatica.assessment;

import dev.hepatica.assessment.plan.Considered;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem.Kind;
import dev.hepatica.evidence.condition.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a plan out of what the items of the base say of one case.
 *
 * <p>An activity becomes an option if something proposes it and nothing rules it out; if either waits for a fact that
 * is not on record, so does the option. What is ruled out is shown as not advised, with the reasons.
 */
final class Composer {

    private final EvidenceBase base;
    private final Table table;
    private final Statements statements;

    Composer(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.table = new Table(base, facts, jurisdiction);
        this.statements = new Statements(base, facts);
    }

    List<Considered> considered() {
        return table.weighed().stream().map(statements::considered).toList();
    }

    List<Question> questions() {
        return openQuestions().ranked();
    }

    OpenQuestions openQuestions() {
        return new OpenQuestions(base, table, statements);
    }

    Statements statements() {
        return statements;
    }

    /** Statements about the outlook that hold for this patient. */
    List<Statement> notes() {
        return table.speaking().stream()
                .filter(w -> w.item().kind() == Kind.PROGNOSTIC && w.holds() && table.hasActiveDisease())
                .sorted(Weighed.BY_RANK)
                .map(statements::of)
                .toList();
    }

    /** The options of an axis, ranked. */
    List<Option> options(Axis axis) {
        var drafts = table.drafts().stream()
                .filter(draft ->
                        draft.activity().axis() == axis && !draft.activity().modifier())
                .filter(draft -> !draft.isRuledOut())
                .sorted(Draft.BY_RANK)
                .toList();
        var options = new ArrayList<Option>();
        for (var i = 0; i < drafts.size(); i++) {
            var tie = i > 0 && drafts.get(i).tiesWith(drafts.get(i - 1));
            options.add(option(drafts.get(i), tie ? options.get(i - 1).rank() : i + 1));
        }
        return options;
    }

    /** What the evidence speaks against: everything ruled out, and what is opposed and proposed by nothing. */
    List<NotAdvised> notAdvised() {
        var reasons = new LinkedHashMap<String, List<Opposition>>();
        for (var opposing : table.speaking()) {
            for (var target : opposing.item().opposes()) {
                base.meantBy(target).stream()
                        .filter(activity -> table.hasActiveDisease() || table.isPlanned(activity))
                        .flatMap(activity -> Opposition.of(opposing, activity).stream())
                        .filter(o -> o.vetoes()
                                || !o.isOpen() && table.draft(o.activity()).isEmpty())
                        .forEach(o -> reasons.computeIfAbsent(target, t -> new ArrayList<>())
                                .add(o));
            }
        }
        var all = List.copyOf(reasons.values());
        return reasons.entrySet().stream()
                .filter(entry -> all.stream().noneMatch(more -> saysLess(entry.getValue(), more)))
                .map(entry -> notAdvised(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(n -> !n.strong()))
                .toList();
    }

    private Option option(Draft draft, int rank) {
        return new Option(
                planned(draft.activity()),
                rank,
                draft.requirements(),
                statements.values(draft.missing()),
                draft.proposals().stream().map(statements::of).toList(),
                Stream.concat(draft.oppositions().stream().filter(o -> !o.isOpen()), draft.threats())
                        .map(o -> statements.of(o.by()))
                        .toList(),
                rationale(draft).map(statements::of).toList());
    }

    /** What explains an option: qualifiers that hold, and updates of its proposals even while they are open. */
    private Stream<Weighed> rationale(Draft draft) {
        var proposing = draft.proposals().stream().map(w -> w.item().id()).toList();
        return table.speaking().stream()
                .filter(w -> w.qualifies(draft.activity()) && !draft.proposals().contains(w))
                .filter(w ->
                        w.holds() || w.canHold() && w.item().modifies().stream().anyMatch(proposing::contains))
                .sorted(Comparator.comparing((Weighed w) -> w.item().modifies().isEmpty())
                        .thenComparing(Weighed.BY_RANK));
    }

    private NotAdvised notAdvised(String target, List<Opposition> oppositions) {
        var activities =
                oppositions.stream().map(Opposition::activity).distinct().toList();
        return new NotAdvised(
                activities.size() == 1 ? activities.get(0).label() : base.words(target),
                activities.stream().map(Composer::planned).toList(),
                oppositions.stream().anyMatch(Opposition::vetoes),
                oppositions.stream()
                        .map(Opposition::by)
                        .distinct()
                        .sorted(Weighed.BY_RANK)
                        .map(statements::of)
                        .toList());
    }

    static PlannedActivity planned(Activity activity) {
        return new PlannedActivity(
                activity.id(),
                activity.label(),
                activity.axis() == Axis.SYSTEMIC,
                activity.ingredients().stream()
                        .map(drug -> new PlannedActivity.Drug(drug.name(), drug.rxnorm(), drug.choice()))
                        .toList(),
                activity.loinc(),
                activity.snomed());
    }

    /** Whether one target's oppositions are all among those of another, which speaks of more activities. */
    private static boolean saysLess(List<Opposition> less, List<Opposition> more) {
        return less.size() < more.size() && more.containsAll(less);
    }
}
