package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * Lets only those values count that say how it has been since the last liver resection: what was found before it, or
 * nobody knows when, is on record and outdated.
 *
 * @param resection when it was; empty where none is known, and then everything counts
 */
public record Since(Optional<ClinicalDate> resection) {

    public static Since ever() {
        return new Since(Optional.empty());
    }

    /** The same reading, of results that are not outdated. */
    public <T> ResultReader<T> reading(ResultReader<T> reading) {
        return result ->
                isOutdated(List.of(result.source())) ? Finding.missing(MissingReason.OUTDATED) : reading.read(result);
    }

    /** The same finding, if what it rests on is not outdated. */
    public <T> Finding<T> only(Finding<T> finding) {
        return finding.isKnown() && isOutdated(finding.sources())
                ? new Finding.Missing<>(MissingReason.OUTDATED, finding.sources())
                : finding;
    }

    /** A result of the very day, or of a month or year that it may lie in, is not certainly of before. */
    private boolean isOutdated(List<Source> sources) {
        return resection
                .filter(day -> sources.stream()
                        .allMatch(source -> source.date().map(day::isAfter).orElse(true)))
                .isPresent();
    }
}
