package dev.hepatica.assessment;

import dev.hepatica.assessment.deliberation.Statements;
import dev.hepatica.assessment.deliberation.Worlds;
import dev.hepatica.assessment.plan.FactValue;
import dev.hepatica.assessment.plan.Option;
import dev.hepatica.assessment.plan.Situation;
import dev.hepatica.evidence.base.Assumption;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.language.FactDefinition;
import java.util.List;
import java.util.Optional;

/** Says where a patient stands, and what a plan takes for granted. */
record SituationComposer(EvidenceBase base, Worlds worlds) {

    private static final String SUPPORTIVE = "supportive";

    /** @param options the options of the plan; what none of them rests on is not told */
    Situation of(List<Option> options) {
        var relied = options.stream()
                .filter(option -> !option.contingency().open())
                .flatMap(option -> option.contingency().assumed().stream())
                .map(FactValue::fact)
                .toList();
        var expected = new Statements(base, worlds.assumed());
        var assumed = worlds.assumptions().keySet().stream()
                .filter(fact -> relied.contains(fact.fact()) && isPrinted(fact))
                .map(fact -> named(expected.value(fact)))
                .toList();
        return new Situation(
                worlds.state().id(),
                worlds.state().label(),
                worlds.isStateOnRecord(),
                worlds.intent().label(),
                worlds.intent().id().equals(SUPPORTIVE),
                assumed,
                assumed.size() > base.rules().assumptions().mostPrinted());
    }

    /** An assumption by its own words, if it has some. */
    private FactValue named(FactValue assumed) {
        return Optional.ofNullable(
                        worlds.assumptions().get(base.conditions().vocabulary().definition(assumed.fact())))
                .flatMap(Assumption::words)
                .map(assumed::inWords)
                .orElse(assumed);
    }

    private boolean isPrinted(FactDefinition fact) {
        return Optional.ofNullable(worlds.assumptions().get(fact))
                .filter(Assumption::printed)
                .isPresent();
    }
}
