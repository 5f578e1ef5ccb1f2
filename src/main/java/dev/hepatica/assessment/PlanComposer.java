package dev.hepatica.assessment;

import com.google.common.base.Suppliers;
import dev.hepatica.assessment.Forks.InBranch;
import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.AxisPlan.TreatmentOnRecord;
import dev.hepatica.assessment.plan.ConsideredRecommendation;
import dev.hepatica.assessment.plan.Contingency;
import dev.hepatica.assessment.plan.Fork;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.Situation;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Composes a plan from the evidence base as it applies to a case.
 * <p>
 * An activity becomes an option if a recommendation proposes it and none rules it out; if either depends on a fact that
 * is not on record, so does the option. Activities that are ruled out are listed as not advised, with the reasons.
 */
final class PlanComposer {

    /** The most conditional options of an axis that are shown in full; the others are only named. */
    private static final int CONDITIONAL_SHOWN = 3;

    private final EvidenceBase base;
    private final Worlds worlds;
    private final Deliberation recorded;
    private final Deliberation deliberation;
    private final Statements statements;
    private final Contingencies contingencies;
    private final OptionComposer options;
    private final RankedOptions ranked;
    private final Supplier<Forks> forks;

    /** @param jurisdiction the country whose guidelines may propose, as an ISO 3166 code */
    PlanComposer(EvidenceBase base, Worlds worlds, Optional<String> jurisdiction) {
        this.base = base;
        this.worlds = worlds;
        this.recorded = Deliberation.ofRecord(base, worlds.recorded(), jurisdiction);
        this.deliberation = Deliberation.of(base, worlds, jurisdiction);
        this.statements = new Statements(base, worlds.recorded());
        this.contingencies = new Contingencies(
                worlds,
                deliberation,
                Deliberation.ofRecord(base, worlds, jurisdiction),
                statements,
                new Statements(base, worlds.usual()));
        this.options = new OptionComposer(deliberation, statements, contingencies);
        this.ranked = new RankedOptions(base, deliberation);
        this.forks = Suppliers.memoize(() -> new Forks(base, worlds, deliberation, jurisdiction));
    }

    List<ConsideredRecommendation> considered() {
        return recorded.recommendations().stream().map(statements::considered).toList();
    }

    List<Question> questions() {
        return openQuestions().ranked(forks.get(), awaited());
    }

    /** The facts for want of which nothing can be offered on an axis that is decided now. */
    private Set<FactDefinition> awaited() {
        var awaited = new LinkedHashSet<FactDefinition>();
        if (worlds.intent().asksNot().isEmpty()) {
            Stream.of(Axis.STRATEGY, Axis.SYSTEMIC)
                    .filter(axis ->
                            worlds.state().decides(axis) && ranked.first(axis).isEmpty())
                    .flatMap(axis -> ranked.on(axis).stream().limit(1))
                    .forEach(each -> awaited.addAll(each.candidate().missing()));
        }
        awaited.removeIf(fact -> fact.ask() == FactDefinition.Ask.NEVER
                || worlds.state().asksNot().contains(fact.fact()));
        return awaited;
    }

    OpenQuestions openQuestions() {
        return new OpenQuestions(base, worlds, statements);
    }

    Situation situation() {
        return new SituationComposer(base, worlds)
                .of(Arrays.stream(Axis.values())
                        .flatMap(axis -> options(axis).stream())
                        .toList());
    }

    List<Fork> forks() {
        return new ForkComposer(base, statements).of(forks.get());
    }

    Statements statements() {
        return statements;
    }

    /** The evidence applied to the record alone. */
    Deliberation recorded() {
        return recorded;
    }

    /**
     * Prognostic statements that hold for this patient by more than the presence of metastases, results first.
     * Statements about local treatment are shown there instead.
     */
    List<Statement> notes() {
        return recorded.active().stream()
                .filter(r -> r.recommendation().kind() == RecommendationKind.PROGNOSTIC
                        && r.holds()
                        && r.isAboutThisPatient())
                .filter(r -> r.recommendation()
                        .effect()
                        .axis()
                        .filter(Axis.LOCAL::equals)
                        .isEmpty())
                .filter(r -> deliberation.candidates().stream()
                        .noneMatch(candidate -> !candidate.isConditional() && r.qualifies(candidate.activity())))
                .sorted(Comparator.comparing((CaseRecommendation r) -> !r.restsOnAResult())
                        .thenComparing(r -> deliberation.hasActiveDisease() || !r.isAboutAfterwards())
                        .thenComparing(CaseRecommendation.BY_RANK))
                .map(statements::of)
                .toList();
    }

    /** The plan on one axis. */
    AxisPlan axis(Axis axis) {
        var all = ranked.on(axis);
        var near = all.stream()
                .filter(each -> each.candidate().isOpen() && each.candidate().isNear())
                .limit(CONDITIONAL_SHOWN)
                .toList();
        var shown = new ArrayList<>(all.stream()
                .filter(each -> !each.candidate().isOpen() || near.contains(each))
                .map(options::of)
                .toList());
        forks.get().further().stream()
                .filter(each -> each.candidate().activity().axis() == axis)
                .forEach(each -> shown.add(inBranch(each, shown.size() + 1)));
        return new AxisPlan(
                axis.code(),
                axis.title(),
                worlds.state().decides(axis),
                axis == Axis.SYSTEMIC,
                shown,
                all.stream()
                        .filter(each -> each.candidate().isOpen() && !near.contains(each))
                        .filter(each -> !isForLater(each.candidate().lead()))
                        .map(each -> Statements.planned(each.candidate().activity()))
                        .toList(),
                standing(axis));
    }

    private Option inBranch(InBranch branch, int rank) {
        var requirement = new Requirement(
                ForkComposer.words(branch.fact(), List.of(branch.value())),
                branch.value().path(branch.fact()));
        return options.of(
                branch.candidate(), rank, contingencies.of(branch.candidate(), requirement, branch.fact()), List.of());
    }

    /**
     * The tests that recommendations ask for before decisions, except those on record. Without disease to treat there
     * are no decisions, and only those that follow a treatment remain.
     */
    List<Option> asked() {
        var asked = new RankedOptions(base, recorded)
                .on(Axis.WORK_UP).stream()
                        .filter(each -> each.candidate().lead().holds())
                        .filter(each -> deliberation.hasActiveDisease()
                                || each.candidate().lead().isAboutAfterwards())
                        .map(options::of);
        var first = new TestsFirst(base, deliberation, recorded)
                .all().entrySet().stream().map(test -> test(test.getKey(), test.getValue()));
        return Stream.concat(asked, first)
                .filter(option -> !isOnRecord(option.activity()) && !isNeedless(option.activity()))
                .filter(distinct(Option::activity))
                .toList();
    }

    /** A test that items put forward while they are silent. */
    private Option test(Activity activity, List<CaseRecommendation> by) {
        return new Option(
                Statements.planned(activity),
                1,
                Contingency.NONE,
                by.stream().map(statements::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                deliberation.isPlanned(activity));
    }

    private static <T, K> Predicate<T> distinct(Function<T, K> key) {
        var seen = new HashSet<K>();
        return each -> seen.add(key.apply(each));
    }

    /** All options of an axis, ranked, each before its parts. */
    List<Option> options(Axis axis) {
        return ranked.on(axis).stream()
                .map(options::of)
                .flatMap(option -> Stream.concat(Stream.of(option), option.parts().stream()))
                .toList();
    }

    /** Returns whether a test has nothing left to find out: the drug was given before. */
    private boolean isNeedless(PlannedActivity test) {
        return base.rules().states().needless().stream()
                .anyMatch(each -> each.test().equals(test.id())
                        && each.when().test(worlds.assumed()).isTrue());
    }

    /** Returns whether all facts that an activity can provide are on record, or facts that follow from them are. */
    private boolean isOnRecord(PlannedActivity activity) {
        var all = base.conditions().vocabulary().facts();
        var shown = all.stream()
                .filter(fact ->
                        fact.ask() != FactDefinition.Ask.NEVER && fact.obtain().contains(activity.id()))
                .toList();
        return !shown.isEmpty()
                && shown.stream()
                        .allMatch(fact -> isKnown(fact)
                                || all.stream().anyMatch(other -> isKnown(other) && other.followsFrom(fact)));
    }

    private boolean isKnown(FactDefinition fact) {
        return worlds.recorded().finding(fact).isKnown();
    }

    /** Returns whether it waits only for facts from after a treatment, while there is disease to treat. */
    private boolean isForLater(CaseRecommendation r) {
        return deliberation.isDiseaseOnRecord()
                && !r.missing().isEmpty()
                && r.missing().stream().allMatch(FactDefinition::late);
    }

    /** Treatments that the record shows as planned or under way and that no recommendation proposes. */
    private List<TreatmentOnRecord> standing(Axis axis) {
        return base.activities().stream()
                .filter(activity -> activity.axis() == axis && deliberation.isPlanned(activity))
                .filter(activity -> deliberation.candidate(activity).isEmpty() && !isAnother(activity))
                .filter(activity -> oppositions(activity).noneMatch(Opposition::makesNotAdvised))
                .map(activity -> new TreatmentOnRecord(
                        Statements.planned(activity),
                        oppositions(activity)
                                .filter(opposition -> !opposition.isOpen())
                                .map(opposition -> statements.of(opposition.by()))
                                .toList(),
                        options.qualifiers(activity)
                                .filter(CaseRecommendation::holds)
                                .sorted(CaseRecommendation.BY_RANK)
                                .map(statements::of)
                                .toList(),
                        options.refinements(activity)))
                .toList();
    }

    /**
     * Returns whether a planned treatment is shown as another activity: one that is proposed, or the first one that it
     * can mean.
     */
    private boolean isAnother(Activity activity) {
        return base.activities().stream()
                .filter(other -> other.plannedAs().stream().anyMatch(activity.plannedAs()::contains))
                .anyMatch(other -> deliberation.candidate(other).isPresent()
                        || base.activities().indexOf(other) < base.activities().indexOf(activity));
    }

    private Stream<Opposition> oppositions(Activity activity) {
        return deliberation.active().stream()
                .filter(r -> !r.recommendation().effect().opposes().isEmpty() && r.canHold())
                .flatMap(r -> deliberation.opposition(r, activity).stream());
    }

    /** Activities that are not advised: all that are ruled out, and those that are opposed and not proposed. */
    List<NotAdvised> notAdvised() {
        return new NotAdvisedComposer(base, deliberation, statements).all();
    }

    /** Options that are set aside, since the record contradicts a premise of theirs. */
    List<SetAside> setAside() {
        return new SetAsideComposer(base, deliberation, statements).all();
    }
}
