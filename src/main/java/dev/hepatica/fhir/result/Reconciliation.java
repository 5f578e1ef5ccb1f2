package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.Known;
import dev.hepatica.model.finding.Finding.Missing;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Interval;
import dev.hepatica.model.finding.Listing;
import dev.hepatica.model.finding.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Combines all findings of a fact into one. */
public final class Reconciliation {

    private Reconciliation() {}

    /**
     * The latest value. Values that cannot be put in order, because they are undated or of the same day, must agree. A result
     * that is unreadable, inconclusive or conflicting leaves the value missing unless a later result has a value.
     */
    public static <T> Finding<T> latest(Collection<Finding<T>> findings) {
        if (findings.size() < 2) {
            return only(findings);
        }
        var known = findings.stream().filter(Finding::isKnown).toList();
        if (known.isEmpty()) {
            return missing(findings);
        }
        var newest = newest(known);
        var latest =
                known.stream().filter(finding -> !isBefore(finding, newest)).toList();
        var doubtful = findings.stream()
                .filter(finding -> isDoubtful(finding) && !isBefore(finding, newest))
                .toList();
        var agreed = agreeing(latest);
        return doubtful.isEmpty() || isConflicting(agreed) ? agreed : missing(doubtful);
    }

    /** The findings that were not certainly made before the last of them. */
    static <T> List<Finding<T>> newestOf(Collection<Finding<T>> findings) {
        var newest = newest(findings);
        return findings.stream().filter(finding -> !isBefore(finding, newest)).toList();
    }

    /** The common value of two findings of a fact that does not change; conflicting if they differ, whatever their dates. */
    public static <T> Finding<T> agreeing(Finding<T> one, Finding<T> other) {
        if (one.isKnown() && other.isKnown()) {
            return agreeing(List.of(one, other));
        }
        return isConflicting(other) ? other : one.or(other);
    }

    /** The common value of all known findings; conflicting if they differ. Without a known one, the most specific reason. */
    public static <T> Finding<T> agreeing(Collection<Finding<T>> findings) {
        if (findings.size() < 2) {
            return only(findings);
        }
        var known = findings.stream().filter(Finding::isKnown).toList();
        var conflicting =
                findings.stream().filter(Reconciliation::isConflicting).findFirst();
        if (known.isEmpty() || conflicting.isPresent()) {
            return conflicting.orElseGet(() -> missing(findings));
        }
        var values = known.stream().map(Finding::toOptional).distinct().toList();
        return values.size() == 1
                ? new Known<>(values.get(0).orElseThrow(), sources(known))
                : new Missing<>(MissingReason.CONFLICTING, sources(known));
    }

    /**
     * The values that a finding and known bounds both allow, with the sources of both; conflicting if there are none.
     */
    public static Finding<Interval> within(Finding<Interval> value, Finding<Interval> bounds) {
        if (!value.isKnown() || !bounds.isKnown()) {
            return isConflicting(bounds) ? bounds : value.or(bounds);
        }
        return value.then(one -> bounds.then(other -> one.meet(other)
                .<Finding<Interval>>map(Finding::known)
                .orElseGet(() -> Finding.missing(MissingReason.CONFLICTING))));
    }

    /**
     * The stated list if it contains all members that were read elsewhere, and conflicting otherwise. Without a stated list,
     * the members that were read, of which there may be more.
     */
    public static <T> Finding<Listing<T>> completed(Finding<Listing<T>> stated, Finding<Listing<T>> read) {
        if (!stated.isKnown() || !read.isKnown()) {
            return isConflicting(read) ? read : stated.or(read);
        }
        return stated.then(all -> read.then(some -> all.members().containsAll(some.members())
                ? Finding.known(all)
                : Finding.missing(MissingReason.CONFLICTING)));
    }

    /** Returns whether one finding was certainly made before the last source of another. */
    public static boolean isOutdatedBy(Finding<?> one, Finding<?> other) {
        return isBefore(one, newest(List.of(other)));
    }

    public static boolean isConflicting(Finding<?> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == MissingReason.CONFLICTING);
    }

    /** The only finding, or not recorded without one: the usual case, without the cost of comparisons. */
    private static <T> Finding<T> only(Collection<Finding<T>> findings) {
        return findings.isEmpty() ? Finding.notRecorded() : findings.iterator().next();
    }

    private static <T> Finding<T> missing(Collection<Finding<T>> findings) {
        return findings.stream()
                .max(Comparator.comparing(
                        finding -> finding.fold(known -> MissingReason.NOT_RECORDED, Missing::reason)))
                .orElseGet(Finding::notRecorded);
    }

    private static boolean isDoubtful(Finding<?> finding) {
        return finding.fold(known -> false, missing -> switch (missing.reason()) {
            case UNREADABLE, INCONCLUSIVE, CONFLICTING -> true;
            case NOT_RECORDED, NOT_PERFORMED, NOT_FINAL, OUTDATED -> false;
        });
    }

    /** The latest of the earliest possible days of all sources. */
    private static Optional<LocalDate> newest(Collection<? extends Finding<?>> findings) {
        LocalDate newest = null;
        for (var finding : findings) {
            for (var source : finding.sources()) {
                var day = source.date().map(ClinicalDate::earliest).orElse(newest);
                newest = newest == null || (day != null && day.isAfter(newest)) ? day : newest;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Returns whether all dated sources of a finding are certainly before a day; false without a date. */
    private static boolean isBefore(Finding<?> finding, Optional<LocalDate> day) {
        var last = dates(finding).map(ClinicalDate::latest).max(Comparator.naturalOrder());
        return day.isPresent() && last.isPresent() && last.get().isBefore(day.get());
    }

    private static Stream<ClinicalDate> dates(Finding<?> finding) {
        return finding.sources().stream().flatMap(source -> source.date().stream());
    }

    /** All sources of findings, each once. */
    public static List<Source> sources(Collection<? extends Finding<?>> findings) {
        return findings.stream()
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .toList();
    }

    @SafeVarargs
    public static <T> List<T> both(List<T>... lists) {
        var all = List.<T>of();
        for (var list : lists) {
            if (all.isEmpty()) {
                all = list;
            } else if (!list.isEmpty()) {
                var more = new ArrayList<>(all);
                more.addAll(list);
                all = more;
            }
        }
        return all;
    }
}
