package dev.hepatica.evidence.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Condition;
import dev.hepatica.evidence.language.Conditions;
import dev.hepatica.evidence.language.Domain;
import dev.hepatica.evidence.language.FactDefinition;
import dev.hepatica.evidence.language.Verdict;
import dev.hepatica.model.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Learning a fact may settle the verdict of a whole condition or derivation, never overturn or reopen it. Where the
 * finite domain is small, every step from every state of knowledge is taken; otherwise facts are learned one by one, in
 * random order with a fixed seed, until everything is known.
 * <p>
 * There are named exceptions: where a condition or a derivation asks whether a fact is recorded, that fact remains as
 * it is; and facts whose absence has a meaning are missing in a way that has none.
 */
class LearningStepsTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final Conditions CONDITIONS = BASE.conditions();
    private static final Domain DOMAIN = new Domain(CONDITIONS);

    /** The most states of knowledge that are all visited. */
    private static final int FEW = 500;
    /** The number of ways from no knowledge to full knowledge that are taken otherwise. */
    private static final int WAYS = 100;

    private static final long SEED = 20261120;

    static Stream<String> conditions() {
        return BASE.items().stream()
                .flatMap(item -> Stream.of(
                                Stream.of(item.applicability().when()),
                                item.applicability().unless().stream(),
                                item.effect().exceptions().stream().flatMap(exemption -> exemption.when().stream()))
                        .flatMap(each -> each))
                .map(Condition::toString)
                .distinct();
    }

    static Stream<String> derivations() {
        return CONDITIONS.vocabulary().facts().stream()
                .filter(fact -> fact.derived().isPresent() && fact.type() == FactDefinition.Type.BOOLEAN)
                .map(FactDefinition::id);
    }

    @ParameterizedTest
    @MethodSource({"conditions", "derivations"})
    void settle_and_do_not_overturn(String text) {
        var condition = CONDITIONS.compile(text);
        var choices = choices(condition);
        var learnable = new LinkedHashSet<>(choices.keySet());
        learnable.removeAll(Domain.presence(CONDITIONS, condition));
        var states = choices.values().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        if (states <= FEW) {
            everyStep(condition, choices, learnable);
        } else {
            randomWays(condition, choices, learnable);
        }
    }

    private static void everyStep(
            Condition condition, Map<FactDefinition, List<Finding<?>>> choices, Set<FactDefinition> learnable) {
        for (var known : states(choices)) {
            var after = verdict(condition, known);
            for (var fact : learnable) {
                var before = new HashMap<>(known);
                before.put(fact, Domain.missing());
                assertLearned(verdict(condition, before), after, known);
            }
        }
    }

    private static void randomWays(
            Condition condition, Map<FactDefinition, List<Finding<?>>> choices, Set<FactDefinition> learnable) {
        var random = new Random(SEED);
        for (var way = 0; way < WAYS; way++) {
            var known = new HashMap<FactDefinition, Finding<?>>();
            choices.forEach((fact, values) -> known.put(fact, values.get(random.nextInt(values.size()))));
            var order = new ArrayList<>(learnable);
            Collections.shuffle(order, random);
            var after = verdict(condition, known);
            for (var fact : order) {
                known.put(fact, Domain.missing());
                var before = verdict(condition, known);
                assertLearned(before, after, known);
                after = before;
            }
        }
    }

    private static void assertLearned(Verdict before, Verdict after, Map<FactDefinition, Finding<?>> known) {
        if (!before.isOpen()) {
            assertThat(after).as(() -> "with " + known).isEqualTo(before);
        }
    }

    /** Every value of the facts that a condition depends on, down to underived ones, and none. */
    private static Map<FactDefinition, List<Finding<?>>> choices(Condition condition) {
        var codes = Domain.codes(List.of(condition));
        return Domain.given(CONDITIONS, Domain.facts(CONDITIONS, List.of(condition))).stream()
                .collect(Collectors.toMap(
                        fact -> fact,
                        fact -> Stream.concat(
                                        DOMAIN.values(fact, codes).stream()
                                                .<Finding<?>>map(value -> Domain.finding(fact, value)),
                                        Stream.of(Domain.missing()))
                                .toList()));
    }

    private static Verdict verdict(Condition condition, Map<FactDefinition, Finding<?>> known) {
        var findings = new HashMap<String, Finding<?>>();
        known.forEach((fact, finding) -> findings.put(fact.id(), finding));
        return condition.test(CONDITIONS.named(findings));
    }

    private static List<Map<FactDefinition, Finding<?>>> states(Map<FactDefinition, List<Finding<?>>> choices) {
        var states = List.<Map<FactDefinition, Finding<?>>>of(Map.of());
        for (var choice : choices.entrySet()) {
            states = states.stream()
                    .flatMap(state -> choice.getValue().stream().map(value -> {
                        var more = new HashMap<>(state);
                        more.put(choice.getKey(), value);
                        return (Map<FactDefinition, Finding<?>>) more;
                    }))
                    .toList();
        }
        return states;
    }
}
