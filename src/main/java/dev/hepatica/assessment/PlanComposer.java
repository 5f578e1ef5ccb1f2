package dev.hepatica.assessment;

import dev.hepatica.assessment.Ranking.Ranked;
import dev.hepatica.assessment.deliberation.Candidate;
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
import dev.hepatica.assessment.plan.Option.Refinement;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
final class PlanComposer {

    /** Of what waits for a fact or two, as many options of an axis become part of the plan; the others are named. */
    private static final int CONDITIONAL_SHOWN = 3;

    /** What is told before anything else that explains an option. */
    private static final Set<RecommendationKind> WARNING =
            EnumSet.of(RecommendationKind.CAUTION, RecommendationKind.GAP, RecommendationKind.CRITERION);

    private final EvidenceBase base;
    private final Deliberation deliberation;
    private final Statements statements;

    PlanComposer(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.deliberation = new Deliberation(base, facts, jurisdiction);
        this.statements = new Statements(base, facts);
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
     * Statements about the outlook that hold for this patient by more than having metastases, results first. What is said of
     * local treatment is told with that.
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

    /** One part of the plan. */
    AxisPlan axis(Axis axis) {
        var ranked = ranked(axis);
        var told = ranked.stream()
                .filter(each ->
                        each.candidate().isConditional() && each.candidate().isNear())
                .limit(CONDITIONAL_SHOWN)
                .toList();
        return new AxisPlan(
                axis.code(),
                axis.title(),
                axis == Axis.SYSTEMIC,
                ranked.stream()
                        .filter(each -> !each.candidate().isConditional() || told.contains(each))
                        .map(this::option)
                        .toList(),
                ranked.stream()
                        .filter(each -> each.candidate().isConditional() && !told.contains(each))
                        .filter(each -> !isForLater(each.candidate().lead()))
                        .map(each -> Statements.planned(each.candidate().activity()))
                        .toList(),
                standing(axis));
    }

    /**
     * What statements ask for before decisions, but for what is on record already. Without disease to treat there are no
     * decisions, and only what is asked for after a treatment stays.
     */
    List<Option> asked() {
        return ranked(Axis.WORK_UP).stream()
                .filter(each -> each.candidate().lead().holds())
                .filter(each -> deliberation.hasActiveDisease()
                        || each.candidate().lead().isAboutAfterwards())
                .map(this::option)
                .filter(option -> !isOnRecord(option.activity()))
                .toList();
    }

    /** All options of an axis, ranked. */
    List<Option> options(Axis axis) {
        return ranked(axis).stream().map(this::option).toList();
    }

    /** Whether all that an activity can show is on record, or what follows from it is. */
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

    /** Whether it waits only for what comes after a treatment, while there is disease to treat. */
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

    /** What the record shows as planned or under way and nothing proposes. */
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
                        qualifiers(activity)
                                .filter(CaseRecommendation::holds)
                                .sorted(CaseRecommendation.BY_RANK)
                                .map(statements::of)
                                .toList(),
                        refinements(activity)))
                .toList();
    }

    /** Whether what is planned is told with another activity: one that is proposed, or the first that it can mean. */
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

    /** What the evidence speaks against: everything ruled out, and what is opposed and proposed by nothing. */
    List<NotAdvised> notAdvised() {
        return new NotAdvisedComposer(base, deliberation, statements).all();
    }

    /** What would be an option, and is told as none since the record contradicts what it rests on. */
    List<SetAside> setAside() {
        return new SetAsideComposer(base, deliberation, statements).all();
    }

    private Option option(Ranked ranked) {
        var candidate = ranked.candidate();
        return new Option(
                Statements.planned(candidate.activity()),
                ranked.rank(),
                candidate.requirements(),
                statements.values(candidate.missing()),
                candidate.proposals().stream().map(statements::of).toList(),
                Stream.concat(candidate.oppositions().stream().filter(o -> !o.isOpen()), candidate.openOppositions())
                        .map(o -> statements.of(o.by()))
                        .toList(),
                rationale(candidate).map(statements::of).toList(),
                refinements(candidate.activity()),
                deliberation.isPlanned(candidate.activity()));
    }

    /** How an activity is to be done: modifiers that statements propose which speak about it. */
    private List<Refinement> refinements(Activity activity) {
        var refinements = new ArrayList<Refinement>();
        for (var candidate : deliberation.candidates()) {
            if (candidate.activity().modifier() && !candidate.isNotAdvised()) {
                var supports = candidate.proposals().stream()
                        .filter(proposal -> proposal.qualifies(activity))
                        .toList();
                if (!supports.isEmpty()) {
                    refinements.add(new Refinement(
                            Statements.planned(candidate.activity()),
                            supports.get(0).requirements(),
                            supports.stream().map(statements::of).toList()));
                }
            }
        }
        return refinements;
    }

    private Stream<CaseRecommendation> qualifiers(Activity activity) {
        return deliberation.active().stream().filter(r -> r.qualifies(activity));
    }

    /** What explains an option: qualifiers that hold, and updates of its proposals even while they are open. */
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

    /** Whether it is told with something that it proposes: a refinement, or a line of the same part of the plan. */
    private boolean isShownBeside(CaseRecommendation r, Activity activity) {
        return deliberation.candidates().stream()
                .filter(candidate -> candidate.isProposedBy(r))
                .map(Candidate::activity)
                .anyMatch(told -> told.modifier() || told.axis() == activity.axis());
    }
}
