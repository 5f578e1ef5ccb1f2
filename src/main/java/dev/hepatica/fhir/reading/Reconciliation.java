package dev.hepatica.fhir.reading;

import dev.hepatica.model.Finding;
import dev.hepatica.model.Finding.Known;
import dev.hepatica.model.Finding.Missing;
import dev.hepatica.model.Finding.Reason;
import dev.hepatica.model.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes one finding out of all that a record says of a fact. */
final class Reconciliation {

    private Reconciliation() {}

    /**
     * The latest value. Values that cannot be put in order, since they are of the same day or undated, must agree; and a
     * result that cannot be read leaves the value missing unless a later one can.
     */
    static <T> Finding<T> latest(Collection<Finding<T>> findings) {
        var known = findings.stream().filter(Finding::isKnown).toList();
        var latest = known.stream()
                .filter(finding -> known.stream().noneMatch(other -> isLater(other, finding)))
                .toList();
        if (latest.isEmpty()) {
            return missing(findings);
        }
        if (latest.stream().map(Finding::toOptional).distinct().count() > 1) {
            return new Missing<>(Reason.CONFLICTING, sources(latest));
        }
        var doubtful = findings.stream()
                .filter(finding -> isDoubtful(finding) && latest.stream().noneMatch(value -> isLater(value, finding)))
                .toList();
        return doubtful.isEmpty()
                ? new Known<>(latest.get(0).toOptional().orElseThrow(), sources(latest))
                : missing(doubtful);
    }

    /** Two findings on something that does not change: they must agree, whenever they were made. */
    static <T> Finding<T> agreeing(Finding<T> one, Finding<T> other) {
        if (one.isKnown() && other.isKnown()) {
            var sources = sources(List.of(one, other));
            return one.toOptional().equals(other.toOptional())
                    ? new Known<>(one.toOptional().orElseThrow(), sources)
                    : new Missing<>(Reason.CONFLICTING, sources);
        }
        return isConflicting(other) ? other : one.or(other);
    }

    static boolean isConflicting(Finding<?> finding) {
        return finding.fold(known -> false, missing -> missing.reason() == Reason.CONFLICTING);
    }

    private static <T> Finding<T> missing(Collection<Finding<T>> findings) {
        return findings.stream()
                .max(Comparator.comparing(finding ->
                        finding.fold(k -> 0, missing -> missing.reason().ordinal())))
                .orElseGet(Finding::notRecorded);
    }

    private static boolean isDoubtful(Finding<?> finding) {
        return finding.fold(
                known -> false,
                missing -> missing.reason() == Reason.UNREADABLE || missing.reason() == Reason.INCONCLUSIVE);
    }

    /** Whether one finding was certainly made after another. */
    private static boolean isLater(Finding<?> one, Finding<?> other) {
        return one.sources().stream()
                .flatMap(source -> source.date().stream())
                .anyMatch(date -> other.sources().stream()
                        .flatMap(source -> source.date().stream())
                        .anyMatch(date::isAfter));
    }

    private static <T> List<Source> sources(Collection<Finding<T>> findings) {
        return findings.stream()
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .toList();
    }

    @SafeVarargs
    static <T> List<T> both(List<T>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
