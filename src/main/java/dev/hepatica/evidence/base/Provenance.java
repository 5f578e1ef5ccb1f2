package dev.hepatica.evidence.base;

import java.util.List;
import java.util.Optional;

/**
 * Publications behind a recommendation, with their figures.
 *
 * @param sources   the sources, at least one
 * @param outcomes  figures, each of one of the sources
 * @param verified  false where nobody has read what it says in a source; such an item says so wherever it is shown, and
 *     opposes at most conditionally
 * @param conflicts ids of the conflicts of sources that it is part of
 * @param trial     the trial that it reports
 * @param date      the day of an update, as written
 * @param note      a remark for readers
 * @param reviewed  the day of its last review, {@code 2026-05-04}
 */
public record Provenance(
        List<Citation> sources,
        List<Outcome> outcomes,
        boolean verified,
        List<String> conflicts,
        Optional<String> trial,
        Optional<String> date,
        Optional<String> note,
        String reviewed) {

    public Provenance {
        sources = RequiredKeys.listOf(sources);
        outcomes = RequiredKeys.listOf(outcomes);
        conflicts = RequiredKeys.listOf(conflicts);
        RequiredKeys.required(reviewed, "reviewed");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an item without a source");
        }
        for (var outcome : outcomes) {
            if (outcome.source() < 0 || outcome.source() >= sources.size()) {
                throw new IllegalArgumentException("an outcome names source %d, but the sources are 0 to %d"
                        .formatted(outcome.source(), sources.size() - 1));
            }
        }
    }
}
