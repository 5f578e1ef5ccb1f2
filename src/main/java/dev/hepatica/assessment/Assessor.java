package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Recorded;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.order.Concerns;
import dev.hepatica.assessment.order.Review;
import dev.hepatica.assessment.plan.Assessment;
import dev.hepatica.assessment.plan.Assessment.Scope;
import dev.hepatica.assessment.plan.AxisPlan;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.plan.ReportedConflict;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.FactSheet;
import dev.hepatica.model.Case;
import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.treatment.Order;
import dev.hepatica.prognosis.PrognosticModels;
import dev.hepatica.prognosis.model.Prognosis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Assesses a case: applies the evidence base to it and composes the plan. */
public final class Assessor {

    private final EvidenceBase base;
    private final PrognosticModels models;

    public Assessor(EvidenceBase base, PrognosticModels models) {
        this.base = base;
        this.models = models;
    }

    /** The version of the evidence base. */
    public String evidenceVersion() {
        return base.version();
    }

    /**
     * Assesses a case.
     *
     * @param jurisdiction the country whose guidelines may propose, as an ISO 3166 code; guidelines of others only
     *                     inform
     */
    public Assessment assess(Case patient, Optional<String> jurisdiction) {
        var prognoses = models.of(patient);
        var facts = base.conditions().facts(facts(patient, prognoses));
        return assess(patient, facts, composer(patient, facts, jurisdiction), prognoses);
    }

    /**
     * Assesses a case and checks orders against the evidence.
     *
     * @param orders the orders to check
     * @param others other treatments, planned or under way
     */
    public Review review(Case patient, Optional<String> jurisdiction, List<Order> orders, List<Order> others) {
        var prognoses = models.of(patient);
        var findings = facts(patient, prognoses);
        var facts = base.conditions().facts(findings);
        var composer = composer(patient, facts, jurisdiction);
        var concerns = new Concerns(base, composer.recorded(), composer.statements(), instead -> {
            var otherwise = new HashMap<>(findings);
            otherwise.putAll(instead);
            return base.conditions().facts(otherwise);
        });
        return new Review(
                concerns.of(orders, others),
                concerns.isColorectal(),
                () -> assess(patient, facts, composer, prognoses));
    }

    private PlanComposer composer(Case patient, FactSheet facts, Optional<String> jurisdiction) {
        return new PlanComposer(base, Worlds.of(base, facts, Recorded.of(patient)), jurisdiction);
    }

    private Assessment assess(Case patient, FactSheet facts, PlanComposer composer, List<Prognosis> prognoses) {
        var scope = scope(patient, facts);
        return scope == Scope.PLANNED
                ? planned(patient, facts, composer, prognoses)
                : unplanned(patient, facts, composer, scope);
    }

    private Map<Fact, Finding<?>> facts(Case patient, List<Prognosis> prognoses) {
        var facts = CaseFacts.of(patient);
        facts.putAll(
                ScoreFacts.all(prognoses, facts, base.conditions().vocabulary().facts()));
        return facts;
    }

    private Assessment planned(Case patient, FactSheet facts, PlanComposer composer, List<Prognosis> prognoses) {
        var questions = composer.questions();
        var outlooks = new Outlooks(composer.statements());
        return new Assessment(
                patient,
                base.version(),
                Scope.PLANNED,
                composer.situation(),
                summary(facts),
                WorkUps.of(questions, composer.asked()),
                axes(composer),
                composer.notAdvised(),
                composer.setAside(),
                composer.forks(),
                questions,
                prognoses.stream().map(outlooks::of).toList(),
                composer.notes(),
                recordConflicts(patient, facts),
                composer.considered());
    }

    /** An assessment without a plan. Its only question is whether there are liver metastases. */
    private Assessment unplanned(Case patient, FactSheet facts, PlanComposer composer, Scope scope) {
        var questions = scope == Scope.NO_LIVER_METASTASIS_ON_RECORD
                ? List.of(composer.openQuestions().of(fact(Fact.CRLM), 1, Set.of("the whole plan")))
                : List.<Question>of();
        return new Assessment(
                patient,
                base.version(),
                scope,
                composer.situation(),
                summary(facts),
                WorkUps.of(questions, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                questions,
                List.of(),
                List.of(),
                recordConflicts(patient, facts),
                composer.considered());
    }

    private static Scope scope(Case patient, FactSheet facts) {
        var present = facts.finding(Fact.CRLM).toOptional();
        if (present.isEmpty()) {
            return Scope.NO_LIVER_METASTASIS_ON_RECORD;
        }
        if (!(Boolean) present.get()) {
            return Scope.NO_LIVER_METASTASIS;
        }
        var dead = patient.patient().ecog().toOptional().filter(ecog -> ecog.isAtLeast(BigDecimal.valueOf(5)));
        return dead.isPresent() || patient.patient().deceased().toOptional().orElse(false)
                ? Scope.DECEASED
                : Scope.PLANNED;
    }

    private static List<AxisPlan> axes(PlanComposer composer) {
        return Arrays.stream(Axis.values())
                .filter(axis -> axis != Axis.WORK_UP)
                .map(composer::axis)
                .filter(plan -> !plan.isEmpty() || plan.decided())
                .toList();
    }

    /**
     * Conflicts that were found on reading, and facts that were sent with another value than follows from other facts.
     */
    private List<ReportedConflict> recordConflicts(Case patient, FactSheet facts) {
        var found = patient.recordConflicts().stream()
                .map(d -> new ReportedConflict(fact(d.fact()).label(), d));
        var derived = facts.conflicting().stream()
                .map(fact -> new ReportedConflict(
                        fact.label(),
                        new RecordConflict(
                                fact.fact(),
                                "It was sent otherwise than it follows from the rest of the record, and counts as"
                                        + " missing.",
                                facts.finding(fact).sources())));
        var counted = base.conditions().vocabulary().facts().stream()
                .filter(FactDefinition::isScore)
                .filter(score -> CaseFacts.of(score.fact(), patient).isKnown()
                        && !facts.finding(score).isKnown())
                .map(score -> new ReportedConflict(
                        score.label(),
                        new RecordConflict(
                                score.fact(),
                                "It was sent otherwise than its criteria on record make it, and counts as missing.",
                                facts.finding(score).sources())));
        return Stream.of(found, derived, counted)
                .flatMap(recordConflicts -> recordConflicts)
                .toList();
    }

    private String summary(FactSheet facts) {
        return base.conditions().vocabulary().summary(facts, !facts.isFalse(Fact.ACTIVE_DISEASE));
    }

    private FactDefinition fact(Fact fact) {
        return base.conditions().vocabulary().definition(fact);
    }
}
