package dev.hepatica.assessment.deliberation;

import dev.hepatica.assessment.plan.ConsideredRecommendation;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Requirement;
import dev.hepatica.assessment.plan.SourceConflictSummary;
import dev.hepatica.assessment.plan.SourceReference;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.base.Recommendation;
import dev.hepatica.evidence.base.RecommendationKind;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes items of the base as statements of a plan. Each item is written once, however often it is used. */
public final class Statements {

    private final EvidenceBase base;
    private final FactSheet facts;
    private final IdentityHashMap<CaseRecommendation, Statement> written = new IdentityHashMap<>();
    private final IdentityHashMap<FactDefinition, FactValue> values = new IdentityHashMap<>();

    public Statements(EvidenceBase base, FactSheet facts) {
        this.base = base;
        this.facts = facts;
    }

    public EvidenceBase base() {
        return base;
    }

    public Statement of(CaseRecommendation weighed) {
        return written.computeIfAbsent(weighed, this::write);
    }

    /** The open conditions of an item, as far as the facts of the statements leave them open. */
    public List<Requirement> requirements(CaseRecommendation weighed) {
        return weighed.by(facts).requirements();
    }

    private Statement write(CaseRecommendation elsewhere) {
        var weighed = elsewhere.by(facts);
        var item = weighed.recommendation();
        return new Statement(
                item.id(),
                item.words(),
                item.kind() == RecommendationKind.CAUTION || item.kind() == RecommendationKind.AGAINST,
                item.grade(),
                item.provenance().date(),
                weighed.requirements(),
                weighed.holds() ? values(item.applicability().when().decisive(facts)) : List.of(),
                values(facts(item)),
                item.provenance().outcomes().stream()
                        .map(outcome -> outcome.words())
                        .toList(),
                item.provenance().sources().stream()
                        .map(source -> new SourceReference(base.label(source), base.words(source), base.link(source)))
                        .distinct()
                        .toList(),
                item.provenance().conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(SourceConflictSummary::of)
                        .toList(),
                item.provenance().note());
    }

    /** A recommendation with its verdict and the facts that its conditions name. */
    public ConsideredRecommendation considered(CaseRecommendation weighed) {
        var verdict = weighed.holds() ? "true" : weighed.canHold() ? "open" : "false";
        var missing = verdict.equals("open")
                ? weighed.missing().stream().map(FactDefinition::id).toList()
                : List.<String>of();
        return new ConsideredRecommendation(
                weighed.recommendation().id(), verdict, missing, values(facts(weighed.recommendation())));
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
                fact.fact(),
                finding.toOptional().map(FactSheet::plain),
                fact.label(),
                facts.words(fact),
                fact.scope() == FactDefinition.FactScope.POPULATION,
                finding.sources());
    }

    private static Collection<FactDefinition> facts(Recommendation item) {
        var facts = new LinkedHashSet<>(item.applicability().when().facts());
        item.applicability().unless().ifPresent(condition -> facts.addAll(condition.facts()));
        return facts;
    }

    /** An activity as it appears in a plan. */
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
                activity.classes(),
                Stream.of(activity.test(), activity.procedure(), activity.loinc(), activity.snomed())
                        .anyMatch(Optional::isPresent));
    }
}
