package dev.hepatica.evidence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.evidence.language.Verdict.Truth;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every possible case, under every pattern of missing facts, for every distinct part of every condition of the base:
 * the safety argument for missing data.
 */
class LearningTest {

    private static final Conditions CONDITIONS = EvidenceFiles.bundled().conditions();

    /** Parts that ask whether a fact is recorded, for which absence matters. */
    private static final String ASKS_FOR_ABSENCE = "known_";

    /** All parts that turn on a fact, since the last state of a patient always holds; not those that work out a number. */
    static Stream<Conjunct> parts() {
        var numbers = CONDITIONS.derivations().entrySet().stream()
                .filter(derivation -> derivation.getKey().isNumber())
                .map(Map.Entry::getValue)
                .toList();
        return StreamSupport.stream(CONDITIONS.conjuncts().spliterator(), false)
                .filter(part -> !numbers.contains(part))
                .filter(part -> !part.text().contains(ASKS_FOR_ABSENCE))
                .filter(part -> !part.facts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void may_settle_a_verdict_but_never_overturns_it(Conjunct part) {
        for (var all : cases(part)) {
            var truth = verdict(part, all);
            for (var hidden : subsets(part.facts())) {
                assertThat(verdict(part, without(all, hidden)).truth()).isIn(truth.truth(), Truth.OPEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void decides_every_case_that_is_fully_known(Conjunct part) {
        assertThat(cases(part))
                .allSatisfy(all -> assertThat(verdict(part, all).isOpen()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void can_hold_and_can_fail(Conjunct part) {
        assertThat(cases(part).stream().map(all -> verdict(part, all))).contains(Verdict.TRUE, Verdict.FALSE);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void is_judged_as_by_the_documented_way_of_cel(Conjunct part) throws CelEvaluationException {
        for (var all : cases(part)) {
            for (var hidden : subsets(part.facts())) {
                var known = without(all, hidden);
                var verdict = verdict(part, known);
                var documented = documented(part, known);
                assertThat(verdict.truth()).isEqualTo(documented.truth());
                if (part.facts().stream().allMatch(fact -> fact.derived().isEmpty())) {
                    assertThat(verdict).isEqualTo(documented);
                }
            }
        }
    }

    private static Verdict verdict(Conjunct part, Map<FactDefinition, Object> known) {
        var findings = new HashMap<String, Finding<?>>();
        known.forEach((fact, value) -> findings.put(fact.id(), Finding.known(model(fact, value), SOURCE)));
        for (var fact : part.facts()) {
            if (fact.absentMeans().isPresent() && !known.containsKey(fact)) {
                findings.put(fact.id(), Finding.missing(Finding.MissingReason.UNREADABLE, SOURCE));
            }
        }
        return CONDITIONS.named(findings).verdict(part);
    }

    private static final Source SOURCE = Source.undated("Observation/1");

    private static Verdict documented(Conjunct part, Map<FactDefinition, Object> known) throws CelEvaluationException {
        var values = new HashMap<String, Object>();
        known.forEach((fact, value) -> values.put(fact.id(), value));
        var missing = part.facts().stream()
                .filter(fact -> !known.containsKey(fact))
                .map(fact -> CelAttributePattern.fromQualifiedIdentifier(fact.id()))
                .toArray(CelAttributePattern[]::new);
        var result = part.value(PartialVars.of(values, missing));
        return result instanceof CelUnknownSet unknown
                ? Verdict.open(unknown.attributes().stream()
                        .map(attribute -> CONDITIONS.vocabulary().fact(attribute.toString()))
                        .collect(Collectors.toSet()))
                : Verdict.of((Boolean) result);
    }

    /** A value of CEL as a value of the model. */
    private static Object model(FactDefinition fact, Object value) {
        return switch (fact.type()) {
            case BOOLEAN -> value;
            case INTEGER -> Interval.of((Long) value);
            case DECIMAL -> Interval.of(BigDecimal.valueOf((Double) value));
            case CODE -> (Coded) () -> (String) value;
            case CODES ->
                Listing.all(((List<?>) value)
                        .stream().map(code -> (Coded) () -> (String) code).collect(Collectors.toSet()));
        };
    }

    /** Every combination of values that the part distinguishes. */
    private static List<Map<FactDefinition, Object>> cases(Conjunct part) {
        var cases = List.<Map<FactDefinition, Object>>of(Map.of());
        for (var fact : part.facts()) {
            var more = new ArrayList<Map<FactDefinition, Object>>();
            for (var each : cases) {
                for (var value : values(fact, part)) {
                    var one = new HashMap<>(each);
                    one.put(fact, value);
                    more.add(one);
                }
            }
            cases = more;
        }
        return cases;
    }

    private static List<Object> values(FactDefinition fact, Conjunct part) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(true, false);
            case CODE -> List.copyOf(fact.values().keySet());
            case CODES ->
                Stream.concat(
                                Stream.of(List.of(), List.copyOf(fact.values().keySet())),
                                fact.values().keySet().stream().map(List::of))
                        .map(Object.class::cast)
                        .toList();
            case INTEGER, DECIMAL ->
                part.limits().getOrDefault(fact, List.of()).stream()
                        .flatMap(limit -> Stream.of(limit.subtract(BigDecimal.ONE), limit, limit.add(BigDecimal.ONE)))
                        .distinct()
                        .map(n -> fact.type() == FactDefinition.Type.INTEGER
                                ? (Object) n.longValue()
                                : (Object) n.doubleValue())
                        .toList();
        };
    }

    private static List<Set<FactDefinition>> subsets(Set<FactDefinition> facts) {
        var list = List.copyOf(facts);
        var subsets = new ArrayList<Set<FactDefinition>>();
        for (var bits = 0; bits < 1 << list.size(); bits++) {
            var subset = new HashSet<FactDefinition>();
            for (var i = 0; i < list.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    subset.add(list.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static Map<FactDefinition, Object> without(Map<FactDefinition, Object> all, Set<FactDefinition> hidden) {
        var known = new HashMap<>(all);
        known.keySet().removeAll(hidden);
        return known;
    }
}
