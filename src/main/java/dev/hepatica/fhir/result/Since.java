package dev.hepatica.fhir.result;

import dev.hepatica.model.finding.ClinicalDate;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import dev.hepatica.model.finding.Source;
import java.util.List;
import java.util.Optional;

/**
 * Filter for values from after the last liver resection. Values from before it, and undated values, are outdated.
 *
 * @param resection the date of the last liver resection; empty if none is known, and then every value counts
 */
public record Since(Optional<ClinicalDate> resection) {

    public static Since ever() {
        return new Since(Optional.empty());
    }

    /** A reader that returns results from before the resection as missing. */
    public <T> ResultReader<T> reading(ResultReader<T> reading) {
        return result ->
                isOutdated(List.of(result.source())) ? Finding.missing(MissingReason.OUTDATED) : reading.read(result);
    }

    /** The same finding, or a missing one if all its sources are outdated. */
    public <T> Finding<T> only(Finding<T> finding) {
        return finding.isKnown() && isOutdated(finding.sources())
                ? new Finding.Missing<>(MissingReason.OUTDATED, finding.sources())
                : finding;
    }

    /** Returns whether all sources are undated or certainly before the resection; the day of the resection itself is not. */
    private boolean isOutdated(List<Source> sources) {
        return resection
                .filter(day -> sources.stream()
                        .allMatch(source -> source.date().map(day::isAfter).orElse(true)))
                .isPresent();
    }
}
