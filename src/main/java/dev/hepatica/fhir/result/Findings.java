package dev.hepatica.fhir.result;

import dev.hepatica.model.RecordConflict;
import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Coded;
import dev.hepatica.model.finding.Fact;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;

/**
 * Puts together what coded results and direct findings say of each fact, and keeps note of what contradicts itself.
 */
public final class Findings {

    private final Observations observations;
    private final List<RecordConflict> recordConflicts = new ArrayList<>();

    public Findings(Observations observations) {
        this.observations = observations;
    }

    public List<RecordConflict> recordConflicts() {
        return List.copyOf(recordConflicts);
    }

    /** Something that changes: the latest value counts, whoever reports it. */
    public <T> Finding<T> varying(Fact fact, ResultReader<T> direct, List<Finding<T>> coded) {
        var all = Reconciliation.both(coded, observations.direct(fact, direct));
        return noted(fact, Reconciliation.latest(all), all);
    }

    /** Something that does not change: what was coded and what was sent directly must agree. */
    public <T> Finding<T> lasting(Fact fact, ResultReader<T> direct, List<Finding<T>> coded) {
        var sent = observations.direct(fact, direct);
        var finding = Reconciliation.agreeing(Reconciliation.latest(coded), Reconciliation.latest(sent));
        return noted(fact, finding, Reconciliation.both(coded, sent));
    }

    /** What was stated and what was read otherwise must agree. */
    public <T> Finding<T> agreeing(Fact fact, Finding<T> stated, Finding<T> read) {
        return noted(fact, Reconciliation.agreeing(stated, read), List.of(stated, read));
    }

    /** What was stated, and bounds that were read. */
    public Finding<Interval> within(Fact fact, Finding<Interval> stated, Finding<Interval> read) {
        return noted(fact, Reconciliation.within(stated, read), List.of(stated, read));
    }

    /** Months since something: by its date, or as stated. */
    public Finding<Interval> monthsSince(Fact fact, Finding<Interval> derived, ClinicalDate today) {
        return since(fact, derived, quantity(fact, "mo"), day -> Elapsed.months(day, today));
    }

    /** Weeks since something: by its date, or as stated. */
    public Finding<Interval> weeksSince(Fact fact, Finding<Interval> derived, ClinicalDate today) {
        return since(fact, derived, quantity(fact, "wk"), day -> Elapsed.weeks(day, today));
    }

    /**
     * For the comparison a statement is counted on from its day. One from before the thing itself was about something
     * earlier.
     */
    private Finding<Interval> since(
            Fact fact, Finding<Interval> derived, Finding<Interval> stated, Function<ClinicalDate, Interval> passed) {
        if (!derived.isKnown() || !stated.isKnown()) {
            return stated.or(derived);
        }
        if (Reconciliation.isOutdatedBy(stated, derived)) {
            return derived;
        }
        var until = stated.sources().stream()
                .flatMap(source -> source.date().stream())
                .findFirst()
                .map(passed)
                .orElse(Interval.of(0));
        var counted = stated.map(time -> time.plus(until));
        return noted(fact, Elapsed.agreeing(derived, counted), List.of(derived, stated));
    }

    /** Weeks that something took: by its dates, or as stated; they may differ by some weeks. */
    public Finding<Interval> weeks(Fact fact, Finding<Interval> derived, long tolerance) {
        var stated = quantity(fact, "wk");
        var outdated = derived.isKnown() && stated.isKnown() && Reconciliation.isOutdatedBy(stated, derived);
        return outdated
                ? derived
                : noted(
                        fact,
                        Elapsed.agreeing(derived, stated, BigDecimal.valueOf(tolerance)),
                        List.of(derived, stated));
    }

    /** What was stated last of a list as a whole, or members that are inferred from what came before or after. */
    public <T> Finding<Listing<T>> latestOf(Fact fact, Finding<Listing<T>> stated, Finding<Listing<T>> inferred) {
        return stated.isKnown() && inferred.isKnown() && Reconciliation.isOutdatedBy(inferred, stated)
                ? stated
                : completed(fact, stated, inferred);
    }

    /** What was stated of a list as a whole, and members that were read besides. */
    public <T> Finding<Listing<T>> completed(Fact fact, Finding<Listing<T>> stated, Finding<Listing<T>> read) {
        return noted(fact, Reconciliation.completed(stated, read), List.of(stated, read));
    }

    public Finding<Boolean> bool(Fact fact) {
        return varying(fact, Values.bool(), List.of());
    }

    public Finding<Interval> count(Fact fact, int maximum) {
        return varying(fact, Values.count(maximum), List.of());
    }

    public Finding<Interval> quantity(Fact fact, String unit) {
        return varying(fact, Values.quantity(unit), List.of());
    }

    public <T extends Enum<T> & Coded> Finding<T> coded(Fact fact, Class<T> list) {
        return varying(fact, Values.coded(list), List.of());
    }

    /**
     * A set: one Observation for each member, or one that says that there is none.
     *
     * @param cumulative whether it only ever grows; otherwise what was sent last is all there is
     */
    public <T extends Enum<T> & Coded> Finding<Listing<T>> listing(Fact fact, Class<T> list, boolean cumulative) {
        var sent = observations.directResults(fact).toList();
        if (sent.isEmpty()) {
            return Finding.notRecorded();
        }
        var empty = sent.stream().filter(Findings::saysNone).toList();
        observations.use(fact, empty);
        var members = observations.findings(
                fact,
                sent.stream().filter(result -> !saysNone(result)),
                result -> Values.coded(list).read(result).map(Set::of));
        var all = new ArrayList<Finding<Set<T>>>(members);
        empty.forEach(result -> all.add(Finding.known(Set.of(), result.source())));
        var counting = cumulative ? all : Reconciliation.newestOf(all);
        return noted(fact, union(counting).map(Listing::all), List.of());
    }

    /** All members; missing as soon as one is, contradictory where there are members and none. */
    private static <T> Finding<Set<T>> union(List<Finding<Set<T>>> findings) {
        var missing = findings.stream().filter(finding -> !finding.isKnown()).findFirst();
        if (missing.isPresent() || findings.isEmpty()) {
            return missing.orElseGet(Finding::notRecorded);
        }
        var sources = findings.stream()
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .toList();
        var sets = findings.stream()
                .flatMap(finding -> finding.toOptional().stream())
                .toList();
        if (sets.stream().map(Set::isEmpty).distinct().count() > 1) {
            return new Finding.Missing<>(MissingReason.CONFLICTING, sources);
        }
        return new Known<>(sets.stream().flatMap(Set::stream).collect(Collectors.toSet()), sources);
    }

    /** Notes that a fact contradicts itself, if it does. */
    public <T> Finding<T> noted(Fact fact, Finding<T> finding, List<Finding<T>> said) {
        if (Reconciliation.isConflicting(finding)) {
            var values = said.stream()
                    .flatMap(each -> each.toOptional().stream())
                    .map(Findings::words)
                    .distinct()
                    .toList();
            recordConflicts.add(new RecordConflict(
                    fact,
                    "The record says %s. It counts as missing until that is resolved."
                            .formatted(values.isEmpty() ? "one thing and another" : String.join(" and also ", values)),
                    finding.sources()));
        }
        return finding;
    }

    /** Notes something that contradicts something else though one of them counts. */
    public void note(Fact fact, String statement, List<Source> sources) {
        recordConflicts.add(new RecordConflict(fact, statement, List.copyOf(new LinkedHashSet<>(sources))));
    }

    private static boolean saysNone(Result result) {
        CodeableConcept reason = result.dataAbsentReason();
        return result.isFinal()
                && result.value().isEmpty()
                && reason.getCoding().stream().anyMatch(coding -> "not-applicable".equals(coding.getCode()));
    }

    private static String words(Object value) {
        if (value instanceof Listing<?> listing && listing.members().isEmpty()) {
            return "none";
        }
        if (value instanceof Listing<?> listing) {
            return String.join(
                    ", ",
                    listing.members().stream().map(Findings::words).sorted().toList());
        }
        return value instanceof Coded coded ? coded.code() : value.toString();
    }
}
