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
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation.RecommendationKind;
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
    private static final int CONDITIONAL_TOLD = 3;

    /** What is told before anything else that explains an option. */
    private static final Set<RecommendationKind> WARNING =
            EnumSet.of(RecommendationKind.CAUTION, RecommendationKind.GAP, RecommendationKind.CRITERION);

    private final EvidenceBase base;
    private final Deliberation table;
    private final Statements statements;

    PlanComposer(EvidenceBase base, FactSheet facts, Optional<String> jurisdiction) {
        this.base = base;
        this.table = new Deliberation(base, facts, jurisdiction);
        this.statements = new Statements(base, facts);
    }

    List<ConsideredRecommendation> considered() {
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

    Deliberation table() {
        return table;
    }

    /**
     * Statements about the outlook that hold for this patient by more than having metastases, results first. What is said of
     * local treatment is told with that.
     */
    List<Statement> notes() {
        return table.speaking().stream()
                .filter(w -> w.item().kind() == RecommendationKind.PROGNOSTIC && w.holds() && w.isAboutThisPatient())
                .filter(w -> w.item().axis().filter(Axis.LOCAL::equals).isEmpty())
                .filter(w -> table.drafts().stream()
                        .noneMatch(draft -> !draft.isConditional() && w.qualifies(draft.activity())))
                .sorted(Comparator.comparing((CaseRecommendation w) -> !w.restsOnAResult())
                        .thenComparing(w -> table.hasActiveDisease() || !w.isAboutAfterwards())
                        .thenComparing(CaseRecommendation.BY_RANK))
                .map(statements::of)
                .toList();
    }

    /** One part of the plan. */
    AxisPlan axis(Axis axis) {
        var ranked = ranked(axis);
        var told = ranked.stream()
                .filter(each -> each.draft().isConditional() && each.draft().isNear())
                .limit(CONDITIONAL_TOLD)
                .toList();
        return new AxisPlan(
                axis.code(),
                axis.title(),
                axis == Axis.SYSTEMIC,
                ranked.stream()
                        .filter(each -> !each.draft().isConditional() || told.contains(each))
                        .map(this::option)
                        .toList(),
                ranked.stream()
                        .filter(each -> each.draft().isConditional() && !told.contains(each))
                        .filter(each -> !isForLater(each.draft().lead()))
                        .map(each -> Statements.planned(each.draft().activity()))
                        .toList(),
                standing(axis));
    }

    /**
     * What statements ask for before decisions, but for what is on record already. Without disease to treat there are no
     * decisions, and only what is asked for after a treatment stays.
     */
    List<Option> asked() {
        return ranked(Axis.WORK_UP).stream()
                .filter(each -> each.draft().lead().holds())
                .filter(each -> table.hasActiveDisease() || each.draft().lead().isAboutAfterwards())
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
        return table.facts().finding(fact).isKnown();
    }

    /** Whether it waits only for what comes after a treatment, while there is disease to treat. */
    private boolean isForLater(CaseRecommendation w) {
        return table.isDiseaseOnRecord()
                && !w.missing().isEmpty()
                && w.missing().stream().allMatch(FactDefinition::late);
    }

    private List<Ranked> ranked(Axis axis) {
        var drafts = table.drafts().stream()
                .filter(draft ->
                        draft.activity().axis() == axis && !draft.activity().modifier())
                .filter(draft -> !draft.isRuledOut())
                .filter(draft -> axis != Axis.BOARD
                        || table.hasActiveDisease()
                        || draft.lead().isAboutAfterwards())
                .toList();
        var exact = drafts.stream()
                .filter(draft -> !draft.isConditional() && !draft.activity().general())
                .toList();
        return Ranking.of(drafts.stream()
                .filter(draft -> !draft.activity().general() || exact.stream().noneMatch(draft::isNoStrongerThan))
                .filter(draft -> exact.stream()
                        .noneMatch(other -> other.activity()
                                .insteadOf()
                                .contains(draft.activity().id())))
                .toList());
    }

    /** What the record shows as planned or under way and nothing proposes. */
    private List<TreatmentOnRecord> standing(Axis axis) {
        return base.activities().stream()
                .filter(activity -> activity.axis() == axis && table.isPlanned(activity))
                .filter(activity -> table.draft(activity).isEmpty() && !isAnother(activity))
                .filter(activity -> oppositions(activity).noneMatch(Opposition::vetoes))
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
                .anyMatch(other -> table.draft(other).isPresent()
                        || base.activities().indexOf(other) < base.activities().indexOf(activity));
    }

    private Stream<Opposition> oppositions(Activity activity) {
        return table.speaking().stream()
                .filter(w -> !w.item().opposes().isEmpty() && w.canHold())
                .flatMap(w -> Opposition.of(w, activity).stream());
    }

    /** What the evidence speaks against: everything ruled out, and what is opposed and proposed by nothing. */
    List<NotAdvised> notAdvised() {
        return new NotAdvisedComposer(base, table, statements).all();
    }

    /** What would be an option, and is told as none since the record contradicts what it rests on. */
    List<SetAside> setAside() {
        return new SetAsideComposer(base, table, statements).all();
    }

    private Option option(Ranked ranked) {
        var draft = ranked.draft();
        return new Option(
                Statements.planned(draft.activity()),
                ranked.rank(),
                draft.requirements(),
                statements.values(draft.missing()),
                draft.proposals().stream().map(statements::of).toList(),
                Stream.concat(draft.oppositions().stream().filter(o -> !o.isOpen()), draft.threats())
                        .map(o -> statements.of(o.by()))
                        .toList(),
                rationale(draft).map(statements::of).toList(),
                refinements(draft.activity()),
                table.isPlanned(draft.activity()));
    }

    /** How an activity is to be done: modifiers that statements propose which speak about it. */
    private List<Refinement> refinements(Activity activity) {
        var refinements = new ArrayList<Refinement>();
        for (var draft : table.drafts()) {
            if (draft.activity().modifier() && !draft.isRuledOut()) {
                var supports = draft.proposals().stream()
                        .filter(proposal -> proposal.qualifies(activity))
                        .toList();
                if (!supports.isEmpty()) {
                    refinements.add(new Refinement(
                            Statements.planned(draft.activity()),
                            supports.get(0).requirements(),
                            supports.stream().map(statements::of).toList()));
                }
            }
        }
        return refinements;
    }

    private Stream<CaseRecommendation> qualifiers(Activity activity) {
        return table.speaking().stream().filter(w -> w.qualifies(activity));
    }

    /** What explains an option: qualifiers that hold, and updates of its proposals even while they are open. */
    private Stream<CaseRecommendation> rationale(Candidate draft) {
        var proposing = draft.proposals().stream().map(w -> w.item().id()).toList();
        return qualifiers(draft.activity())
                .filter(w -> !draft.isProposedBy(w) && !isToldBeside(w, draft.activity()))
                .filter(w ->
                        w.holds() || w.canHold() && w.item().modifies().stream().anyMatch(proposing::contains))
                .sorted(Comparator.comparing((CaseRecommendation w) ->
                                !WARNING.contains(w.item().kind()))
                        .thenComparing(w -> w.item().modifies().isEmpty())
                        .thenComparing(CaseRecommendation.BY_RANK));
    }

    /** Whether it is told with something that it proposes: a refinement, or a line of the same part of the plan. */
    private boolean isToldBeside(CaseRecommendation w, Activity activity) {
        return table.drafts().stream()
                .filter(draft -> draft.isProposedBy(w))
                .map(Candidate::activity)
                .anyMatch(told -> told.modifier() || told.axis() == activity.axis());
    }
}
