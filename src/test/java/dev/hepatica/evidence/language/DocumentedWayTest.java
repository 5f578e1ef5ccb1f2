package dev.hepatica.evidence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import dev.hepatica.assessment.RecordedFacts;
import dev.hepatica.evidence.base.EvidenceBase;
import dev.hepatica.evidence.files.EvidenceFiles;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast evaluation of the engine has the same result as CEL's own partial evaluation of each whole condition, for
 * every patient of the tests and many random ones: the same verdict, open for the same facts.
 */
class DocumentedWayTest {

    private static final EvidenceBase BASE = EvidenceFiles.bundled();
    private static final Conditions CONDITIONS = BASE.conditions();
    private static final Map<String, Condition> FAST = new LinkedHashMap<>();
    private static final Map<String, Program> DOCUMENTED = new HashMap<>();
    private static final Map<FactDefinition, Program> DERIVATIONS = new LinkedHashMap<>();
    private static final Source SOURCE = Source.undated("Observation/1");
    private static final int DRAWN = 150;

    /** A person with findings. */
    record Person(String name, Map<String, Finding<?>> findings) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void plan() throws CelValidationException, CelEvaluationException {
        for (var item : BASE.items()) {
            Stream.of(
                            Stream.of(item.applicability().when()),
                            item.applicability().unless().stream(),
                            item.effect().exceptions().stream().flatMap(exemption -> exemption.when().stream()))
                    .flatMap(conditions -> conditions)
                    .forEach(condition -> FAST.put(condition.toString(), condition));
        }
        for (var text : FAST.keySet()) {
            DOCUMENTED.put(text, CONDITIONS.undivided(text));
        }
        for (var fact : CONDITIONS.derivations().keySet()) {
            DERIVATIONS.put(fact, CONDITIONS.undivided(fact.derived().orElseThrow()));
        }
    }

    static Stream<Person> people() {
        var random = new Random(20261120);
        var domain = new Domain(CONDITIONS);
        return Stream.concat(
                RecordedFacts.all().stream().map(patient -> new Person(patient.name(), named(patient.findings()))),
                IntStream.range(0, DRAWN).mapToObj(i -> draw("drawn " + i, domain, random)));
    }

    private static Map<String, Finding<?>> named(Map<Fact, Finding<?>> findings) {
        var named = new HashMap<String, Finding<?>>();
        findings.forEach((fact, finding) -> named.put(fact.id(), finding));
        return named;
    }

    @ParameterizedTest
    @MethodSource("people")
    void agrees_on_every_condition(Person person) throws CelEvaluationException {
        var facts = CONDITIONS.named(person.findings);
        var world = new World(person, facts);
        for (var condition : FAST.values()) {
            var fast = condition.test(facts);
            var documented = world.verdict(documented(condition));
            if (!world.knowsInPart(condition) || !documented.isOpen()) {
                assertThat(fast).as(condition.toString()).isEqualTo(documented);
            } else if (fast.isOpen()) {
                assertThat(documented.missing()).as(condition.toString()).containsAll(fast.missing());
            } else {
                assertThat(world.completions(condition))
                        .as(condition.toString())
                        .isNotEmpty()
                        .allSatisfy(complete -> assertThat(complete.verdict(documented(condition)))
                                .isEqualTo(fast));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void agrees_on_every_derivation(Person person) throws CelEvaluationException {
        var facts = CONDITIONS.named(person.findings);
        var world = new World(person, facts);
        for (var derivation : DERIVATIONS.entrySet()) {
            var fact = derivation.getKey();
            if (fact.isNumber()) {
                continue;
            }
            var verdict = world.verdict(derivation.getValue());
            if (!verdict.isOpen() && !facts.conflicting().contains(fact)) {
                assertThat(facts.finding(fact).toOptional().map(FactSheet::plain))
                        .as(fact.id())
                        .contains(String.valueOf(verdict.isTrue()));
            }
        }
    }

    private static Program documented(Condition condition) {
        return Objects.requireNonNull(DOCUMENTED.get(condition.toString()));
    }

    /** The findings of a person in the form that CEL's documentation describes. */
    private record World(
            Map<String, Object> known,
            Map<FactDefinition, Set<FactDefinition>> open,
            Map<FactDefinition, Object> partly) {

        World(Person person, FactSheet facts) throws CelEvaluationException {
            this(new HashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            for (var fact : CONDITIONS.vocabulary().facts()) {
                var recorded = person.findings.getOrDefault(fact.id(), Finding.notRecorded());
                known.put(Variable.known(fact), recorded.isKnown());
                var value = facts.finding(fact).toOptional();
                var exact = value.flatMap(each -> exact(fact, each));
                exact.ifPresentOrElse(each -> known.put(fact.id(), each), () -> open.put(fact, Set.of(fact)));
                value.filter(each -> exact.isEmpty()).ifPresent(each -> partly.put(fact, each));
            }
            for (var derivation : DERIVATIONS.entrySet()) {
                var fact = derivation.getKey();
                if (open.containsKey(fact) && !facts.conflicting().contains(fact)) {
                    open.put(fact, verdict(derivation.getValue()).missing());
                }
            }
        }

        Verdict verdict(Program program) throws CelEvaluationException {
            var patterns = open.keySet().stream()
                    .map(fact -> CelAttributePattern.fromQualifiedIdentifier(fact.id()))
                    .toArray(CelAttributePattern[]::new);
            var value = program.eval(PartialVars.of(known, patterns));
            if (value instanceof CelUnknownSet unknown) {
                var missing = new LinkedHashSet<FactDefinition>();
                unknown.attributes()
                        .forEach(attribute -> missing.addAll(
                                open.getOrDefault(CONDITIONS.vocabulary().fact(attribute.toString()), Set.of())));
                return Verdict.open(missing);
            }
            return Verdict.of((Boolean) value);
        }

        /**
         * Returns whether a condition depends on a finding that is known in part, which CEL's own way takes for
         * unknown.
         */
        boolean knowsInPart(Condition condition) {
            return condition.facts().stream().anyMatch(partly::containsKey)
                    || Domain.given(CONDITIONS, condition.facts()).stream().anyMatch(partly::containsKey);
        }

        /** Every completion of the findings that are known in part and that a condition reads. */
        List<World> completions(Condition condition) {
            var worlds = List.of(this);
            for (var fact : partly.keySet()) {
                if (condition.facts().contains(fact)) {
                    worlds = worlds.stream()
                            .flatMap(world -> possible(fact, condition).map(value -> world.with(fact, value)))
                            .toList();
                }
            }
            return worlds;
        }

        private World with(FactDefinition fact, Object value) {
            var more = new World(new HashMap<>(known), new LinkedHashMap<>(open), partly);
            more.known.put(fact.id(), value);
            more.open.remove(fact);
            return more;
        }

        private Stream<Object> possible(FactDefinition fact, Condition condition) {
            var value = Objects.requireNonNull(partly.get(fact));
            if (value instanceof Interval interval) {
                return IntStream.rangeClosed(0, 4 * 250)
                        .mapToObj(quarters -> BigDecimal.valueOf(quarters * 25L, 2))
                        .filter(interval::contains)
                        .filter(number -> fact.type() == FactDefinition.Type.DECIMAL
                                || number.stripTrailingZeros().scale() <= 0)
                        .map(number -> exact(fact, Interval.of(number)).orElseThrow());
            }
            var members = ((Listing<?>) value)
                    .members().stream().map(FactSheet::plain).toList();
            return new Domain(CONDITIONS)
                    .values(fact, Domain.codes(List.of(condition))).stream()
                            .map(more -> Stream.concat(members.stream(), ((List<?>) more).stream())
                                    .distinct()
                                    .toList());
        }
    }

    private static Optional<Object> exact(FactDefinition fact, Object value) {
        if (value instanceof Interval interval) {
            return interval.exact()
                    .map(number -> fact.type() == FactDefinition.Type.INTEGER
                            ? (Object) number.longValue()
                            : number.doubleValue());
        }
        if (value instanceof Listing<?> listing) {
            return Optional.<Object>of(
                            listing.members().stream().map(FactSheet::plain).toList())
                    .filter(members -> listing.complete());
        }
        return Optional.of(value instanceof Coded coded ? coded.code() : value);
    }

    /** Random findings of some facts; some known in part only. */
    private static Person draw(String name, Domain domain, Random random) {
        var findings = new HashMap<String, Finding<?>>();
        var known = 2 + random.nextInt(8);
        for (var fact : CONDITIONS.vocabulary().facts()) {
            if (random.nextInt(10) < known) {
                var values = domain.values(fact, Domain.codes(FAST.values()));
                var value = Domain.finding(fact, values.get(random.nextInt(values.size())));
                findings.put(fact.id(), random.nextInt(8) == 0 ? inPart(value, random) : value);
            }
        }
        return new Person(name, findings);
    }

    private static Finding<?> inPart(Finding<?> finding, Random random) {
        var value = finding.toOptional().orElseThrow();
        if (value instanceof Interval interval) {
            var number = interval.exact().orElseThrow();
            return Finding.known(
                    random.nextBoolean()
                            ? Interval.above(number, false)
                            : Interval.between(number, number.add(BigDecimal.TEN)),
                    SOURCE);
        }
        return value instanceof Listing<?> listing
                ? Finding.known(Listing.atLeast(listing.members()), SOURCE)
                : finding;
    }
}
