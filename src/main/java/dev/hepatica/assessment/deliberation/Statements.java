package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.ConsideredRecommendation;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.Recommendation;
import dev.hepatica.evidence.SourceConflict;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets items of the base speak in a plan. What is said more than once is put into words once. */
public final class Statements {

    private final EvidenceBase base;
    private final FactSheet facts;
    private final Map<CaseRecommendation, Statement> said = new IdentityHashMap<>();
    private final Map<FactDefinition, FactValue> values = new IdentityHashMap<>();

    public Statements(EvidenceBase base, FactSheet facts) {
        this.base = base;
        this.facts = facts;
    }

    public EvidenceBase base() {
        return base;
    }

    public Statement of(CaseRecommendation weighed) {
        return said.computeIfAbsent(weighed, this::say);
    }

    private Statement say(CaseRecommendation weighed) {
        var item = weighed.item();
        return new Statement(
                item.id(),
                item.statement(),
                Statement.Strength.valueOf(item.strength().name()),
                Statement.Certainty.valueOf(item.certainty().name()),
                item.escat(),
                item.inference(),
                item.date(),
                weighed.requirements(),
                weighed.holds() ? values(item.when().decisive(facts)) : List.of(),
                values(facts(item)),
                item.outcomes().stream().map(outcome -> outcome.words()).toList(),
                item.sources().stream()
                        .map(source -> new SourceReference(base.label(source), base.words(source), base.link(source)))
                        .distinct()
                        .toList(),
                item.conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(Statements::disagreement)
                        .toList(),
                item.note());
    }

    /** Every item that was weighed, with its verdict and the facts that it names. */
    public ConsideredRecommendation considered(CaseRecommendation weighed) {
        var verdict = weighed.holds() ? "true" : weighed.canHold() ? "open" : "false";
        var missing = verdict.equals("open")
                ? weighed.missing().stream().map(FactDefinition::id).toList()
                : List.<String>of();
        return new ConsideredRecommendation(weighed.item().id(), verdict, missing, values(facts(weighed.item())));
    }

    public List<FactValue> values(Collection<FactDefinition> of) {
        return of.stream().map(this::value).toList();
    }

    public FactValue value(FactDefinition fact) {
        return values.computeIfAbsent(fact, this::read);
    }

    private FactValue read(FactDefinition fact) {
        var finding = facts.finding(fact);
        return new FactValue(
                fact.id(), finding.toOptional().map(FactSheet::plain), facts.words(fact), finding.sources());
    }

    private static Collection<FactDefinition> facts(Recommendation item) {
        var facts = new LinkedHashSet<>(item.when().facts());
        item.unless().ifPresent(condition -> facts.addAll(condition.facts()));
        return facts;
    }

    private static SourceConflictSummary disagreement(SourceConflict conflict) {
        return new SourceConflictSummary(
                conflict.topic(),
                conflict.positions().stream()
                        .map(SourceConflict.Position::statement)
                        .toList(),
                conflict.resolution());
    }

    /** An activity as it stands in a plan. */
    public static PlannedActivity planned(Activity activity) {
        return new PlannedActivity(
                activity.id(),
                activity.label(),
                activity.axis() == Axis.SYSTEMIC,
                activity.ingredients().stream()
                        .map(drug -> new PlannedActivity.PlannedDrug(drug.name(), drug.rxnorm(), drug.choice()))
                        .toList(),
                activity.loinc(),
                activity.snomed(),
                activity.partial(),
                Stream.of(activity.test(), activity.procedure(), activity.loinc(), activity.snomed())
                        .anyMatch(Optional::isPresent));
    }
}
