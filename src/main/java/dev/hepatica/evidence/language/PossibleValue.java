package dev.hepatica.evidence.language;

import static java.util.stream.Collectors.joining;

import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that a fact can have, or numbers that no condition tells apart.
 *
 * @param example the value, or one of the numbers
 * @param range   all of the numbers; empty of a fact that is none
 */
public record PossibleValue(Finding<?> example, Optional<Interval> range) {

    /** All numbers. */
    public static final Interval ANY = new Interval(Optional.empty(), Optional.empty());

    static PossibleValue of(Object value) {
        return new PossibleValue(Finding.known(value), Optional.empty());
    }

    /** That a fact has this value, or one of the numbers, in FHIRPath. */
    public String path(FactDefinition fact) {
        return range.map(numbers -> path(fact, numbers))
                .orElseGet(() -> fact.path(example.toOptional().orElseThrow()));
    }

    private static String path(FactDefinition fact, Interval numbers) {
        return Stream.of(
                        numbers.low()
                                .map(bound ->
                                        "%" + fact.id() + " >= " + bound.value().toPlainString()),
                        numbers.high()
                                .map(bound ->
                                        "%" + fact.id() + " <= " + bound.value().toPlainString()))
                .flatMap(Optional::stream)
                .collect(joining(" and "));
    }

    /** The numbers of a fact, in runs that conditions over it alone do not tell apart. */
    static List<PossibleValue> numbers(FactDefinition fact, List<Conjunct> conditions) {
        var limits = conditions.stream()
                .flatMap(conjunct -> conjunct.limits().getOrDefault(fact, List.of()).stream())
                .distinct()
                .toList();
        var samples = fact.samples(limits);
        var runs = new ArrayList<PossibleValue>();
        for (var from = 0; from < samples.size(); ) {
            var to = from;
            while (to + 1 < samples.size() && alike(fact, conditions, samples.get(from), samples.get(to + 1))) {
                to++;
            }
            runs.add(run(samples, from, to));
            from = to + 1;
        }
        return List.copyOf(runs);
    }

    private static PossibleValue run(List<Object> samples, int from, int to) {
        var low = number(samples.get(from));
        var high = number(samples.get(to));
        var bounded = new Interval(
                from == 0 ? Optional.empty() : Optional.of(new Interval.Bound(low, true)),
                to == samples.size() - 1 ? Optional.empty() : Optional.of(new Interval.Bound(high, true)));
        return new PossibleValue(Finding.known(Interval.of(from == 0 ? high : low)), Optional.of(bounded));
    }

    private static boolean alike(FactDefinition fact, List<Conjunct> conditions, Object one, Object other) {
        return conditions.stream()
                .filter(conjunct -> conjunct.facts().size() == 1)
                .allMatch(conjunct -> conjunct.holdsFor(fact, one) == conjunct.holdsFor(fact, other));
    }

    private static BigDecimal number(Object sample) {
        return new BigDecimal(sample.toString());
    }
}
