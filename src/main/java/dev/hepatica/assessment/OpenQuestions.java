package dev.hepatica.assessment;

import dev.hepatica.assessment.Forks.Branch;
import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.Question;
import dev.hepatica.evidence.base.Activity;
import dev.hepatica.evidence.base.Axis;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Asks for the missing facts, those first that change most. A fact that changes nothing is not asked for. */
record OpenQuestions(EvidenceBase base, Worlds worlds, Statements statements) {

    private static final Comparator<Question> BY_WEIGHT = Comparator.comparing(Question::weight)
            .reversed()
            .thenComparing(question -> question.fact().fact().id());

    /** The weight of a first choice that changes, by axis. */
    private static final Map<Axis, Integer> WEIGHT =
            Map.of(Axis.STRATEGY, 3, Axis.SYSTEMIC, 3, Axis.LOCAL, 1, Axis.FOLLOW_UP, 1);

    /** The weight of a fact of which the record holds two values. */
    private static final int CONTRADICTORY = 10;

    /** The weight of a fact for want of which nothing can be offered on an axis. */
    private static final int AWAITED = 3;

    /** The weight of a fact that the state itself asks for. */
    private static final int OF_STATE = 2;

    /**
     * The questions that forks and the state put, the most decisive first.
     *
     * @param awaited the facts for want of which nothing can be offered on an axis
     */
    List<Question> ranked(Forks forks, Collection<FactDefinition> awaited) {
        var questions = new LinkedHashMap<FactDefinition, Question>();
        forks.branches()
                .forEach(
                        (fact, branches) -> questions.put(fact, of(fact, weight(fact, branches), decisions(branches))));
        awaited.forEach(fact -> questions.merge(fact, of(fact, AWAITED, axes()), Question::and));
        worlds.state().asks().stream()
                .map(each -> base.conditions().vocabulary().definition(each))
                .filter(fact -> !worlds.recorded().finding(fact).isKnown()
                        && !worlds.intent().asksNot().contains(fact.fact()))
                .forEach(fact -> questions.merge(fact, of(fact, OF_STATE, axes()), Question::and));
        return questions.values().stream().sorted(BY_WEIGHT).toList();
    }

    private int weight(FactDefinition fact, List<Branch> branches) {
        var contradictory = worlds.recorded()
                .finding(fact)
                .<Boolean>fold(known -> false, missing -> missing.reason() == MissingReason.CONFLICTING);
        return contradictory ? CONTRADICTORY : weight(branches);
    }

    private Set<String> axes() {
        var axes = new LinkedHashSet<String>();
        worlds.state().decides().forEach(axis -> axes.add(axis.title().toLowerCase(Locale.ROOT)));
        return axes;
    }

    private static int weight(List<Branch> branches) {
        return branches.stream()
                .flatMap(branch -> branch.first().keySet().stream())
                .distinct()
                .mapToInt(axis -> WEIGHT.getOrDefault(axis, 0))
                .sum();
    }

    private static Set<String> decisions(List<Branch> branches) {
        var decisions = new LinkedHashSet<String>();
        branches.stream()
                .flatMap(branch -> branch.first().values().stream())
                .flatMap(List::stream)
                .map(Activity::label)
                .forEach(decisions::add);
        if (decisions.isEmpty()) {
            branches.stream()
                    .flatMap(branch -> branch.first().keySet().stream())
                    .forEach(axis -> decisions.add(axis.title().toLowerCase(Locale.ROOT)));
        }
        return decisions;
    }

    /** A question for a fact. */
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
}
