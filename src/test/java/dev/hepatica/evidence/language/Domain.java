package dev.hepatica.evidence.language;

import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The finite domain that conditions span: values of each fact that represent all, since no condition of the base
 * distinguishes the others. Values are as CEL has them.
 */
public final class Domain {

    private static final Source SOURCE = Source.undated("Observation/1");
    private static final String KNOWN = "known_";
    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    private final Map<FactDefinition, Set<BigDecimal>> limits = new HashMap<>();

    public Domain(Conditions conditions) {
        conditions
                .conjuncts()
                .forEach(part -> part.limits()
                        .forEach((fact, constants) -> limits.computeIfAbsent(fact, f -> new TreeSet<>())
                                .addAll(constants)));
    }

    /** The facts that these conditions read, if only to ask whether they are recorded. */
    public static Set<FactDefinition> facts(Conditions conditions, Iterable<Condition> among) {
        var facts = new LinkedHashSet<FactDefinition>();
        among.forEach(condition -> condition.conjuncts().forEach(part -> facts.addAll(asked(conditions, part))));
        return facts;
    }

    /** The facts that a part reads, if only to ask whether they are recorded. */
    static Set<FactDefinition> asked(Conditions conditions, Conjunct part) {
        return part.mentions().variables().stream()
                .map(name ->
                        conditions.vocabulary().fact(name.startsWith(KNOWN) ? name.substring(KNOWN.length()) : name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The facts of which a condition, or a derivation of its facts, asks whether they are recorded. */
    public static Set<FactDefinition> presence(Conditions conditions, Condition condition) {
        return parts(conditions, condition.conjuncts()).stream()
                .flatMap(part -> part.mentions().variables().stream())
                .filter(name -> name.startsWith(KNOWN))
                .map(name -> conditions.vocabulary().fact(name.substring(KNOWN.length())))
                .collect(Collectors.toSet());
    }

    /** These parts, with all derivations of their facts. */
    private static Set<Conjunct> parts(Conditions conditions, Collection<Conjunct> of) {
        var parts = new LinkedHashSet<>(of);
        for (var part : of) {
            for (var fact : part.facts()) {
                var derivation = conditions.derivations().get(fact);
                if (derivation != null) {
                    parts.addAll(parts(conditions, List.of(derivation)));
                }
            }
        }
        return parts;
    }

    /** The facts that these follow from, down to underived ones; underived facts themselves. */
    public static Set<FactDefinition> given(Conditions conditions, Iterable<FactDefinition> facts) {
        var given = new LinkedHashSet<FactDefinition>();
        for (var fact : facts) {
            var derivation = conditions.derivations().get(fact);
            if (derivation == null) {
                given.add(fact);
            } else {
                given.addAll(given(conditions, asked(conditions, derivation)));
            }
        }
        return given;
    }

    /** The codes that these conditions compare each fact of several codes with. */
    public static Map<FactDefinition, Set<String>> codes(Iterable<Condition> among) {
        var codes = new HashMap<FactDefinition, Set<String>>();
        Consumer<Conjunct> collect = part -> part.codes()
                .forEach((fact, named) ->
                        codes.computeIfAbsent(fact, f -> new TreeSet<>()).addAll(named));
        among.forEach(condition -> condition.conjuncts().forEach(collect));
        return codes;
    }

    /**
     * Booleans; every code; numbers at, just below and just above every constant that the base compares them with; of
     * sets every subset of the codes that are compared, and of one other.
     */
    public List<Object> values(FactDefinition fact, Map<FactDefinition, Set<String>> codes) {
        return switch (fact.type()) {
            case BOOLEAN -> List.of(true, false);
            case CODE -> List.copyOf(fact.values().keySet());
            case CODES -> List.copyOf(subsets(fact, codes.getOrDefault(fact, Set.of())));
            case INTEGER ->
                numbers(fact, BigDecimal.ONE).stream()
                        .<Object>map(BigDecimal::longValueExact)
                        .toList();
            case DECIMAL ->
                numbers(fact, LITTLE).stream()
                        .<Object>map(BigDecimal::doubleValue)
                        .toList();
        };
    }

    /** A value as a finding of the model. */
    public static Finding<?> finding(FactDefinition fact, Object value) {
        return Finding.known(
                switch (fact.type()) {
                    case BOOLEAN -> value;
                    case INTEGER, DECIMAL -> Interval.of(new BigDecimal(value.toString()));
                    case CODE -> coded((String) value);
                    case CODES ->
                        Listing.all(((List<?>) value)
                                .stream().map(code -> coded((String) code)).collect(Collectors.toSet()));
                },
                SOURCE);
    }

    /** A finding that states that the fact is unknown, so that not even its absence has a meaning. */
    public static Finding<?> missing() {
        return Finding.missing(Finding.MissingReason.UNREADABLE, SOURCE);
    }

    private Set<BigDecimal> numbers(FactDefinition fact, BigDecimal step) {
        var numbers = new TreeSet<BigDecimal>();
        for (var limit : limits.getOrDefault(fact, Set.of(BigDecimal.ONE))) {
            numbers.addAll(List.of(limit, limit.add(step)));
            if (limit.signum() > 0) {
                numbers.add(limit.subtract(step));
            }
        }
        return numbers;
    }

    private static List<List<String>> subsets(FactDefinition fact, Set<String> asked) {
        var members = new ArrayList<>(asked);
        fact.values().keySet().stream()
                .filter(code -> !asked.contains(code))
                .findFirst()
                .ifPresent(members::add);
        var subsets = new ArrayList<List<String>>(List.of(List.of()));
        for (var member : members) {
            for (var subset : List.copyOf(subsets)) {
                var larger = new ArrayList<>(subset);
                larger.add(member);
                subsets.add(larger.stream().sorted().toList());
            }
        }
        return subsets;
    }

    private static Coded coded(String code) {
        return () -> code;
    }
}
