package dev.hepatica.assessment.weighing;

import dev.hepatica.assessment.plan.Considered;
import dev.hepatica.assessment.plan.Disagreement;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.PlannedActivity;
import dev.hepatica.assessment.plan.Reference;
import dev.hepatica.assessment.plan.Statement;
import dev.hepatica.evidence.Activity;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.Conflict;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem;
import dev.hepatica.evidence.condition.Fact;
import dev.hepatica.evidence.condition.FactSheet;
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
    private final Map<Weighed, Statement> said = new IdentityHashMap<>();
    private final Map<Fact, FactValue> values = new IdentityHashMap<>();

    public Statements(EvidenceBase base, FactSheet facts) {
        this.base = base;
        this.facts = facts;
    }

    public EvidenceBase base() {
        return base;
    }

    public Statement of(Weighed weighed) {
        return said.computeIfAbsent(weighed, this::say);
    }

    private Statement say(Weighed weighed) {
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
                        .map(source -> new Reference(base.label(source), base.words(source), base.link(source)))
                        .distinct()
                        .toList(),
                item.conflicts().stream()
                        .flatMap(id -> base.conflict(id).stream())
                        .map(Statements::disagreement)
                        .toList(),
                item.note());
    }

    /** Every item that was weighed, with its verdict and the facts that it names. */
    public Considered considered(Weighed weighed) {
        var verdict = weighed.holds() ? "true" : weighed.canHold() ? "open" : "false";
        var missing = verdict.equals("open")
                ? weighed.missing().stream().map(Fact::id).toList()
                : List.<String>of();
        return new Considered(weighed.item().id(), verdict, missing, values(facts(weighed.item())));
    }

    public List<FactValue> values(Collection<Fact> of) {
        return of.stream().map(this::value).toList();
    }

    public FactValue value(Fact fact) {
        return values.computeIfAbsent(fact, this::read);
    }

    private FactValue read(Fact fact) {
        var finding = facts.finding(fact);
        return new FactValue(
                fact.id(), finding.toOptional().map(FactSheet::plain), facts.words(fact), finding.sources());
    }

    private static Collection<Fact> facts(EvidenceItem item) {
        var facts = new LinkedHashSet<>(item.when().facts());
        item.unless().ifPresent(condition -> facts.addAll(condition.facts()));
        return facts;
    }

    private static Disagreement disagreement(Conflict conflict) {
        return new Disagreement(
                conflict.topic(),
                conflict.positions().stream().map(Conflict.Position::statement).toList(),
                conflict.resolution());
    }

    /** An activity as it stands in a plan. */
    public static PlannedActivity planned(Activity activity) {
        return new PlannedActivity(
                activity.id(),
                activity.label(),
                activity.axis() == Axis.SYSTEMIC,
                activity.ingredients().stream()
                        .map(drug -> new PlannedActivity.Drug(drug.name(), drug.rxnorm(), drug.choice()))
                        .toList(),
                activity.loinc(),
                activity.snomed(),
                activity.partial(),
                Stream.of(activity.test(), activity.procedure(), activity.loinc(), activity.snomed())
                        .anyMatch(Optional::isPresent));
    }
}
