package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.CaseRecommendation;
import dev.hepatica.assessment.deliberation.Deliberation;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.grade.Strength;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the missing facts and ranks them by the weight of the decisions that wait for them. */
record OpenQuestions(EvidenceBase base, Deliberation deliberation, Statements statements) {

    private static final Comparator<Question> BY_WEIGHT = Comparator.comparing(Question::weight)
            .reversed()
            .thenComparing(question -> question.fact().fact().id());

    /** The decisions that wait for a fact, with their weight. */
    private static final class Waiting {
        private int weight;
        private final Set<String> decisions = new LinkedHashSet<>();
    }

    /** Questions for all facts that active recommendations wait for, the most decisive first. */
    List<Question> ranked() {
        var waiting = new LinkedHashMap<FactDefinition, Waiting>();
        for (var r : deliberation.active()) {
            if (r.canHold()
                    && !(deliberation.isDiseaseOnRecord()
                            && r.missing().stream().allMatch(FactDefinition::late))) {
                collect(r, waiting);
            }
        }
        return waiting.entrySet().stream()
                .filter(entry -> entry.getKey().ask() != FactDefinition.Ask.NEVER)
                .map(entry -> of(entry.getKey(), entry.getValue().weight, entry.getValue().decisions))
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** Adds a question, or its weight to the question for the same fact. */
    static List<Question> with(List<Question> questions, Question added) {
        var all = new LinkedHashMap<Fact, Question>();
        questions.forEach(question -> all.put(question.fact().fact(), question));
        all.merge(added.fact().fact(), added, Question::and);
        return all.values().stream().sorted(BY_WEIGHT).toList();
    }

    Question of(FactDefinition fact, int weight, Set<String> decisions) {
        return new Question(
                statements.value(fact),
                fact.label(),
                fact.question().orElse(fact.label()),
                weight,
                List.copyOf(decisions),
                fact.obtain().stream()
                        .flatMap(id -> base.activity(id).stream())
                        .map(Statements::planned)
                        .toList());
    }

    private void collect(CaseRecommendation r, Map<FactDefinition, Waiting> waiting) {
        var weight = r.recommendation().grade().strength() == Strength.STRONG ? 3 : 1;
        var missing = new LinkedHashSet<FactDefinition>();
        var decisions = new LinkedHashSet<String>();
        for (var candidate : deliberation.candidates()) {
            if (!candidate.isNotAdvised() && candidate.activity().axis() != Axis.WORK_UP) {
                if (candidate.isConditional() && candidate.isProposedBy(r)) {
                    candidate.proposals().stream()
                            .filter(r::hasRecommendationOf)
                            .forEach(proposal -> missing.addAll(proposal.missing()));
                    decisions.add(candidate.activity().label());
                }
                candidate.oppositions().stream()
                        .filter(o -> r.hasRecommendationOf(o.by()) && o.isOpen() && !o.isSilent())
                        .filter(o -> !o.cannotReach(candidate.lead()))
                        .forEach(o -> {
                            missing.addAll(o.missing());
                            decisions.add(candidate.activity().label());
                        });
            }
        }
        for (var fact : missing) {
            var entry = waiting.computeIfAbsent(fact, f -> new Waiting());
            entry.weight += weight;
            entry.decisions.addAll(decisions);
        }
    }
}
