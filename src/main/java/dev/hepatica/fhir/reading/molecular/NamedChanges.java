package dev.hepatica.fhir.reading.molecular;

import dev.hepatica.fhir.terminology.ResultWords;
import dev.hepatica.model.finding.Finding;
import dev.hepatica.model.finding.Finding.MissingReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the protein changes that the value of a gene test names. A text with any other word that is not known to be neutral
 * is unreadable.
 *
 * @param words the words that are neutral beside a change
 */
record NamedChanges(ResultWords words) {

    private static final Pattern TRANSCRIPT =
            Pattern.compile("(nm|np|nc|ng|lrg|enst|ensp)_?[0-9.]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORDS = Pattern.compile("[()\\[\\]]|[.](?=[()\\[\\]]*$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * The call for the changes that a text names; empty if it names none.
     *
     * @param genes  the genes that were tested
     * @param counts true for a change that counts
     */
    Optional<Finding<GeneCall>> in(Set<String> genes, String text, Predicate<ProteinChange> counts) {
        var changes = new ArrayList<ProteinChange>();
        var understood = true;
        for (var word : split(text)) {
            var change = ProteinChange.ofWord(word);
            change.ifPresent(changes::add);
            understood &= change.isPresent() || isNeutral(genes, word);
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(understood ? of(changes, counts) : Finding.missing(MissingReason.UNREADABLE));
    }

    private static List<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(NO_WORDS.matcher(text.strip()).replaceAll(""))
                .toList();
    }

    /** The call for changes: altered if at least one counts, without a name if several do. */
    static Finding<GeneCall> of(List<ProteinChange> changes, Predicate<ProteinChange> counts) {
        var counting = changes.stream().filter(counts).distinct().toList();
        if (counting.isEmpty()) {
            return Finding.missing(MissingReason.INCONCLUSIVE);
        }
        return Finding.known(
                new GeneCall(true, counting.size() == 1 ? Optional.of(counting.get(0)) : Optional.empty()));
    }

    private boolean isNeutral(Set<String> genes, String word) {
        return genes.contains(word.toUpperCase(Locale.ROOT))
                || words.isBesideChange(word)
                || word.startsWith("c.")
                || NUMBER.matcher(word).matches()
                || TRANSCRIPT.matcher(word).matches();
    }
}
