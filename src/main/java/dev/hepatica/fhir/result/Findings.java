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
 * Combines coded results and direct findings of each fact, and collects the conflicts between them.
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

    /** The finding of a fact that changes over time: the latest value counts, coded or direct. */
    public <T> Finding<T> varying(Fact fact, ResultReader<T> direct, List<Finding<T>> coded) {
        var all = Reconciliation.both(coded, observations.direct(fact, direct));
        return noted(fact, Reconciliation.latest(all), all);
    }

    /** The finding of a fact that does not change: coded and direct values must agree. */
    public <T> Finding<T> lasting(Fact fact, ResultReader<T> direct, List<Finding<T>> coded) {
        var sent = observations.direct(fact, direct);
        var finding = Reconciliation.agreeing(Reconciliation.latest(coded), Reconciliation.latest(sent));
        return noted(fact, finding, Reconciliation.both(coded, sent));
    }

    /** The finding of a fact whose stated value must agree with the one read from other resources. */
    public <T> Finding<T> agreeing(Fact fact, Finding<T> stated, Finding<T> read) {
        return noted(fact, Reconciliation.agreeing(stated, read), List.of(stated, read));
    }

    /** The finding of a fact from its stated value and from bounds read from other resources. */
    public Finding<Interval> within(Fact fact, Finding<Interval> stated, Finding<Interval> read) {
        return noted(fact, Reconciliation.within(stated, read), List.of(stated, read));
    }

    /** Months since an event, from its date or as stated. */
    public Finding<Interval> monthsSince(Fact fact, Finding<Interval> derived, ClinicalDate today) {
        return since(fact, derived, quantity(fact, "mo"), day -> Elapsed.months(day, today));
    }

    /** Weeks since an event, from its date or as stated. */
    public Finding<Interval> weeksSince(Fact fact, Finding<Interval> derived, ClinicalDate today) {
        return since(fact, derived, quantity(fact, "wk"), day -> Elapsed.weeks(day, today));
    }

    /**
     * The time since an event. A stated time is extended from the day of the statement to today before the two are compared.
     * A statement from before the event refers to an earlier one and is not used.
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

    /** The duration of something in weeks, from its dates or as stated; the two may differ by {@code tolerance} weeks. */
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

    /** The stated list if it is later than the inferred members; otherwise the stated list, which must contain them. */
    public <T> Finding<Listing<T>> latestOf(Fact fact, Finding<Listing<T>> stated, Finding<Listing<T>> inferred) {
        return stated.isKnown() && inferred.isKnown() && Reconciliation.isOutdatedBy(inferred, stated)
                ? stated
                : completed(fact, stated, inferred);
    }

    /** The stated list, which must contain the members read from other resources; without one, those members. */
    public <T> Finding<Listing<T>> completed(Fact fact, Finding<Listing<T>> stated, Finding<Listing<T>> read) {
        return noted(fact, Reconciliation.completed(stated, read), List.of(stated, read));
    }

    /**
     * The stated list and the members read from other resources, together. A list that was stated to be empty must be older
     * than what was read.
     */
    public <T> Finding<Listing<T>> extended(Fact fact, Finding<Listing<T>> stated, Finding<Listing<T>> read) {
        var isEmpty =
                stated.toOptional().filter(list -> list.members().isEmpty()).isPresent();
        if (isEmpty && read.isKnown()) {
            return Reconciliation.isOutdatedBy(stated, read) ? read : latestOf(fact, stated, read);
        }
        return stated.isKnown() && read.isKnown()
                ? stated.with(read, (some, others) -> {
                    var all = new LinkedHashSet<>(some.members());
                    all.addAll(others.members());
                    return new Listing<T>(all, some.complete() && others.complete());
                })
                : completed(fact, stated, read);
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
     * A set, sent as one Observation for each member, or as one Observation that reports an empty set.
     *
     * @param cumulative whether members are only ever added; otherwise the Observations of the last date are the whole set
     */
    public <T extends Enum<T> & Coded> Finding<Listing<T>> listing(Fact fact, Class<T> list, boolean cumulative) {
        var sent = observations.directResults(fact).toList();
        if (sent.isEmpty()) {
            return Finding.notRecorded();
        }
        var empty = sent.stream().filter(Findings::isEmptySet).toList();
        observations.use(fact, empty);
        var members = observations.findings(
                fact,
                sent.stream().filter(result -> !isEmptySet(result)),
                result -> Values.coded(list).read(result).map(Set::of));
        var all = new ArrayList<Finding<Set<T>>>(members);
        empty.forEach(result -> all.add(Finding.known(Set.of(), result.source())));
        var counting = cumulative ? all : Reconciliation.newestOf(all);
        return noted(fact, union(counting).map(Listing::all), List.of());
    }

    /** The union of all members; missing if any member is, conflicting if there are both members and a report of none. */
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

    /** Adds a conflict to {@link #recordConflicts()} if the finding is conflicting. */
    public <T> Finding<T> noted(Fact fact, Finding<T> finding, List<Finding<T>> compared) {
        if (Reconciliation.isConflicting(finding)) {
            var values = compared.stream()
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

    /** Adds a conflict between values of which one counts all the same. */
    public void note(Fact fact, String statement, List<Source> sources) {
        recordConflicts.add(new RecordConflict(fact, statement, List.copyOf(new LinkedHashSet<>(sources))));
    }

    private static boolean isEmptySet(Result result) {
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
