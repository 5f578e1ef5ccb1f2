package dev.hepatica.assessment;

import dev.hepatica.assessment.plan.Question;
import dev.hepatica.assessment.weighing.Statements;
import dev.hepatica.assessment.weighing.Table;
import dev.hepatica.assessment.weighing.Weighed;
import dev.hepatica.evidence.Axis;
import dev.hepatica.evidence.EvidenceBase;
import dev.hepatica.evidence.EvidenceItem.Strength;
import dev.hepatica.evidence.condition.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out what is missing, and ranks it by how much waits for it. */
record OpenQuestions(EvidenceBase base, Table table, Statements statements) {

    private static final Comparator<Question> BY_WEIGHT = Comparator.comparing(Question::weight)
            .reversed()
            .thenComparing(question -> question.fact().fact());

    /** What waits for a fact: how much it weighs, and what it would settle. */
    private static final class Waiting {
        private int weight;
        private final Set<String> decisions = new LinkedHashSet<>();
    }

    /** Every fact that the table's statements wait for, the most decisive first. */
    List<Question> ranked() {
        var waiting = new LinkedHashMap<Fact, Waiting>();
        for (var w : table.speaking()) {
            if (w.canHold()
                    && !(table.isDiseaseOnRecord() && w.missing().stream().allMatch(Fact::late))) {
                collect(w, waiting);
            }
        }
        return waiting.entrySet().stream()
                .filter(entry -> entry.getKey().ask() != Fact.Ask.NEVER)
                .map(entry -> of(entry.getKey(), entry.getValue().weight, entry.getValue().decisions))
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** Adds a question, or more weight to one that is there. */
    static List<Question> with(List<Question> questions, Question added) {
        var all = new LinkedHashMap<String, Question>();
        questions.forEach(question -> all.put(question.fact().fact(), question));
        all.merge(added.fact().fact(), added, Question::and);
        return all.values().stream().sorted(BY_WEIGHT).toList();
    }

    Question of(Fact fact, int weight, Set<String> decisions) {
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

    private void collect(Weighed w, Map<Fact, Waiting> waiting) {
        var weight = w.item().strength() == Strength.STRONG ? 3 : 1;
        var missing = new LinkedHashSet<Fact>();
        var decisions = new LinkedHashSet<String>();
        for (var draft : table.drafts()) {
            if (!draft.isRuledOut() && draft.activity().axis() != Axis.WORK_UP) {
                if (draft.isConditional() && draft.isProposedBy(w)) {
                    draft.proposals().stream()
                            .filter(proposal -> proposal.item() == w.item())
                            .forEach(proposal -> missing.addAll(proposal.missing()));
                    decisions.add(draft.activity().label());
                }
                draft.oppositions().stream()
                        .filter(o -> o.by().item() == w.item() && o.isOpen() && !o.isPointlessAgainst(draft.lead()))
                        .forEach(o -> {
                            missing.addAll(o.missing());
                            decisions.add(draft.activity().label());
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
