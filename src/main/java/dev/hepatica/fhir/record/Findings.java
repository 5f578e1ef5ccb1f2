package dev.hepatica.fhir.record;

import dev.hepatica.fhir.record.Observations.Reading;
import dev.hepatica.model.Coded;
import dev.hepatica.model.Discordance;
import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Known;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Interval;
import dev.hepatica.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Puts together what coded results and direct findings say of each fact, and keeps note of what contradicts itself.
 */
public final class Findings {

    private final Observations observations;
    private final List<Discordance> discordances = new ArrayList<>();

    public Findings(Observations observations) {
        this.observations = observations;
    }

    public List<Discordance> discordances() {
        return List.copyOf(discordances);
    }

    /** Something that changes: the latest value counts, whoever reports it. */
    public <T> Finding<T> varying(String fact, Reading<T> direct, List<Finding<T>> coded) {
        var all = Stream.concat(coded.stream(), observations.direct(fact, direct).stream())
                .toList();
        return noted(fact, Reconciliation.latest(all), all);
    }

    /** Something that does not change: what was coded and what was sent directly must agree. */
    public <T> Finding<T> lasting(String fact, Reading<T> direct, List<Finding<T>> coded) {
        var sent = observations.direct(fact, direct);
        var finding = Reconciliation.agreeing(Reconciliation.latest(coded), Reconciliation.latest(sent));
        return noted(fact, finding, Stream.concat(coded.stream(), sent.stream()).toList());
    }

    public Finding<Boolean> bool(String fact) {
        return varying(fact, Values.bool(), List.of());
    }

    public Finding<Interval> count(String fact, int maximum) {
        return varying(fact, Values.count(maximum), List.of());
    }

    public Finding<Interval> quantity(String fact, String unit) {
        return varying(fact, Values.quantity(unit), List.of());
    }

    public <T extends Enum<T> & Coded> Finding<T> coded(String fact, Class<T> list) {
        return varying(fact, Values.coded(list), List.of());
    }

    /** A set: one Observation for each member, or one that says that there is none. */
    public <T extends Enum<T> & Coded> Finding<Set<T>> set(String fact, Class<T> list) {
        var empty = observations.directResults(fact).filter(Findings::saysNone).toList();
        var members = observations.findings(
                fact, observations.directResults(fact).filter(result -> !saysNone(result)), Values.coded(list));
        observations.use(fact, empty);
        var missing = members.stream().filter(member -> !member.isKnown()).toList();
        if (!missing.isEmpty()) {
            return missing.get(0).map(Set::of);
        }
        if (members.isEmpty()) {
            return empty.isEmpty()
                    ? Finding.notRecorded()
                    : new Known<>(Set.of(), empty.stream().map(Result::source).toList());
        }
        var sources = members.stream()
                .flatMap(member -> member.sources().stream())
                .distinct()
                .toList();
        if (!empty.isEmpty()) {
            return noted(fact, new Finding.Missing<>(Reason.CONFLICTING, sources), List.of());
        }
        var values =
                members.stream().flatMap(member -> member.toOptional().stream()).collect(Collectors.toSet());
        return new Known<>(values, sources);
    }

    /** Notes that a fact contradicts itself, if it does. */
    public <T> Finding<T> noted(String fact, Finding<T> finding, List<Finding<T>> said) {
        if (Reconciliation.isConflicting(finding)) {
            var values = said.stream()
                    .flatMap(each -> each.toOptional().stream())
                    .map(Findings::words)
                    .distinct()
                    .toList();
            discordances.add(new Discordance(
                    fact,
                    "The record says %s. It counts as missing until that is resolved."
                            .formatted(values.isEmpty() ? "one thing and another" : String.join(" and also ", values)),
                    finding.sources()));
        }
        return finding;
    }

    /** Notes something that contradicts something else though one of them counts. */
    public void note(String fact, String statement, List<Source> sources) {
        discordances.add(new Discordance(fact, statement, List.copyOf(new LinkedHashSet<>(sources))));
    }

    private static boolean saysNone(Result result) {
        CodeableConcept reason = result.dataAbsentReason();
        return result.value().isEmpty()
                && reason.getCoding().stream().anyMatch(coding -> "not-applicable".equals(coding.getCode()));
    }

    private static String words(Object value) {
        return value instanceof Coded coded ? coded.code() : value.toString();
    }
}
