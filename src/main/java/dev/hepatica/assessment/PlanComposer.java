package dev.hepatica.assessment;

import dev.hepatica.assessment.Ranking.Ranked;
import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Opposition;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Assessment.SetAside;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.AxisPlan.TreatmentOnRecord;
import dev.hepatica.assessment.plan.ConsideredRecommendation;
import dev.hepatica.assessment.plan.NotAdvised;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Deliberation deliberation;
    private final Statements statements;
    private final OptionComposer options;

    PlanComposer(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.deliberation = new Deliberation(base, facts, jurisdiction);
        this.statements = new Statements(base, facts);
        this.options = new OptionComposer(deliberation, statements);
    }

    List<ConsideredRecommendation> considered() {
        return deliberation.recommendations().stream()
                .map(statements::considered)
                .toList();
    }

    List<Question> questions() {
        return openQuestions().ranked();
    }

    OpenQuestions openQuestions() {
        return new OpenQuestions(base, deliberation, statements);
    }

    Statements statements() {
        return statements;
    }

    Deliberation deliberation() {
        return deliberation;
    }

    /**
     * Prognostic statements that hold for this patient by more than the presence of metastases, results first.
     * Statements about local treatment are shown there instead.
     */
    List<Statement> notes() {
        return deliberation.active().stream()
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
        var ranked = ranked(axis);
        var shown = ranked.stream()
                .filter(each ->
                        each.candidate().isConditional() && each.candidate().isNear())
                .limit(CONDITIONAL_SHOWN)
                .toList();
        return new AxisPlan(
                axis.code(),
                axis.title(),
                axis == Axis.SYSTEMIC,
                ranked.stream()
                        .filter(each -> !each.candidate().isConditional() || shown.contains(each))
                        .map(options::of)
                        .toList(),
                ranked.stream()
                        .filter(each -> each.candidate().isConditional() && !shown.contains(each))
                        .filter(each -> !isForLater(each.candidate().lead()))
                        .map(each -> Statements.planned(each.candidate().activity()))
                        .toList(),
                standing(axis));
    }

    /**
     * The tests that recommendations ask for before decisions, except those on record. Without disease to treat there
     * are no decisions, and only those that follow a treatment remain.
     */
    List<Option> asked() {
        var asked = ranked(Axis.WORK_UP).stream()
                .filter(each -> each.candidate().lead().holds())
                .filter(each -> deliberation.hasActiveDisease()
                        || each.candidate().lead().isAboutAfterwards())
                .map(options::of);
        var first = new TestsFirst(base, deliberation)
                .all().entrySet().stream().map(test -> test(test.getKey(), test.getValue()));
        return Stream.concat(asked, first)
                .filter(option -> !isOnRecord(option.activity()))
                .filter(distinct(Option::activity))
                .toList();
    }

    /** A test that items put forward while they are silent. */
    private Option test(Activity activity, List<CaseRecommendation> by) {
        return new Option(
                Statements.planned(activity),
                1,
                List.of(),
                List.of(),
                by.stream().map(statements::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                deliberation.isPlanned(activity));
    }

    private static <T, K> Predicate<T> distinct(Function<T, K> key) {
        var seen = new HashSet<K>();
        return each -> seen.add(key.apply(each));
    }

    /** All options of an axis, ranked. */
    List<Option> options(Axis axis) {
        return ranked(axis).stream().map(options::of).toList();
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
        return deliberation.facts().finding(fact).isKnown();
    }

    /** Returns whether it waits only for facts from after a treatment, while there is disease to treat. */
    private boolean isForLater(CaseRecommendation r) {
        return deliberation.isDiseaseOnRecord()
                && !r.missing().isEmpty()
                && r.missing().stream().allMatch(FactDefinition::late);
    }

    private List<Ranked> ranked(Axis axis) {
        var candidates = deliberation.candidates().stream()
                .filter(candidate -> candidate.activity().axis() == axis
                        && !candidate.activity().modifier())
                .filter(candidate -> !candidate.isNotAdvised())
                .filter(candidate -> axis != Axis.BOARD
                        || deliberation.hasActiveDisease()
                        || candidate.lead().isAboutAfterwards())
                .toList();
        var exact = candidates.stream()
                .filter(candidate ->
                        !candidate.isConditional() && !candidate.activity().general())
                .toList();
        return Ranking.of(candidates.stream()
                .filter(candidate ->
                        !candidate.activity().general() || exact.stream().noneMatch(candidate::isNoStrongerThan))
                .filter(candidate -> exact.stream()
                        .noneMatch(other -> other.activity()
                                .insteadOf()
                                .contains(candidate.activity().id())))
                .toList());
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
                .flatMap(r -> Opposition.of(r, activity).stream());
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
